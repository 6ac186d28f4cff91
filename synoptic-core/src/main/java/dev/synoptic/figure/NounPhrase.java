package dev.synoptic.figure;

import dev.synoptic.model.WordClass;
import dev.synoptic.text.Lexicon;
import dev.synoptic.text.Words;
import java.util.Optional;

/**
 * The words that a number counts or an amount qualifies: "seats", "new long-haul jets".
 *
 * @param from first atom
 * @param to atom after the last
 * @param head the atom of its main noun, or of the adjective that stands for one ("five dead")
 */
record NounPhrase(int from, int to, int head) {

  private static final int MAX_ATOMS = 8;

  /** Returns the phrase that begins at atom {@code from}, determiners passed over. */
  static Optional<NounPhrase> startingAt(Atoms atoms, Tags tags, int from) {
    int at = from;
    while (at < from + 2 && isDeterminer(atoms, tags, at)) {
      at++;
    }
    if (at > from && tags.is(atoms.get(at), WordClass.NUMERAL)) {
      at++; // "the two leaders"
    }
    int start = at;
    int head = -1;
    int adjective = -1;
    while (at < start + MAX_ATOMS && continues(atoms, tags, at, head)) {
      boolean mistaken =
          head >= 0
              && (isMistaken(atoms, tags, at, head) || tags.is(atoms.get(at), WordClass.VERB));
      boolean nominal = tags.isNominal(atoms.get(at)) && !atoms.is(at, "'s");
      head = nominal || mistaken ? at : head;
      adjective = tags.is(atoms.get(at), WordClass.ADJECTIVE) ? at : adjective;
      at++;
    }
    if (head >= 0) {
      return Optional.of(new NounPhrase(start, head + 1, head));
    }
    return adjective >= 0
        ? Optional.of(new NounPhrase(start, adjective + 1, adjective))
        : Optional.empty();
  }

  /**
   * Returns what a number counts: the people of "400 people's names", the plural that looks like a
   * verb in "80 missile <b>tests</b> since May", else this phrase.
   */
  NounPhrase counted(Atoms atoms, Tags tags) {
    Atom next = atoms.get(to + 1);
    boolean object =
        tags.isNominal(next)
            || tags.is(next, WordClass.ADJECTIVE)
            || tags.is(next, WordClass.DETERMINER)
            || tags.is(next, WordClass.PRONOUN);
    boolean singular = tags.is(atoms.get(head), WordClass.NOUN) && !isMany(atoms.key(head));
    boolean plural = tags.is(atoms.get(to), WordClass.VERB) && isPlural(atoms.key(to));
    return singular && plural && !object ? new NounPhrase(from, to + 1, to) : possessor(atoms);
  }

  private static boolean isMany(String word) {
    return switch (word) {
      case "people", "men", "women", "children", "police", "crew", "staff" -> true;
      default -> isPlural(word);
    };
  }

  private NounPhrase possessor(Atoms atoms) {
    for (int i = from + 1; i < head; i++) {
      if (isMany(atoms.key(i - 1)) && (atoms.is(i, "'s") || atoms.is(i, "'"))) {
        return new NounPhrase(from, i, i - 1);
      }
    }
    return this;
  }

  /** Returns the phrase that ends before atom {@code to}. */
  static Optional<NounPhrase> endingAt(Atoms atoms, Tags tags, int to) {
    if (!isHead(atoms, tags, to - 1)) {
      return Optional.empty();
    }
    int from = to - 1;
    while (from > 0 && to - from < MAX_ATOMS && precedes(atoms, tags, from - 1)) {
      from--;
    }
    while (from < to - 1 && (atoms.is(from, "'s") || !atoms.isWord(from))) {
      from++;
    }
    return Optional.of(new NounPhrase(from, to, to - 1));
  }

  /** "The trade surplus was": an adjective between a noun and what no adjective leads to. */
  private static boolean isHead(Atoms atoms, Tags tags, int at) {
    Atom head = atoms.get(at);
    boolean mistaken =
        tags.is(head, WordClass.ADJECTIVE)
            && tags.is(atoms.get(at - 1), WordClass.NOUN)
            && !tags.isNominal(atoms.get(at + 1));
    return (mistaken || tags.isNominal(head)) && !isFunction(atoms, tags, at);
  }

  private static boolean precedes(Atoms atoms, Tags tags, int at) {
    Atom atom = atoms.get(at);
    if (!atom.isWord()) {
      return atoms.isInnerHyphen(at) || isAmpersand(atoms, at);
    }
    boolean owner = at > 0 && atom.capital() && atoms.is(at + 1, "'s"); // "Ashford United's bill"
    return atom.key().equals("'s")
        || owner
        || !isFunction(atoms, tags, at)
            && (tags.isNominal(atom) || tags.is(atom, WordClass.ADJECTIVE));
  }

  private static boolean isDeterminer(Atoms atoms, Tags tags, int at) {
    Atom atom = atoms.get(at);
    return tags.is(atom, WordClass.DETERMINER)
        || tags.is(atom, WordClass.PRONOUN) && atoms.isWord(at + 1);
  }

