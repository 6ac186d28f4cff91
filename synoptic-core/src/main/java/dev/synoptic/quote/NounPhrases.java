package dev.synoptic.quote;

import dev.synoptic.model.WordClass;
import java.util.Set;

/** Finds where noun phrases of a frame begin and end, from the classes of their words. */
final class NounPhrases {

  /** Prepositions that tie a phrase to the noun before them rather than to a verb. */
  private static final Set<String> TYING =
      Set.of(
          "of", "for", "at", "from", "in", "with", "to", "on", "near", "between", "behind",
          "against", "among", "about", "inside", "within", "across", "around", "outside", "under",
          "over", "by", "close", "like");

  private final Frame frame;
  private final PhraseEnds ends;

  NounPhrases(Frame frame) {
    this.frame = frame;
    this.ends = new PhraseEnds(frame, this);
  }

  /** Returns where the noun phrase that ends with {@code last} begins, or -1 if none ends there. */
  int startOf(int last) {
    if (!endsPhrase(last)) {
      return -1;
    }
    int start = coreStart(last);
    while (start > 1 && tiesBack(start - 1)) {
      start = coreStart(start - 2);
    }
    int joined = joinedStart(start);
    return joined >= 0 ? joined : start;
  }

  /** Returns whether the word at {@code at} ties what follows to a noun before it. */
  private boolean tiesBack(int at) {
    if (!TYING.contains(frame.word(at)) || frame.isCapital(at)) {
      return false;
    }
    if (isNominal(at - 1) && !isTime(at - 1)) {
      return true;
    }
    // "people familiar with the matter"
    return frame.is(at - 1, WordClass.ADJECTIVE) && at > 1 && frame.is(at - 2, WordClass.NOUN);
  }

  /** Returns where the phrase before "and" begins: "both the mayor and the governor"; else -1. */
  private int joinedStart(int start) {
    String word = frame.word(start - 1);
    if (!word.equals("and") && !word.equals("or") && !word.equals("&")) {
      return -1;
    }
    int last = frame.isComma(start - 2) ? start - 3 : start - 2;
    if (!endsPhrase(last)) {
      return -1;
    }
    int first = coreStart(last);
    while (first > 1 && tiesBack(first - 1)) {
      first = coreStart(first - 2);
    }
    if (frame.is(first - 1, "both")) {
      return first - 1;
    }
    int second = first;
    while (frame.isComma(first - 1) && endsPhrase(first - 2)) {
      first = coreStart(first - 2);
    }
    // "While praising the plan, Anna and Ben said": the plan is none of those who say it.
    boolean pair = last == start - 2 && begins(second);
    return begins(first) ? first : pair ? second : -1;
  }

  private boolean begins(int phrase) {
    return phrase == 0 || beginsClause(phrase) && !isPredicate(phrase);
  }

  /** "was charged as an adult for arson and police said": "as" begins no clause after a verb. */
  private boolean isPredicate(int first) {
    return frame.is(first - 1, "as") && frame.is(first - 2, WordClass.VERB);
  }

  /** "Outside court his mother said": returns whether only a phrase stands before the place. */
  boolean isOpened(int at) {
    return at > 1 && isTied(0) && coreEnd(1) == at;
  }

  /** Returns whether a phrase that tells where or when begins at {@code at}. */
  boolean isTied(int at) {
    return TYING.contains(frame.word(at));
  }

  /** Returns whether a clause may begin at {@code at}: after a mark or a conjunction. */
  boolean beginsClause(int at) {
    if (at <= 0 || frame.isStretch(at - 1)) {
      return true;
    }
    String before = frame.word(at - 1);
    return !frame.isWord(at - 1)
        || WordSets.COORDINATORS.contains(before)
        || WordSets.SUBORDINATORS.contains(before)
        || frame.is(at - 1, WordClass.ADVERB)
        || isTime(at - 1);
  }

  /** Returns where the noun phrase that holds {@code last} begins, without what is tied to it. */
  private int coreStart(int last) {
    if (isPronoun(last)) {
      return last;
    }
    int at = last;
    while (at > 0 && belongsBefore(at - 1, at)) {
      at--;
      if (isDeterminer(at)) {
        return withPredeterminer(at);
      }
    }
    return at;
  }

  private int withPredeterminer(int at) {
    String before = frame.word(at - 1);
    if (before.equals("all") || before.equals("both") || before.equals("half")) {
      return at - 1;
    }
    return at;
  }

