package dev.synoptic.reuse;

import dev.synoptic.reuse.PlainSentences.Plain;

/**
 * What two sentences have in common in order, found by the longest common subsequence of their
 * stems, each word counting by how much it tells.
 *
 * @param shared weight of the common words
 * @param inA weight of all words of the one sentence
 * @param inB weight of all words of the other
 * @param content common content words
 * @param plain common content words that are no names
 */
record Overlap(double shared, double inA, double inB, int content, int plain) {

  /** Weight of a function word: many are shared by chance, but in order they are a skeleton. */
  private static final float FUNCTION_WEIGHT = 1;

  /** Words of a sentence that are compared: longer sentences are lists or no sentences. */
  private static final int MAX_WORDS = 120;

  /** Returns the share of both sentences that is common, 0 to 1. */
  double dice() {
    return inA + inB > 0 ? 2 * shared / (inA + inB) : 0;
  }

  /** Returns what both have in common in any order, which is never less; far cheaper to tell. */
  static Overlap inAnyOrder(Plain a, Plain b) {
    double shared = 0;
    int content = 0;
    int plain = 0;
    for (int i = 0; i < Math.min(MAX_WORDS, a.size()); i++) {
      if (b.has(a.stem(i))) {
        shared += weight(a, i);
        content += a.isContent(i) ? 1 : 0;
        plain += a.isContent(i) && !a.isName(i) ? 1 : 0;
      }
    }
    return new Overlap(shared, a.weight(), b.weight(), content, plain);
  }

  /** Returns what both have in common. */
  static Overlap of(Plain a, Plain b) {
    int rows = Math.min(MAX_WORDS, a.size());
    int columns = Math.min(MAX_WORDS, b.size());
    var best = new float[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      float weight = weight(a, i);
      for (int j = columns - 1; j >= 0; j--) {
        float skip = Math.max(best[i + 1][j], best[i][j + 1]);
        boolean same = a.stem(i) == b.stem(j);
        best[i][j] = same ? Math.max(skip, best[i + 1][j + 1] + weight) : skip;
      }
    }
    int content = 0;
    int plain = 0;
    int i = 0;
    int j = 0;
    while (i < rows && j < columns) {
      if (best[i][j] == best[i + 1][j]) {
        i++;
      } else if (best[i][j] == best[i][j + 1]) {
        j++;
      } else {
        content += a.isContent(i) ? 1 : 0;
        plain += a.isContent(i) && !a.isName(i) ? 1 : 0;
        i++;
        j++;
      }
    }
    return new Overlap(best[0][0], a.weight(), b.weight(), content, plain);
  }

  /** Returns what a word of {@code sentence} weighs. */
  static float weight(Plain sentence, int word) {
    return sentence.isContent(word) ? sentence.weight(word) : FUNCTION_WEIGHT;
  }
}
