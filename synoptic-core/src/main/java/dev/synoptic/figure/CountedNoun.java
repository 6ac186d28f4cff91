package dev.synoptic.figure;

import dev.synoptic.model.FigureKind;
import dev.synoptic.model.WordClass;
import java.util.Optional;

/**
 * Reads the noun that a figure counts, qualifies or is said of: "12 people", "a 25% tariff", "sales
 * of 4 million", "Price: $40".
 */
final class CountedNoun {

  private static final int MAX_COMPLEMENTS = 2;

  private final Atoms atoms;
  private final Tags tags;
  private final Vocabulary words;
  private final int from;
  private final int to;
  private final FigureKind kind;
  private final Clause clause;
  private final Measured found;
  private final Qualifiers qualifiers;

  CountedNoun(FigureInSentence figure) {
    this.atoms = figure.atoms();
    this.tags = figure.tags();
    this.words = figure.words();
    this.from = figure.from();
    this.to = figure.to();
    this.kind = figure.kind();
    this.clause = figure.clause();
    this.found = figure.found();
    this.qualifiers = new Qualifiers(figure);
  }

  /** Adds the noun phrase right after the figure; returns where it ends. */
  int after() {
    int start = atoms.is(to, "'s") || atoms.is(to, "+") ? to + 1 : atoms.afterHyphen(to);
    boolean of = atoms.is(start, "of") || atoms.is(start, "in") && kind == FigureKind.SHARE;
    if (kind == FigureKind.COUNT && isOthers(start)) {
      found.happens("other");
      return start + 1; // "20 others were hurt"
    }
    if (of && words.clues().holds("them", atoms.key(start + 1))) {
      return start + 2; // "two of them were hurt"
    }
    Optional<NounPhrase> noun = NounPhrase.startingAt(atoms, tags, of ? start + 1 : start);
    if (noun.isEmpty() || kind == FigureKind.DATE && !qualifies(noun.get(), start)) {
      return aboard(start) ? start + 1 : to;
    }
    found.thing(noun.get());
    int end = afterTwin(noun.get().to());
    return aboard(end) ? end + 1 : end;
  }

  /** "48 <b>aboard</b>", "48 people <b>aboard</b>" are as many as "48 on board". */
  private boolean aboard(int at) {
    boolean aboard =
        kind == FigureKind.COUNT && (atoms.is(at, "aboard") || atoms.is(at, "onboard"));
    if (aboard) {
      found.happens("board");
    }
    return aboard;
  }

  private boolean isOthers(int at) {
    Atom next = atoms.get(at + 1);
    boolean verb = tags.is(next, WordClass.VERB) || tags.is(next, WordClass.AUXILIARY);
    return atoms.is(at, "others") || (atoms.is(at, "more") || atoms.is(at, "dead")) && verb;
  }

  /** Takes "and crew" in; passes over "and 38 cars", so that what follows is said of both. */
  private int afterTwin(int end) {
    if (!atoms.is(end, "and")) {
      return end;
    }
    if (!tags.is(atoms.get(end + 1), WordClass.NUMERAL)) {
      return kind == FigureKind.COUNT && tags.isNominal(atoms.get(end + 1)) ? twin(end) : end;
    }
    return NounPhrase.startingAt(atoms, tags, end + 2).map(NounPhrase::to).orElse(end);
  }

  private int twin(int end) {
    Optional<NounPhrase> noun =
        NounPhrase.startingAt(atoms, tags, end + 1).filter(n -> n.from() == end + 1);
    noun.ifPresent(found::thing);
    return noun.map(NounPhrase::to).orElse(end);
  }

  /** "The April 28 election": a common noun right after a date. */
  private boolean qualifies(NounPhrase noun, int start) {
    return noun.from() == start && tags.is(atoms.get(noun.head()), WordClass.NOUN);
  }

