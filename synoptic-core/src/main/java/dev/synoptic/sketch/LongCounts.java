package dev.synoptic.sketch;

import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Counts of hashes: a map from long to int without an object for each entry. A key and its count
 * stand side by side, so that a large map is read from slow memory once for each look.
 */
public final class LongCounts {

  private long[] slots = new long[128];
  private int size;

  /** Makes an empty map. */
  public LongCounts() {}

  /** Adds {@code amount} to the count of {@code key}; the amount is positive. */
  public void add(long key, int amount) {
    if (size * 4 >= slots.length) {
      grow();
    }
    int slot = slot(key);
    if (slots[slot + 1] == 0) {
      slots[slot] = key;
      size++;
    }
    slots[slot + 1] += amount;
  }

  /** Returns the count of {@code key}, 0 where it was never added. */
  public int of(long key) {
    return (int) slots[slot(key) + 1];
  }

  /** Returns the number of different keys. */
  public int size() {
    return size;
  }

  /** Returns all keys, ascending. */
  public long[] keys() {
    return IntStream.range(0, slots.length / 2)
        .filter(i -> slots[2 * i + 1] > 0)
        .mapToLong(i -> slots[2 * i])
        .sorted()
        .toArray();
  }

  /** Returns a map with half of every count; what falls to 0 is forgotten. */
  public LongCounts halved() {
    var halved = new LongCounts();
    for (int i = 0; i < slots.length; i += 2) {
      if (slots[i + 1] > 1) {
        halved.add(slots[i], (int) slots[i + 1] / 2);
      }
    }
    return halved;
  }

  /** Returns where {@code key} stands or would stand; its count is behind it. */
  private int slot(long key) {
    int mask = slots.length - 2;
    int slot = (int) Hash64.mix(key) << 1 & mask;
    while (slots[slot + 1] != 0 && slots[slot] != key) {
      slot = (slot + 2) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[2 * old.length];
    for (int i = 0; i < old.length; i += 2) {
      if (old[i + 1] != 0) {
        int slot = slot(old[i]);
        slots[slot] = old[i];
        slots[slot + 1] = old[i + 1];
      }
    }
  }

  @Override
  public String toString() {
    long additions = LongStream.of(keys()).map(this::of).sum();
    return size + " keys in " + additions + " additions";
  }
}
