package dev.synoptic.name;

import dev.synoptic.model.TokenKind;
import dev.synoptic.model.WordClass;
import dev.synoptic.text.Lexicon;

/** What the words around a chunk tell about it. */
final class Neighbours {

  /** How far an apposition is followed. */
  private static final int REACH = 8;

  private final ReportWords words;
  private final Gazetteer lists;
  private final Lexicon lexicon = Lexicon.english();

  Neighbours(ReportWords words, Gazetteer lists) {
    this.words = words;
    this.lists = lists;
  }

  /** Returns whether a verb of saying stands right beside the chunk: "X said", "said X". */
  boolean speaks(Chunk chunk) {
    int after = chunk.end();
    if (words.together(chunk.first(), after) && lists.in("saying", words.normal(after))) {
      return true;
    }
    int before = chunk.first() - 1;
    return words.together(before, chunk.first())
        && lists.in("saying", words.normal(before))
        && (words.isQuoteMark(before - 1) || words.is(before - 1, ","));
  }

  /** Returns whether the chunk must be a person: it has an age, a role, or "who" after it. */
  boolean tellsPerson(Chunk chunk) {
    return speaks(chunk) || describesPerson(chunk);
  }

  /** Returns whether a role, an age or "who" stands beside the chunk. */
  boolean describesPerson(Chunk chunk) {
    return roleBefore(chunk.first()) || personAfter(chunk) || isApposed(chunk);
  }

  /** "The ferry’s spokesman, Olof Lindqvist, said": a role stands before the name, a verb after. */
  private boolean isApposed(Chunk chunk) {
    int role = chunk.first() - 2;
    boolean closes =
        words.is(chunk.end(), ",")
            && words.together(role, chunk.end() + 1)
            && (lists.in("saying", words.normal(chunk.end() + 1))
                || chunk.length() == 2
                    && words.token(chunk.end() + 1).wordClass() == WordClass.AUXILIARY);
    return closes
        && words.is(chunk.first() - 1, ",")
        && words.isWord(role)
        && !words.isCapital(role)
        && isPersonNoun(role);
  }

  /** Returns whether a noun for a person stands right before the token at {@code first}. */
  boolean roleBefore(int first) {
    int before = first - 1;
    return words.together(before, first)
        && words.isWord(before)
        && !words.isCapital(before)
        && isPersonNoun(before);
  }

  /** Returns whether an article or a noun for no person stands at {@code t}. */
  boolean isThing(int t) {
    boolean noun = words.token(t).wordClass() == WordClass.NOUN && !words.isCapital(t);
    boolean part = words.is(t, "of") && words.isCapital(t - 1);
    return part || words.normal(t).equals("the") || noun && !isPersonNoun(t);
  }

  boolean isPersonNoun(int t) {
    String word = words.normal(t);
    return lists.in("title", word)
        || lists.in("noun_f", word)
        || lists.in("noun_m", word)
        || lists.in("relative", word)
        || lexicon.isPerson(word) && !lists.isDemonym(word);
  }

  private boolean personAfter(Chunk chunk) {
    int t = chunk.end();
    if (!words.together(chunk.first(), t)) {
      return false;
    }
    if (words.normal(t).equals("who") || words.normal(t).equals("whose")) {
      return true;
    }
    if (!words.is(t, ",") || !words.together(t, t + 1)) {
      return false;
    }
    String next = words.normal(t + 1);
    if (next.equals("who") || next.equals("whose")) {
      return true;
    }
    boolean number = words.token(t + 1).kind() == TokenKind.NUMBER && next.length() <= 2;
    return number && (words.is(t + 2, ",") || words.is(t + 2, ".")) || appositionNames(t + 1);
  }

  /**
   * Returns whether the words from {@code from} on are a role: "the chief of", "a former banker".
   */
  private boolean appositionNames(int from) {
    int limit = from + REACH;
    for (int t = from; t < limit && words.together(from, t); t++) {
      if (!words.isWord(t) || lexicon.isVerb(words.normal(t)) && !lexicon.isNoun(words.normal(t))) {
        return false;
      }
      String word = words.normal(t);
      if (isPersonNoun(t) && !words.normal(t + 1).equals("'s")) {
        return true;
      }
      boolean goesOn =
          t == from && (word.equals("a") || word.equals("an") || word.equals("the"))
              || lexicon.isModifier(word)
              || lists.isDemonym(word)
              || words.isCapital(t)
              || lexicon.isNoun(word)
              || word.equals("'s");
      if (!goesOn) {
        return false;
      }
    }
    return false;
  }

  /**
   * Returns whether the words around a name tell that it is a company's: "the operator, X,", "a
   * statement from X", "X’s shareholders", "X, which runs the pool".
   */
  boolean tellsCompany(int first, int end) {
    if (words.together(end - 1, end + 1) && (words.is(end, "'s") || words.is(end, "\u2019s"))) {
      return lists.in("company_part", words.normal(end + 1));
    }
    int before = first - 1;
    boolean linked = words.is(before, "from") || words.is(before, "of") || words.is(before, "in");
    if (words.together(before - 1, first)
        && (linked && lists.in("company_issue", words.normal(before - 1))
            || words.is(before, ",") && words.is(end, ",") && isCompany(before - 1)
            || isCompany(before))) {
      return true;
    }
    return words.is(end, ",") && words.is(end + 1, "which") && runsBusiness(end + 2);
  }

  private boolean isCompany(int t) {
    return words.isWord(t) && !words.isCapital(t) && lists.in("company_noun", words.normal(t));
  }

  private boolean runsBusiness(int from) {
    for (int t = from; t < from + 3 && words.together(from, t); t++) {
      if (lists.in("company_verb", words.normal(t))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a preposition of place stands right before the chunk. */
  boolean isPlaced(Chunk chunk) {
    String before = words.normal(chunk.first() - 1);
    return words.together(chunk.first() - 1, chunk.first())
        && (before.equals("in")
            || before.equals("near")
            || before.equals("at")
            || before.equals("from")
            || before.equals("around")
            || before.equals("outside")
            || before.equals("to"));
  }

  /** Returns whether the chunk must be a place: "in X", "near X", "X, Ontario". */
  boolean tellsPlace(Chunk chunk) {
    String before = words.normal(chunk.first() - 1);
    boolean in =
        words.together(chunk.first() - 1, chunk.first())
            && (before.equals("in") || before.equals("near"));
    int after = chunk.end();
    boolean region =
        words.is(after, ",")
            && words.isCapital(after + 1)
            && lists.isCountry(words.normal(after + 1));
    return region || in && chunk.length() < 3 && !lexicon.knows(words.normal(chunk.first()));
  }
}
