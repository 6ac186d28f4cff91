package dev.synoptic.story;

import java.util.Arrays;

/** Sums by number, for one report's candidates at a time; used again and again. */
final class MassTable {

  private int[] numbers = new int[1024];
  private float[] masses = new float[1024];
  private int[] used = new int[512];
  private int size;

  /** Adds {@code mass} to the sum of {@code number}. */
  void add(int number, float mass) {
    int slot = slot(number);
    if (masses[slot] == 0) {
      if (size == used.length) {
        grow();
        slot = slot(number);
      }
      numbers[slot] = number;
      used[size++] = slot;
    }
    masses[slot] += mass;
  }

  private int slot(int number) {
    int mask = numbers.length - 1;
    int slot = number * 0x9E3779B1 >>> 7 & mask;
    while (masses[slot] != 0 && numbers[slot] != number) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldNumbers = numbers;
    float[] oldMasses = masses;
    numbers = new int[2 * oldNumbers.length];
    masses = new float[numbers.length];
    for (int i = 0; i < size; i++) {
      int slot = slot(oldNumbers[used[i]]);
      numbers[slot] = oldNumbers[used[i]];
      masses[slot] = oldMasses[used[i]];
      used[i] = slot;
    }
    used = Arrays.copyOf(used, numbers.length / 2);
  }

  /**
   * Returns up to {@code most} numbers of a sum of at least {@code least} and at least a share of
   * the greatest sum, the greatest sum first, of equal ones the greatest number; and empties the
   * table.
   */
  int[] strongest(float least, float share, int most) {
    float greatest = 0;
    for (int i = 0; i < size; i++) {
      greatest = Math.max(greatest, masses[used[i]]);
    }
    float needed = Math.max(least, share * greatest);
    long[] strong = new long[size];
    int count = 0;
    for (int i = 0; i < size; i++) {
      float mass = masses[used[i]];
      masses[used[i]] = 0;
      if (mass >= needed) {
        // Bits of positive floats are in the order of their values.
        strong[count++] = (long) Float.floatToIntBits(mass) << 32 | numbers[used[i]];
      }
    }
    size = 0;
    Arrays.sort(strong, 0, count);
    int[] strongest = new int[Math.min(most, count)];
    for (int i = 0; i < strongest.length; i++) {
      strongest[i] = (int) strong[count - 1 - i];
    }
    return strongest;
  }
}
