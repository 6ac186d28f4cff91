package dev.synoptic.find;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds where in a text the words looked for stand best, in their order: the local alignment of
 * Smith and Waterman (1981), on words. Time and space are linear in the text, times the number of
 * words looked for.
 */
final class LocalAlignment {

  /** What a word of the text tells that only has the stem of a word looked for. */
  private static final float STEM = 0.7f;

  /** Costs less than a word of content tells: one wrong word between right ones is bridged. */
  private static final float WRONG = 0.6f;

  private static final float GAP = 0.45f;

  private static final byte STOP = 0;
  private static final byte BOTH = 1;
  private static final byte SOUGHT_ONLY = 2;
  private static final byte TEXT_ONLY = 3;

  private final Sought sought;
  private final int[] forms;
  private final int[] stems;

  LocalAlignment(Sought sought, WordList text) {
    this.sought = sought;
    this.forms = sought.formsIn(text);
    this.stems = sought.stemsIn(text);
  }

  /** Returns whether a word of the text is one of those looked for, in any form. */
  boolean holds(int word) {
    return stems[word] >= 0 || forms[word] >= 0;
  }

  boolean same(int soughtWord, int word) {
    return forms[word] == sought.form(soughtWord);
  }

  /**
   * Returns for each word looked for its place between {@code from} and {@code to}, or -1; where
   * several places are as good, the first.
   *
   * @param taken words of the text that serve no more
   */
  int[] best(int from, int to, BitSet taken) {
    int columns = to - from;
    byte[][] steps = new byte[sought.size() + 1][columns + 1];
    float[] above = new float[columns + 1];
    float most = 0;
    int bestRow = 0;
    int bestColumn = 0;
    for (int row = 1; row <= sought.size(); row++) {
      float[] here = new float[columns + 1];
      for (int column = 1; column <= columns; column++) {
        float both = above[column - 1] + score(row - 1, from + column - 1, taken);
        float soughtOnly = above[column] - GAP;
        float textOnly = here[column - 1] - GAP;
        float score = Math.max(0, Math.max(both, Math.max(soughtOnly, textOnly)));
        here[column] = score;
        steps[row][column] =
            score <= 0
                ? STOP
                : score == both ? BOTH : score == soughtOnly ? SOUGHT_ONLY : TEXT_ONLY;
        if (score > most) {
          most = score;
          bestRow = row;
          bestColumn = column;
        }
      }
      above = here;
    }
    return trace(steps, bestRow, bestColumn, from);
  }

  private int[] trace(byte[][] steps, int bestRow, int bestColumn, int from) {
    int[] places = new int[sought.size()];
    Arrays.fill(places, -1);
    int row = bestRow;
    int column = bestColumn;
    while (steps[row][column] != STOP) {
      byte step = steps[row][column];
      if (step == BOTH) {
        int word = from + column - 1;
        places[row - 1] = stems[word] == sought.stem(row - 1) || same(row - 1, word) ? word : -1;
      }
      row -= step == TEXT_ONLY ? 0 : 1;
      column -= step == SOUGHT_ONLY ? 0 : 1;
    }
    return places;
  }

  private float score(int soughtWord, int word, BitSet taken) {
    if (taken.get(word)) {
      return -WRONG;
    }
    if (same(soughtWord, word)) {
      return (float) sought.weight(soughtWord);
    }
    boolean akin = stems[word] >= 0 && stems[word] == sought.stem(soughtWord);
    return akin ? STEM * (float) sought.weight(soughtWord) : -WRONG;
  }
}
