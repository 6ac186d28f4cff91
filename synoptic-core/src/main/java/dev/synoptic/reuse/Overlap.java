package dev.synoptic.reuse;

/**
 * What two stretches have in common in order, found by the longest common subsequence of their
 * stems, each word counting by how much it tells.
 *
 * @param shared weight of the common words
 * @param inA weight of all words of the one stretch
 * @param inB weight of all words of the other
 * @param content common content words
 * @param plain common content words that are no names
 */
record Overlap(double shared, double inA, double inB, int content, int plain) {

  /** Weight of a function word: many are shared by chance, but in order they are a skeleton. */
  private static final float FUNCTION_WEIGHT = 1;

  /** Words of a stretch that are compared: longer sentences are lists or no sentences. */
  private static final int MAX_WORDS = 120;

  /** Returns the share of both stretches that is common, 0 to 1. */
  double dice() {
    return inA + inB > 0 ? 2 * shared / (inA + inB) : 0;
  }

  /** Returns what the words {@code inA} of a and {@code inB} of b have in common. */
  static Overlap of(BodyWords a, int[] inA, BodyWords b, int[] inB) {
    int rows = Math.min(MAX_WORDS, inA.length);
    int columns = Math.min(MAX_WORDS, inB.length);
    var best = new float[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        float skip = Math.max(best[i + 1][j], best[i][j + 1]);
        boolean same = a.stem(inA[i]) == b.stem(inB[j]);
        best[i][j] = same ? Math.max(skip, best[i + 1][j + 1] + weight(a, inA[i])) : skip;
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
        content += a.isContent(inA[i]) ? 1 : 0;
        plain += a.isContent(inA[i]) && !a.isName(inA[i]) ? 1 : 0;
        i++;
        j++;
      }
    }
    return new Overlap(best[0][0], weight(a, inA), weight(b, inB), content, plain);
  }

  private static float weight(BodyWords words, int word) {
    return words.isContent(word) ? words.weight(word) : FUNCTION_WEIGHT;
  }

  private static double weight(BodyWords words, int[] stretch) {
    double sum = 0;
    for (int word : stretch) {
      sum += weight(words, word);
    }
    return sum;
  }
}
