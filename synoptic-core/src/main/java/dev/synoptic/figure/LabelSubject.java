package dev.synoptic.figure;

import dev.synoptic.model.WordClass;
import java.util.Optional;

/**
 * Finds whom or what a verb is said of, going back from the verb: over its auxiliaries, and over
 * what qualifies the noun ("<b>exports</b> to the region fell", "<b>goods</b> that do not qualify
 * are charged").
 */
final class LabelSubject {

  private static final int MAX_STEPS = 5;
  private static final int REACH = 14;

  private final Atoms atoms;
  private final Tags tags;
  private final Clues clues;
  private final Measured found;

  LabelSubject(FigureInSentence figure) {
    this.found = figure.found();
    this.atoms = figure.atoms();
    this.tags = figure.tags();
    this.clues = figure.words().clues();
  }

  /**
   * Returns the subject of the verb at {@code verb}; empty for a pronoun, or where it is unsure.
   */
  Optional<NounPhrase> of(int verb) {
    int at = overVerbs(overFigure(verb - 1));
    for (int step = 0; step < MAX_STEPS; step++) {
      if (clues.holds("nominative", atoms.key(at))) {
        return Optional.empty();
      }
      if (isSaid(at)) {
        return Optional.empty(); // "said that they fell"
      }
      if (isRelative(at)) {
        at = atoms.is(at - 1, ",") ? at - 2 : at - 1;
        continue;
      }
      Optional<NounPhrase> noun = ending(at + 1, step > 0);
      if (noun.isEmpty()) {
        return atoms.is(at, ",") ? beforeComma(at) : Optional.empty();
      }
      int before = overArticles(noun.get().from() - 1);
      if (!isPreposition(before)) {
        return outOfRelative(noun.get(), before).or(() -> joined(noun.get(), before));
      }
      if (before == 0) {
        return Optional.empty(); // "At the New Year they"
      }
      at = overParticiple(overAdverb(before - 1));
    }
    return Optional.empty();
  }

  /** A plural before "to the region" is a noun, whatever it looks like: "exports". */
  private Optional<NounPhrase> ending(int to, boolean qualified) {
    Optional<NounPhrase> noun = NounPhrase.endingAt(atoms, tags, to);
    boolean plural = qualified && atoms.key(to - 1).endsWith("s") && isVerb(to - 1);
    return noun.isEmpty() && plural
        ? Optional.of(new NounPhrase(to - 1, to, to - 1))
        : noun.map(this::widened);
  }

  /** "United States": a capital inside a sentence is no verb. */
  private NounPhrase widened(NounPhrase noun) {
    int from = noun.from();
    while (from > 1 && atoms.get(from - 1).capital() && isVerb(from - 1)) {
      from--;
    }
    return new NounPhrase(from, noun.to(), noun.head());
  }

  /** "The visit <b>on February 28</b> ended". */
  private int overFigure(int from) {
    int at = from;
    while (found.isTaken(at)) {
      at--;
    }
    return at < from && tags.is(atoms.get(at), WordClass.PREPOSITION) ? at - 1 : at;
  }

  /** "Goods <b>made</b> in". */
  private int overParticiple(int at) {
    boolean participle = atoms.key(at).endsWith("ed") || atoms.key(at).endsWith("ing");
    return isVerb(at) && participle ? at - 1 : at;
  }

  /** "People <b>out</b> of work". */
  private int overAdverb(int at) {
    boolean adverb =
        tags.is(atoms.get(at), WordClass.ADVERB) || tags.is(atoms.get(at), WordClass.PARTICLE);
    return adverb ? at - 1 : at;
  }

  private boolean isSaid(int at) {
    return atoms.is(at, "that") && clues.count("saying", atoms, at - 4, at) > 0;
  }

  /** "The surplus in goods, most of it oil, came to": what stands before both commas. */
  private Optional<NounPhrase> beforeComma(int comma) {
    int clause = relativeBefore(comma);
    int first = clause;
    for (int i = clause - 1; i > Math.max(0, comma - REACH) && !isVerb(i); i--) {
      first = atoms.is(i, ",") ? i : first;
    }
    Optional<NounPhrase> noun = NounPhrase.endingAt(atoms, tags, first);
    for (int i = 0; i < 2 && noun.isPresent(); i++) {
      int before = overArticles(noun.get().from() - 1);
      if (!isPreposition(before)) {
        break;
      }
      noun = before == 0 ? Optional.empty() : NounPhrase.endingAt(atoms, tags, before);
    }
    return noun;
  }

  /** "Shares in the mill, <b>which makes paper</b>, fell": no subject stands in such a clause. */
  private int relativeBefore(int comma) {
    for (int i = comma - 1; i > Math.max(1, comma - REACH) && !atoms.is(i, ","); i--) {
      if (isRelative(i) && atoms.is(i - 1, ",")) {
        return i - 1;
      }
    }
    return comma;
  }

  /** "Steel and aluminum": both are the subject. */
  private Optional<NounPhrase> joined(NounPhrase noun, int before) {
    if (!atoms.is(before, "and") || before == noun.from() - 2) {
      return Optional.of(noun);
    }
    return NounPhrase.endingAt(atoms, tags, before)
        .filter(n -> !tags.is(atoms.get(overArticles(n.from() - 1)), WordClass.VERB))
        .map(n -> new NounPhrase(n.from(), noun.to(), noun.head()))
        .or(() -> Optional.of(noun));
  }

  /** "Goods that meet the terms are": a noun before a relative clause, not the one inside it. */
  private Optional<NounPhrase> outOfRelative(NounPhrase noun, int before) {
    if (!isVerb(before)) {
      return Optional.empty();
    }
    for (int i = before; i > Math.max(0, before - REACH); i--) {
      if (isRelative(i)) {
        return NounPhrase.endingAt(atoms, tags, atoms.is(i - 1, ",") ? i - 1 : i);
      }
      if (clues.holds("nominative", atoms.key(i)) || atoms.is(i, ",")) {
        break;
      }
    }
    return Optional.of(noun);
  }

  private int overVerbs(int from) {
    int at = from;
    while (isVerb(at)
        || tags.is(atoms.get(at), WordClass.ADVERB)
        || tags.is(atoms.get(at), WordClass.PARTICLE)
        || atoms.is(at, "to")
        || atoms.is(at, "due")) {
      at--;
    }
    return at;
  }

  private int overArticles(int from) {
    int at = from;
    while (tags.is(atoms.get(at), WordClass.DETERMINER)
        || tags.is(atoms.get(at), WordClass.NUMERAL)
        || tags.is(atoms.get(at), WordClass.PRONOUN)
            && !clues.holds("nominative", atoms.key(at))
            && !isRelative(at)) {
      at--;
    }
    return at;
  }

  /** "Since voters returned him" opens a clause; "to the region" qualifies. */
  private boolean isPreposition(int at) {
    return tags.is(atoms.get(at), WordClass.PREPOSITION) && !clues.holds("opening", atoms.key(at));
  }

  private boolean isVerb(int at) {
    Atom atom = atoms.get(at);
    boolean stays = atoms.is(at, "remains") && tags.isNominal(atoms.get(at - 1));
    return tags.is(atom, WordClass.VERB) || tags.is(atom, WordClass.AUXILIARY) || stays;
  }

  private boolean isRelative(int at) {
    return atoms.is(at, "which") || atoms.is(at, "who") || atoms.is(at, "that");
  }
}
