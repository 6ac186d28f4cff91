package dev.synoptic.sketch;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Counts of hashes: a map from long to int without an object for each entry. */
public final class LongCounts {

  private long[] keys;
  private int[] counts;
  private int size;

  /** Makes an empty map. */
  public LongCounts() {
    this.keys = new long[64];
    this.counts = new int[64];
  }

  /** Adds {@code amount} to the count of {@code key}; the amount is positive. */
  public void add(long key, int amount) {
    if (size * 2 >= keys.length) {
      grow();
    }
    int slot = slot(key);
    if (counts[slot] == 0) {
      keys[slot] = key;
      size++;
    }
    counts[slot] += amount;
  }

  /** Returns the count of {@code key}, 0 where it was never added. */
  public int of(long key) {
    return counts[slot(key)];
  }

  /** Returns the number of different keys. */
  public int size() {
    return size;
  }

  /** Returns all keys, ascending. */
  public long[] keys() {
    return IntStream.range(0, keys.length)
        .filter(i -> counts[i] > 0)
        .mapToLong(i -> keys[i])
        .sorted()
        .toArray();
  }

  /** Returns a map with half of every count; what falls to 0 is forgotten. */
  public LongCounts halved() {
    var halved = new LongCounts();
    for (int i = 0; i < keys.length; i++) {
      if (counts[i] > 1) {
        halved.add(keys[i], counts[i] / 2);
      }
    }
    return halved;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) Hash64.mix(key) & mask;
    while (counts[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new long[oldKeys.length * 2];
    counts = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldCounts[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        counts[slot] = oldCounts[i];
      }
    }
  }

  @Override
  public String toString() {
    return size + " keys in " + Arrays.stream(counts).filter(c -> c > 0).sum() + " additions";
  }
}