  /** Adds the noun that the figure is said of: "sales of 4 million", "Price: $40". */
  void said() {
    boolean bracket = atoms.is(from - 1, "(");
    boolean apposed = atoms.is(from - 1, ",") && atoms.is(to, ",") && kind != FigureKind.DATE;
    boolean linked =
        atoms.is(from - 1, "of")
            || bracket
            || apposed
            || kind == FigureKind.DATE && words.clues().holds("dates", atoms.key(from - 1));
    if (atoms.is(from - 1, ":")) {
      heading(from - 1);
      return;
    }
    if (!linked) {
      ofWhole();
      return;
    }
    NounPhrase.endingAt(atoms, tags, from - 1)
        .filter(noun -> !isDateOrName(noun))
        .ifPresent(
            noun -> {
              if (kind == FigureKind.COUNT
                  && words.clues().holds("group", atoms.key(noun.head()))) {
                found.members();
              }
              found.thing(noun);
              earlier(noun.from());
            });
  }

  /** "Offer rejected in May: $60 million". */
  private void heading(int colon) {
    int start = clause.start(colon);
    int at = clause.firstNoun(start, colon);
    if (at < colon) {
      NounPhrase.startingAt(atoms, tags, at).ifPresent(found::thing);
      found.nounsHappen(at, colon);
      found.verbsHappen(at, colon);
    }
  }

  /** "Of 412 wells sampled that year, 25 percent were": the share is of the wells. */
  private void ofWhole() {
    boolean part = kind == FigureKind.SHARE || kind == FigureKind.COUNT;
    if (part && atoms.is(0, "of") && from > 1) {
      int at = clause.firstNoun(1, from);
      NounPhrase.startingAt(atoms, tags, at)
          .filter(noun -> noun.to() < from)
          .ifPresent(
              noun -> {
                found.thing(noun);
              });
    }
  }

  /** A date after a name is no date of the name: "ruled against Acme on Monday". */
  private boolean isDateOrName(NounPhrase noun) {
    return kind == FigureKind.DATE && tags.is(atoms.get(noun.head()), WordClass.PROPER);
  }

  /** Adds the noun that the one at {@code at} qualifies: "the <b>cost</b> of repairs: $4". */
  private void earlier(int at) {
    int stop = tags.is(atoms.get(at - 1), WordClass.DETERMINER) ? at - 1 : at;
    if (words.clues().holds("preposition", atoms.key(stop - 1))) {
      NounPhrase.endingAt(atoms, tags, stop - 1).ifPresent(found::thing);
    }
  }

  /** Adds what qualifies the noun; returns the verb that is said of it, or -1. */
  int complements(int start, boolean subject) {
    int end = afterApposed(start);
    boolean object =
        tags.is(atoms.get(from - 1), WordClass.VERB)
            && !tags.is(atoms.get(end), WordClass.AUXILIARY);
    if (object && subject) {
      int said = isParticiple(end) ? clause.verbOfSubject(end) : -1;
      qualifiers.prepositional(end, !found.isEmpty() || kind == FigureKind.COUNT);
      return said;
    }
    int verb = subject ? clause.verbOfSubject(end) : -1;
    for (int i = 0; i < MAX_COMPLEMENTS && verb < 0; i++) {
      int next = qualifiers.prepositional(end, !found.isEmpty() || kind == FigureKind.COUNT);
      if (next == end) {
        break;
      }
      end = next;
      verb = subject ? clause.verbOfSubject(end) : -1;
    }
    return verb;
  }

  /** "Left 12 people <b>dead</b>": what is said of the object. */
  private boolean isParticiple(int at) {
    Atom atom = atoms.get(at);
    boolean verb = tags.is(atom, WordClass.VERB);
    return tags.is(atom, WordClass.ADJECTIVE)
        || verb && (atom.key().endsWith("ed") || atom.key().endsWith("ing"));
  }

  /** Passes over ", $40 million," between what is counted and its verb. */
  private int afterApposed(int at) {
    if (!atoms.is(at, ",")) {
      return at;
    }
    int next = at + 1;
    while (found.isTaken(next)) {
      next++;
    }
    return next > at + 1 && atoms.is(next, ",") ? next + 1 : at;
  }
}
