package dev.synoptic.fact;

import java.util.Arrays;

/**
 * What two things have to do with each other, whichever comes first: kept for the pairs asked for
 * last, since rule after rule asks for the same pair. A pair that takes another's place is found
 * out again, so that the memory stays small in the largest story.
 */
final class PairMemo {

  /** Two of each fit a processor's second cache. */
  private static final int BITS = 13;

  /** Spreads neighbours (2^64 divided by the golden ratio). */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final long NONE = -1;

  /** What is found out of two things, by their numbers. */
  @FunctionalInterface
  interface Source {
    double of(int one, int other);
  }

  private final Source source;
  private final long[] pairs = new long[1 << BITS];
  private final double[] found = new double[1 << BITS];

  /**
   * @param source gives the same for two things in either order
   */
  PairMemo(Source source) {
    this.source = source;
    Arrays.fill(pairs, NONE);
  }

  /** Returns what the source says of the two. */
  double of(int one, int other) {
    long pair = (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
    int place = (int) ((pair * SPREAD) >>> (Long.SIZE - BITS));
    if (pairs[place] != pair) {
      found[place] = source.of(one, other);
      pairs[place] = pair;
    }
    return found[place];
  }
}