  private static boolean continues(Atoms atoms, Tags tags, int at, int head) {
    Atom atom = atoms.get(at);
    if (!atom.isWord()) {
      return atoms.isInnerHyphen(at)
          || isAmpersand(atoms, at)
          || head == at - 1 && isPossessive(atoms, tags, at);
    }
    boolean adjoins =
        head < 0
            || head == at - 1 && !endsAt(atoms, head, at)
            || isLink(atoms, at - 1)
            || tags.is(atoms.get(at - 1), WordClass.ADJECTIVE)
                && (isLink(atoms, at - 2) || isPeoples(atoms, tags, at - 1));
    return switch (tags.of(atom)) {
      case NOUN, PROPER -> adjoins && !isFunction(atoms, tags, at) && !isTitledVerb(atoms, at);
      case ADJECTIVE ->
          head < 0
              || isLink(atoms, at - 1)
              || isPeoples(atoms, tags, at)
              || isMistaken(atoms, tags, at, head);
      case VERB ->
          head < 0 ? isModifier(atoms, tags, at) : adjoins && isMistakenVerb(atoms, tags, at);
      case CONJUNCTION -> head < 0 && isBetweenAdjectives(atoms, tags, at);
      default -> atom.key().equals("'s") && head >= 0;
    };
  }

  /**
   * "After" in a headline looks like a name; after an article or adjective "home" is a noun, and
   * "up" is part of one in "set-up".
   */
  private static boolean isFunction(Atoms atoms, Tags tags, int at) {
    Atom before = atoms.get(at - 1);
    boolean qualified =
        tags.is(before, WordClass.DETERMINER) || tags.is(before, WordClass.ADJECTIVE);
    boolean noun =
        qualified && tags.is(atoms.get(at), WordClass.NOUN)
            || atoms.isInnerHyphen(at - 1)
            || atoms.isInnerHyphen(at + 1);
    return !noun && Words.isFunction(atoms.key(at)) || atoms.is(at, "per");
  }

  /** "15 Drown" in a headline that sets all its words with capitals. */
  private static boolean isTitledVerb(Atoms atoms, int at) {
    String key = atoms.key(at);
    Lexicon lexicon = Lexicon.english();
    return atoms.isTitled() && lexicon.isVerb(key) && !lexicon.isNoun(key);
  }

  /**
   * A plural ends the phrase unless another plural follows: "3 producers after", "news outlets"; a
   * name need not be one: "the Leeds plant".
   */
  private static boolean endsAt(Atoms atoms, int head, int at) {
    boolean name = atoms.get(head).capital() && !atoms.isTitled() && !atoms.get(at).capital();
    if (atoms.is(at, "ages") && atoms.isDigits(at + 1)) {
      return true; // "three sisters ages 9 and 14"
    }
    return isPlural(atoms.key(head)) && !isPlural(atoms.key(at)) && !name;
  }

  private static boolean isPlural(String word) {
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
  }

  /** "Lind & Brock". */
  private static boolean isAmpersand(Atoms atoms, int at) {
    return atoms.is(at, "&") && atoms.get(at - 1).capital() && atoms.get(at + 1).capital();
  }

  private static boolean isLink(Atoms atoms, int at) {
    return isAmpersand(atoms, at) || atoms.is(at, "-") || atoms.is(at, "'s") || atoms.is(at, "'");
  }

  /** "The teachers' fund". */
  private static boolean isPossessive(Atoms atoms, Tags tags, int at) {
    return atoms.is(at, "'")
        && atoms.isGlued(at)
        && atoms.key(at - 1).endsWith("s")
        && !atoms.isGlued(at + 1)
        && tags.isNominal(atoms.get(at + 1));
  }

  /** "Trade surplus was": an adjective between a noun and a verb is a noun. */
  private static boolean isMistaken(Atoms atoms, Tags tags, int at, int head) {
    Atom next = atoms.get(at + 1);
    return head == at - 1 && (tags.is(next, WordClass.AUXILIARY) || tags.is(next, WordClass.VERB));
  }

  /** "Company shares lost": the first of two verbs in a row that looks like a plural is a noun. */
  private static boolean isMistakenVerb(Atoms atoms, Tags tags, int at) {
    Atom next = atoms.get(at + 1);
    boolean verb = tags.is(next, WordClass.VERB) && !next.key().endsWith("ing");
    return isPlural(atoms.key(at)) && (verb || tags.is(next, WordClass.AUXILIARY));
  }

  /** "Twenty North <b>Korean</b> vessels": an adjective with a capital inside the phrase. */
  private static boolean isPeoples(Atoms atoms, Tags tags, int at) {
    return tags.is(atoms.get(at), WordClass.ADJECTIVE)
        && atoms.get(at).capital()
        && atoms.get(at - 1).capital()
        && tags.isNominal(atoms.get(at + 1))
        && !atoms.isTitled();
  }

  /** "Alleged tax-haven clients", "top executives" (which may look like a verb). */
  private static boolean isModifier(Atoms atoms, Tags tags, int at) {
    Atom next = atoms.get(at + 1);
    boolean noun = tags.isNominal(next);
    return isParticiple(atoms.key(at)) && (noun || tags.is(next, WordClass.ADJECTIVE))
        || noun && isPlural(next.key());
  }

  /** "Eight current or former leaders". */
  private static boolean isBetweenAdjectives(Atoms atoms, Tags tags, int at) {
    return tags.is(atoms.get(at - 1), WordClass.ADJECTIVE)
        && tags.is(atoms.get(at + 1), WordClass.ADJECTIVE);
  }

  private static boolean isParticiple(String word) {
    return word.endsWith("ed") || word.endsWith("ing") || word.endsWith("en");
  }
}
