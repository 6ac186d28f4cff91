package dev.synoptic.story;

import java.util.Arrays;

/**
 * Scores of pairs of remembered reports. The last ones asked for are kept: members of a story are
 * compared each time the story grows.
 */
final class PairScores {

  private static final int KEPT = 1 << 16;

  private final RecentReports recent;
  private final long[] pairs = new long[KEPT];
  private final float[] scores = new float[KEPT];

  PairScores(RecentReports recent) {
    this.recent = recent;
    Arrays.fill(pairs, -1);
  }

  /** Returns the links of all pairs of {@code numbers}; node i is the report of number i there. */
  Links links(int[] numbers) {
    var weighed = new Weighed[numbers.length];
    var links = new Links(numbers.length);
    for (int i = 0; i < numbers.length; i++) {
      for (int j = 0; j < i; j++) {
        long pair = (long) numbers[j] << 32 | numbers[i];
        int slot = (int) (pair * 0x9E3779B97F4A7C15L >>> 48);
        if (pairs[slot] != pair) {
          pairs[slot] = pair;
          scores[slot] = (float) score(weighed, numbers, i, j);
        }
        links.put(i, j, scores[slot]);
      }
    }
    return links;
  }

  @SuppressWarnings("NullAway") // places are filled when they are first asked for
  private double score(Weighed[] weighed, int[] numbers, int i, int j) {
    for (int k : new int[] {i, j}) {
      if (weighed[k] == null) {
        weighed[k] = recent.report(numbers[k]).weighed();
      }
    }
    return Affinity.score(Likeness.of(weighed[i], weighed[j]));
  }
}
