package dev.synoptic.sketch;

import java.util.Arrays;

/**
 * A fixed-size image of a set of hashes, from which the similarity of two sets can be estimated
 * without the sets: MinHash (Broder 1997). The share of equal components estimates the Jaccard
 * similarity with a standard error of at most 0.0625.
 *
 * <p>The numbers depend on the version; signatures of different versions are never compared.
 */
public final class Signature {

  /** The version of all signatures that this class makes. */
  public static final String VERSION = "V1";

  /** Components of a signature of version 1. */
  static final int SIZE = 64;

  /** Components of one band: sets of similarity 0.8 share a band of 16 with 99.98 %. */
  private static final int ROWS = 4;

  private static final long[] FACTORS = numbers(1);
  private static final long[] OFFSETS = numbers(2);

  private final int[] least;
  private final boolean empty;

  private Signature(int[] least, boolean empty) {
    this.least = least;
    this.empty = empty;
  }

  /** Returns the signature of the set of {@code hashes}; repeated ones count once. */
  public static Signature of(long[] hashes) {
    int[] least = new int[SIZE];
    Arrays.fill(least, -1);
    for (long hash : hashes) {
      for (int i = 0; i < SIZE; i++) {
        // Multiply-shift: the upper half of a random linear function is nearly min-wise.
        int value = (int) ((FACTORS[i] * hash + OFFSETS[i]) >>> 32);
        if (Integer.compareUnsigned(value, least[i]) < 0) {
          least[i] = value;
        }
      }
    }
    return new Signature(least, hashes.length == 0);
  }

  /**
   * Returns the estimated Jaccard similarity to {@code other}, 0 to 1; empty sets have 0 to all.
   */
  public double similarity(Signature other) {
    if (empty || other.empty) {
      return 0;
    }
    int equal = 0;
    for (int i = 0; i < SIZE; i++) {
      equal += least[i] == other.least[i] ? 1 : 0;
    }
    return (double) equal / SIZE;
  }

  /** Returns the buckets of the set: sets that are nearly equal share at least one. */
  public long[] buckets() {
    if (empty) {
      return new long[0];
    }
    long[] buckets = new long[SIZE / ROWS];
    for (int band = 0; band < buckets.length; band++) {
      long hash = band;
      for (int row = 0; row < ROWS; row++) {
        hash = Hash64.chain(hash, least[band * ROWS + row]);
      }
      buckets[band] = hash;
    }
    return buckets;
  }

  private static long[] numbers(long seed) {
    long[] numbers = new long[SIZE];
    for (int i = 0; i < SIZE; i++) {
      numbers[i] = Hash64.mix(seed << 32 | i) | 1;
    }
    return numbers;
  }
}
