package dev.synoptic.name;

import dev.synoptic.model.TokenKind;
import dev.synoptic.model.WordClass;

/** The little grammar that telling who "he" is needs: subjects, possessors, clauses. */
final class Grammar {

  /** How far the end of an apposition is looked for. */
  private static final int APPOSITION = 25;

  private final ReportWords words;
  private final Gazetteer lists;

  Grammar(ReportWords words, Gazetteer lists) {
    this.words = words;
    this.lists = lists;
  }

  WordClass classOf(int t) {
    return words.token(t).wordClass();
  }

  boolean isVerb(int t) {
    return classOf(t) == WordClass.VERB || classOf(t) == WordClass.AUXILIARY;
  }

  /** Returns whether the words from {@code first} to {@code end} are the subject of a verb. */
  boolean isSubject(int first, int end) {
    int before = first - 1;
    if (words.together(before, first)) {
      boolean inverted =
          lists.in("saying", words.normal(before)) && before > 0 && !isNominal(before - 1);
      if (inverted) {
        return true;
      }
      if (words.is(before, "and") && words.isCapital(before - 1)) {
        // "Bruno Keller and Olof Holm met": neither stands out.
        return false;
      }
      if (classOf(before) == WordClass.PREPOSITION || isVerb(before)) {
        return isTurned(before);
      }
    }
    return verbFollows(end);
  }

  /** "Among them was Ada Lindqvist": the subject follows. */
  private boolean isTurned(int verb) {
    String be = words.normal(verb);
    int first = words.sentence(words.sentenceOf(verb)).firstToken();
    String opening = words.normal(first);
    return (be.equals("was") || be.equals("is") || be.equals("were") || be.equals("are"))
        && first < verb
        && (opening.equals("among") || opening.equals("also") || opening.equals("with"));
  }

  private boolean isNominal(int t) {
    WordClass c = classOf(t);
    return c == WordClass.NOUN || c == WordClass.PROPER || c == WordClass.PRONOUN;
  }

  private boolean verbFollows(int end) {
    int t = end;
    while (words.together(end - 1, t) && classOf(t) == WordClass.ADVERB) {
      t++;
    }
    if (!words.together(end - 1, t)) {
      return false;
    }
    if (words.is(t, ",") && words.normal(t + 1).startsWith("who")) {
      return true;
    }
    if (words.is(t, ",") || words.is(t, "(")) {
      t = afterApposition(t, words.is(t, ",") ? "," : ")");
      return t > 0 && isFinite(t);
    }
    if (words.is(t, "and") && words.isCapital(t + 1)) {
      return false;
    }
    return isFinite(t);
  }

  private boolean isFinite(int t) {
    return isVerb(t) && !words.normal(t).endsWith("ing") && !words.normal(t).equals("to");
  }

  private int afterApposition(int comma, String closing) {
    for (int t = comma + 1; t < comma + APPOSITION && words.together(comma, t); t++) {
      if (words.is(t, closing) && words.together(comma, t + 1)) {
        int next = t + 1;
        while (words.together(comma, next) && classOf(next) == WordClass.ADVERB) {
          next++;
        }
        if (words.together(comma, next) && isVerb(next)) {
          return next;
        }
      }
    }
    return -1;
  }

  /**
   * Returns whether the noun phrase whose article stands at {@code article} says what someone named
   * before is: "is a driver", "became a driver", "as a driver", "Ada Lindqvist, a driver".
   */
  boolean describes(int article) {
    int t = article - 1;
    while (words.together(t, article) && classOf(t) == WordClass.ADVERB) {
      t--;
    }
    if (!words.together(t, article)) {
      return false;
    }
    if (t > 0 && words.is(t, ",") && words.token(t - 1).kind() == TokenKind.NUMBER) {
      // "Ada Lindqvist, 41, a driver"
      return words.is(t - 2, ",");
    }
    String word = words.normal(t);
    return words.is(t, "(")
        || classOf(t) == WordClass.AUXILIARY && !word.startsWith("ha")
        || word.equals("as")
        || word.equals("like")
        || word.equals("became")
        || word.equals("become")
        || words.is(t, ",") && words.isCapital(t - 1);
  }

  /** Returns whether what ends before {@code end} owns what follows: "Lind's plan". */
  boolean isOwner(int end) {
    String next = words.normal(end);
    return next.equals("'s") || next.equals("'");
  }

  /** Returns whether a new clause begins between two tokens of one sentence. */
  boolean clauseBetween(int from, int to) {
    for (int t = from; t < to; t++) {
      String word = words.normal(t);
      if (lists.in("saying", word)
          || word.equals("that")
          || words.isQuoteMark(t)
          || word.equals(",")
          || word.equals(";")
          || classOf(t) == WordClass.CONJUNCTION && !word.equals("and")) {
        return true;
      }
    }
    return false;
  }
}
