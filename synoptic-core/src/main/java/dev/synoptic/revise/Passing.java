package dev.synoptic.revise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What stays in order while the rest is moved about. */
final class Passing {

  private Passing() {}

  /**
   * Returns the indices of a longest rising run of {@code values}, not all of which need follow.
   */
  static List<Integer> longestRising(int[] values) {
    int[] tails = new int[values.length];
    int[] before = new int[values.length];
    int length = 0;
    for (int i = 0; i < values.length; i++) {
      int at = place(values, tails, length, values[i]);
      before[i] = at == 0 ? -1 : tails[at - 1];
      tails[at] = i;
      length = Math.max(length, at + 1);
    }
    var rising = new Integer[length];
    int last = length == 0 ? -1 : tails[length - 1];
    for (int i = length - 1; i >= 0; i--) {
      rising[i] = last;
      last = before[last];
    }
    return new ArrayList<>(Arrays.asList(rising));
  }

  private static int place(int[] values, int[] tails, int length, int value) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (values[tails[middle]] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