  /** Returns whether the word at {@code at} belongs to the phrase that goes on at {@code next}. */
  private boolean belongsBefore(int at, int next) {
    if (frame.isStretch(at)) {
      return isNickname(at)
          && (isDeterminer(at - 1) || frame.isCapital(next) && frame.isCapital(at - 1));
    }
    if (Glued.before(frame, at)) {
      return false;
    }
    String word = frame.word(at);
    return switch (frame.wordClass(at)) {
      case NOUN, PROPER -> !isDeterminer(next) && !endsBeforeName(at, next);
      case ADJECTIVE, NUMERAL -> true;
      case DETERMINER -> !word.equals("that") || !frame.is(at - 1, WordClass.NOUN);
      case PRONOUN -> WordSets.POSSESSIVES.contains(word);
      case PARTICLE -> word.equals("'s") || word.equals("'");
      case VERB ->
          isParticiple(word)
              && (isDeterminer(at - 1)
                  || frame.is(at - 1, WordClass.ADJECTIVE)
                  || at == 0 && describesOpening(next));
      case ADVERB, PREPOSITION ->
          frame.is(next, WordClass.ADJECTIVE) && isDeterminer(at - 1)
              || frame.is(next, WordClass.NUMERAL) && WordSets.ROUGHLY.contains(word);
      case OTHER -> isCurrency(word) || word.equals("&");
      default -> word.equals("&") || isJoint(at);
    };
  }

  /** "Stunned mother Ada Lind, 34, said": mothers are tagged as adjectives at times. */
  private boolean describesOpening(int next) {
    return frame.is(next, WordClass.NOUN) || frame.is(next, WordClass.ADJECTIVE);
  }

  /** "23-year-old": the hyphen after the number. */
  boolean isJoint(int at) {
    return frame.is(at, "-")
        && frame.is(at - 1, WordClass.NUMERAL)
        && frame.end(at - 1) == frame.start(at)
        && frame.isWord(at + 1);
  }

  /** "On the steps Ada Lind said": a noun for no person is not part of the name that follows. */
  private boolean endsBeforeName(int at, int next) {
    Prose prose = frame.prose();
    int name = frame.isCapital(at) ? Prose.NONE : prose.personAt(frame.firstToken(next));
    return name != Prose.NONE
        && prose.nameAt(frame.firstToken(at)) != name
        && frame.is(next, WordClass.PROPER)
        && isTied(isDeterminer(at - 1) ? at - 2 : at - 1)
        && !Sayers.english().mayBe(frame.word(at));
  }

  static boolean isCurrency(String word) {
    return !word.isEmpty() && "$\u20AC\u00A3%".contains(word);
  }

  private boolean isNickname(int at) {
    Stretch stretch = frame.stretch(at);
    return Utterances.wordCount(frame.prose(), stretch) < 5
        && !Utterances.endsWith(frame.prose(), stretch, ",.?!");
  }

  static boolean isParticiple(String word) {
    return word.endsWith("ed") || word.endsWith("ing") || word.endsWith("en");
  }

  /** Returns the place after the noun phrase that begins at {@code first}; first if none does. */
  int endOf(int first) {
    return ends.of(first);
  }

  /** Returns the place after the noun phrase at {@code first}, without what is tied to it. */
  int coreEnd(int first) {
    return ends.core(first);
  }

  boolean isNominal(int at) {
    WordClass wordClass = frame.wordClass(at);
    return wordClass == WordClass.NOUN
        || wordClass == WordClass.PROPER
        || wordClass == WordClass.NUMERAL;
  }

  boolean isTime(int at) {
    return WordSets.isTime(frame.word(at));
  }

  boolean isPronoun(int at) {
    String word = frame.word(at);
    if (WordSets.QUANTIFIERS.contains(word)) {
      return !isNominal(at + 1) && !frame.is(at + 1, WordClass.ADJECTIVE);
    }
    return WordSets.SUBJECT_PRONOUNS.contains(word) || WordSets.OBJECT_PRONOUNS.contains(word);
  }

  boolean isDeterminer(int at) {
    return frame.is(at, WordClass.DETERMINER)
        || WordSets.POSSESSIVES.contains(frame.word(at)) && !frame.is(at, WordClass.VERB);
  }

  private boolean endsPhrase(int at) {
    return isPronoun(at) || isNominal(at) || frame.is(at, "%");
  }
}
