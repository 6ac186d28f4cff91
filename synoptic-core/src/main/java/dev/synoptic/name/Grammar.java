package dev.synoptic.name;

import dev.synoptic.model.TokenKind;
import dev.synoptic.model.WordClass;
import java.util.Set;

/** The little grammar that telling who "he" is needs: subjects, possessors, clauses. */
final class Grammar {

  /** How far the end of an apposition is looked for. */
  private static final int APPOSITION = 25;

  /** How many words stand at most between a name, "of" or "from" and the verb. */
  private static final int COMPLEMENT = 8;

  /** How far a second verb stands from its subject: "Lind came back and said". */
  private static final int SECOND_VERB = 14;

  /** What opens a clause of its own, whose verb is somebody else's. */
  private static final Set<String> CLAUSES =
      Set.of("that", "whether", "if", "when", "because", "as");

  /** How far a tag may stand from the subject of what it closes. */
  private static final int TAG = 40;

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
      if (isTurnedSaying(before)) {
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
    return verbFollows(first, end);
  }

  /** “…,” said Lind: the subject follows; but whom someone "told" is no subject. */
  private boolean isTurnedSaying(int verb) {
    String word = words.normal(verb);
    boolean told = word.equals("told") || word.equals("tells") || word.equals("tell");
    return lists.in("saying", word) && !told && verb > 0 && !isNominal(verb - 1);
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

  private boolean verbFollows(int first, int end) {
    int t = afterAdverbs(end);
    boolean relative = words.is(t, ",") && words.normal(t + 1).startsWith("who");
    return relative && words.together(end - 1, t) || verbAfter(first, end) > 0;
  }

  /** Returns the finite verb of the subject that ends before {@code end}; -1 where none follows. */
  private int verbAfter(int first, int end) {
    int t = afterAdverbs(afterComplement(end));
    if (!words.together(end - 1, t)) {
      return -1;
    }
    if (words.is(t, ",")
        && words.is(first - 1, ",")
        && words.together(t, t + 1)
        && isFinite(t + 1)) {
      // "the mayor, Ada Lindqvist, said": the name itself is the apposition.
      return t + 1;
    }
    if (words.is(t, ",") || words.is(t, "(")) {
      t = afterApposition(t, words.is(t, ",") ? "," : ")");
    } else if (words.is(t, "and") && words.isCapital(t + 1)) {
      return -1;
    }
    return t > 0 && isFinite(t) ? t : -1;
  }

  /** "Ada Lindqvist of the Ternmark Group said": returns where a phrase after the name ends. */
  private int afterComplement(int end) {
    String word = words.normal(end);
    boolean phrase = word.equals("of") || word.equals("from");
    if (!phrase || !words.isCapital(end - 1) || !words.together(end - 1, end)) {
      return end;
    }
    int t = end + 1;
    while (t < end + COMPLEMENT && words.together(end, t) && isNamePart(t)) {
      t++;
    }
    return t;
  }

  private boolean isNamePart(int t) {
    return words.isCapital(t)
        || classOf(t) == WordClass.DETERMINER
        || words.normal(t).equals("'s")
        || words.normal(t).equals("of") && words.isCapital(t - 1);
  }

  private int afterAdverbs(int end) {
    int t = end;
    while (words.together(end - 1, t) && classOf(t) == WordClass.ADVERB) {
      t++;
    }
    return t;
  }

  private boolean isFinite(int t) {
    return isVerb(t) && !words.normal(t).endsWith("ing") && !words.normal(t).equals("to");
  }

  /** Returns whether the subject from {@code first} to {@code end} is said to say something. */
  boolean says(int first, int end) {
    if (words.together(first - 1, first) && isTurnedSaying(first - 1)) {
      return true;
    }
    for (int t = end; t < end + SECOND_VERB && words.together(end - 1, t); t++) {
      if (lists.in("saying", words.normal(t))) {
        // "Lind is likely to go, said Brandt": the other one speaks.
        return !words.is(t - 1, ",") || t == end + 1;
      }
      if (words.isQuoteMark(t) || CLAUSES.contains(words.normal(t))) {
        return false;
      }
    }
    return false;
  }

  /** Returns whether who stands at {@code first} is told of by somebody else: "said that Lind". */
  boolean isToldOf(int first) {
    int before = first - 1;
    boolean told = CLAUSES.contains(words.normal(before)) || isSpokenOf(before);
    return told && words.together(before, first) || hasTag(first);
  }

  /** "Lind is likely to go, said Brandt": what comes before the tag is told by another. */
  private boolean hasTag(int first) {
    int end = words.sentence(words.sentenceOf(first)).endToken();
    for (int t = first + 1; t + 1 < Math.min(end, first + TAG); t++) {
      if (words.is(t, ",") && isTurnedSaying(t + 1) && words.isCapital(t + 2)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSpokenOf(int verb) {
    return lists.in("saying", words.normal(verb)) && verb > 0 && isNominal(verb - 1);
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
