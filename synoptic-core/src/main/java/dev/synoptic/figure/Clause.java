package dev.synoptic.figure;

import dev.synoptic.model.WordClass;

/** The stretch of a sentence around a figure that belongs to one verb. */
final class Clause {

  private static final int REACH = 16;

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
    for (int i = to; i < to + REACH / 2; i++) {
      switch (tags.of(atoms.get(i))) {
        case VERB, AUXILIARY -> found = i;
        case ADJECTIVE -> {
          return found < 0 ? -1 : i;
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
    int at = verb - 1;
    while (at >= 0 && verb - at < REACH && !isBoundary(at) && !atoms.is(at, ",") && !joins(at)) {
      at--;
    }
    return at + 1;
  }

  private boolean isVerb(int at) {
    Atom atom = atoms.get(at);
    return tags.is(atom, WordClass.VERB) || tags.is(atom, WordClass.AUXILIARY);
  }

  private boolean joins(int at) {
    Atom atom = atoms.get(at);
    return tags.is(atom, WordClass.CONJUNCTION) && !tags.isNominal(atoms.get(at - 1));
  }

  private boolean isBoundary(int at) {
    String key = atoms.key(at);
    return switch (key) {
      case ";", ":", "\u201C", "\u201D", "\"", "(", ")", "–" -> true;
      default -> false;
    };
  }
}
