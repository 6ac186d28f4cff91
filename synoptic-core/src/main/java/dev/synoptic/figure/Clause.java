package dev.synoptic.figure;

import dev.synoptic.model.WordClass;
import java.util.Optional;
import java.util.Set;

/** The stretch of a sentence around a figure that belongs to one verb. */
final class Clause {

  private static final int REACH = 16;

  /** Words that open a clause of its own, whatever stands before them. */
  private static final Set<String> SUBORDINATORS =
      Set.of("as", "while", "when", "because", "if", "although", "though", "whereas", "but");

  private final Atoms atoms;
  private final Tags tags;

  Clause(Atoms atoms, Tags tags) {
    this.atoms = atoms;
    this.tags = tags;
  }

  /** Returns the nearest verb before {@code from} in its own segment, or -1. */
  int verbBefore(int from) {
    for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
      if (isVerb(i)) {
        return i;
      }
      if (isBoundary(i) || atoms.is(i, ",")) {
        return -1;
      }
    }
    return -1;
  }

  /** Returns the nearest verb before {@code from}, over commas as well, or -1. */
  int verbFurtherBefore(int from) {
    for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
      if (isVerb(i)) {
        return i;
      }
      if (isBoundary(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** Returns the nearest verb from {@code to} on in its segment, or -1; opening adjuncts count. */
  int verbAfter(int to) {
    int start = atoms.is(to, ",") ? to + 1 : to;
    for (int i = start; i < Math.min(atoms.size(), to + REACH); i++) {
      if (isVerb(i)) {
        return i;
      }
      if (isBoundary(i) || atoms.is(i, ",")) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * Returns the word that says what the subject which ends before {@code to} does or is: "five
   * <b>were injured</b>", "seven <b>are known to have died</b>"; the last of several; or -1.
   */
  int verbOfSubject(int to) {
    int found = -1;
    int start = isRelative(to) ? to + 1 : to;
    for (int i = start; i < start + REACH / 2; i++) {
      switch (tags.of(atoms.get(i))) {
        case VERB, AUXILIARY -> found = i;
        case ADJECTIVE -> {
          return found < 0 && tags.isNominal(atoms.get(i + 1)) ? -1 : i;
        }
        case ADVERB, PARTICLE -> {
          // "still missing", "to have died"
        }
        default -> {
          return found;
        }
      }
    }
    return found;
  }

  /** Returns where the clause of the verb at {@code verb} begins. */
  int start(int verb) {
    int at = overBrackets(verb - 1);
    while (at >= 0 && verb - at < REACH && !isBoundary(at) && !atoms.is(at, ",") && !joins(at)) {
      at = overBrackets(at - 1);
    }
    return at + 1;
  }

  /** Returns the noun phrase that is the subject of the verb at {@code verb}. */
  Optional<NounPhrase> subject(int verb) {
    int start = start(verb);
    int at = firstNoun(start, verb);
    return at < verb ? NounPhrase.startingAt(atoms, tags, at) : antecedent(start);
  }

  /**
   * Returns the noun phrase before the comma or the "and" that parts the verb from what it is said
   * of: "a jet, <b>valued</b> at", "the film will open and <b>run</b>".
   */
  Optional<NounPhrase> remoteSubject(int verb) {
    int start = start(verb);
    if (atoms.is(start - 1, ",")) {
      return NounPhrase.endingAt(atoms, tags, start - 1);
    }
    boolean joined = atoms.is(start - 1, "and") || atoms.is(start - 1, "but");
    int before = joined ? verbBefore(start - 1) : -1;
    return before < 0 ? Optional.empty() : subject(before);
  }

  /** Returns the first atom from {@code start} on that may open a noun phrase; else the stop. */
  int firstNoun(int start, int stop) {
    int at = start;
    while (at < stop && !opensNoun(at)) {
      at++;
    }
    return at;
  }

  private boolean opensNoun(int at) {
    Atom atom = atoms.get(at);
    return tags.isNominal(atom)
        || tags.is(atom, WordClass.ADJECTIVE)
        || tags.is(atom, WordClass.DETERMINER) && !isRelative(at);
  }

  /** "The ship, <b>which</b> sailed in May": returns what the relative clause is said of. */
  Optional<NounPhrase> antecedent(int start) {
    if (!isRelative(start) || start == 0) {
      return Optional.empty();
    }
    return NounPhrase.endingAt(atoms, tags, atoms.is(start - 1, ",") ? start - 1 : start);
  }

  private boolean isRelative(int at) {
    return atoms.is(at, "which") || atoms.is(at, "who") || atoms.is(at, "that");
  }

  private boolean isVerb(int at) {
    Atom atom = atoms.get(at);
    return tags.is(atom, WordClass.VERB) || tags.is(atom, WordClass.AUXILIARY);
  }

  private boolean joins(int at) {
    Atom atom = atoms.get(at);
    return SUBORDINATORS.contains(atom.key())
        || tags.is(atom, WordClass.CONJUNCTION) && !tags.isNominal(atoms.get(at - 1));
  }

  /** Returns where brackets that close at {@code at} open; {@code at} where none do. */
  private int overBrackets(int at) {
    if (!atoms.is(at, ")")) {
      return at;
    }
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      if (atoms.is(i, "(")) {
        return i - 1;
      }
    }
    return at;
  }

  private boolean isBoundary(int at) {
    String key = atoms.key(at);
    return switch (key) {
      case ";", ":", "\u201C", "\u201D", "\"", "(", ")", "–" -> true;
      default -> false;
    };
  }
}
