package dev.synoptic.story;

import java.util.Arrays;

/** Picks the greatest of some values. */
final class Strongest {

  private Strongest() {}

  /**
   * Returns the places of the greatest values, at most {@code most}, the greatest first, of equal
   * ones the first place first; values are 0 or more.
   */
  static int[] of(float[] values, int most) {
    var order = new long[values.length];
    for (int i = 0; i < order.length; i++) {
      // Bits of such floats are in the order of their values.
      order[i] = (long) Float.floatToIntBits(values[i]) << 32 | (Integer.MAX_VALUE - i);
    }
    Arrays.sort(order);
    var strongest = new int[Math.min(most, order.length)];
    for (int i = 0; i < strongest.length; i++) {
      strongest[i] = Integer.MAX_VALUE - (int) order[order.length - 1 - i];
    }
    return strongest;
  }
}
