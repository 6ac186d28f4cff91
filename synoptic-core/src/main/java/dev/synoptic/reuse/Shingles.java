package dev.synoptic.reuse;

import dev.synoptic.sketch.Hash64;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Where each run of {@value #LENGTH} words stands in a report. */
final class Shingles {

  /** Words of a shingle. */
  static final int LENGTH = 4;

  /** Every so many shingles of a report, chosen by their hashes, are looked up in an index. */
  private static final int SAMPLE = 4;

  /** Places that are kept of one shingle: a text that repeats itself must not cost its square. */
  private static final int MAX_PLACES = 8;

  private final long[] keys;
  private final int[] heads;
  private final int[] next;
  private final int[] places;

  Shingles(BodyWords words) {
    int count = Math.max(0, words.size() - LENGTH + 1);
    int slots = Integer.highestOneBit(Math.max(4, count)) * 4;
    this.keys = new long[slots];
    this.heads = new int[slots];
    this.next = new int[count];
    this.places = new int[slots];
    Arrays.fill(heads, -1);
    // From the end, so that the first places come first and are kept.
    for (int at = count - 1; at >= 0; at--) {
      add(hash(words, at), at);
    }
  }

  private void add(long key, int at) {
    int slot = slot(key);
    keys[slot] = key;
    next[at] = heads[slot];
    heads[slot] = at;
    places[slot]++;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) key & mask;
    while (heads[slot] >= 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** Returns the first places where {@code key} stands, ascending. */
  int[] places(long key) {
    int slot = slot(key);
    var found = new int[Math.min(MAX_PLACES, places[slot])];
    int at = heads[slot];
    for (int i = 0; i < found.length; i++) {
      found[i] = at;
      at = next[at];
    }
    return found;
  }

  /** Returns the hash of the shingle that begins at {@code at}. */
  static long hash(BodyWords words, int at) {
    long hash = LENGTH;
    for (int i = at; i < at + LENGTH; i++) {
      hash = Hash64.chain(hash, words.form(i));
    }
    return hash;
  }

  /** Returns the shingles of {@code words} that an index keeps: every fourth, told by its hash. */
  static Set<Long> sampled(BodyWords words) {
    var sampled = new HashSet<Long>();
    for (int i = 0; i + LENGTH <= words.size(); i++) {
      long hash = hash(words, i);
      if (Long.remainderUnsigned(hash, SAMPLE) == 0) {
        sampled.add(hash);
      }
    }
    return sampled;
  }
}
