package dev.synoptic.quote;

import dev.synoptic.model.WordClass;
import java.util.Optional;

/** Finds the noun before the words that describe it, where they stand between it and a verb. */
final class Described {

  /** More words than a relative clause has that no comma closes. */
  private static final int CLAUSE = 14;

  private final Frame frame;
  private final NounPhrases phrases;

  Described(Frame frame, NounPhrases phrases) {
    this.frame = frame;
    this.phrases = phrases;
  }

  /** "a sailor who asked not to be named said": a relative clause may end with its verb. */
  Optional<Source> byClause(int last) {
    if (!frame.is(last, WordClass.VERB) && !frame.is(last, WordClass.ADVERB)) {
      return Optional.empty();
    }
    for (int at = last - 1; at > 0 && at > last - CLAUSE && frame.isWord(at); at--) {
      if (frame.is(at, "who")) {
        int head = phrases.startOf(at - 1);
        return head < 0 || !phrases.beginsClause(head)
            ? Optional.empty()
            : Optional.of(new Source(head, last + 1, head, at));
      }
    }
    return Optional.empty();
  }

  /** "one official travelling with the minister said": the official is the subject. */
  int withParticiple(int start) {
    int verb = frame.is(start - 1, WordClass.PREPOSITION) ? start - 2 : start - 1;
    String word = frame.word(verb);
    boolean describes =
        frame.is(verb, WordClass.VERB)
            && (word.endsWith("ing") || word.endsWith("ed"))
            && (SayingVerbs.english().of(word).isEmpty() || frame.is(verb + 1, "by"));
    if (!describes || !frame.is(verb - 1, WordClass.NOUN) || phrases.isTime(verb - 1)) {
      return start;
    }
    int head = phrases.startOf(verb - 1);
    return head >= 0 && phrases.beginsClause(head) ? head : start;
  }

  /**
   * Returns where "a woman who lives near the scene" begins, given where "the scene" stands; the
   * phrase after a verb is not a subject unless a relative clause holds both. Nobody minds where
   * the comma after "Lind, who leads the council" is missing.
   */
  int withRelativeClause(int start, int last) {
    for (int at = start - 1; at > 0 && at > start - 20 && frame.isWord(at); at--) {
      String word = frame.word(at);
      if (word.equals("who") && at == start - 1 && phrases.coreEnd(start) == last + 1) {
        return start; // "a man who police say": the police say it
      }
      if (word.equals("who") || word.equals("whose")) {
        int head = phrases.startOf(frame.isComma(at - 1) ? at - 2 : at - 1);
        return head >= 0 ? head : start;
      }
      if (WordSets.COORDINATORS.contains(word)
          || WordSets.SUBORDINATORS.contains(word)
          || WordSets.QUESTION_WORDS.contains(word)) {
        return start;
      }
    }
    return start;
  }
}
