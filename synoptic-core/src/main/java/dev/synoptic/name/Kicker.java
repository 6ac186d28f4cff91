package dev.synoptic.name;

import dev.synoptic.text.Lexicon;

/**
 * Words in capitals over an item of a page that runs into what follows: "QUAY CLOSED AT NOON Ada
 * Lind". They are no part of a name, and several of them are none themselves.
 */
final class Kicker {

  /** A name in capitals before more of the name has fewer words: "US NAVY Captain". */
  private static final int FEWEST = 3;

  /** All of a name may be in capitals, but then it is no whole sentence. */
  private static final int SENTENCE = 5;

  private Kicker() {}

  /** Returns whether the words of a name before {@code end} are one, so that none goes on there. */
  static boolean ends(ReportWords words, int first, int end) {
    int from = end;
    while (from > first && end - from < FEWEST && words.isShouted(from - 1)) {
      from--;
    }
    return end - from == FEWEST && !words.isShouted(end);
  }

  /** Returns whether the words are a sentence in capitals rather than a name. */
  static boolean isSentence(ReportWords words, int first, int end) {
    int shouted = 0;
    int common = 0;
    for (int t = first; t < end; t++) {
      shouted += words.isShouted(t) ? 1 : 0;
      common += Lexicon.english().knows(words.normal(t)) ? 1 : 0;
    }
    return shouted >= SENTENCE && common * 2 >= end - first;
  }
}
