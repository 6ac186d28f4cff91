package dev.synoptic.sketch;

/**
 * Finds the recent sets that hold a key. Sets are numbered in the order of arrival; the oldest are
 * dropped from the other end.
 *
 * <p>For every key there is a chain of entries, the newest first. Entries stand in a ring, so many
 * for each set, and a chain that meets a dropped entry ends there: dropping a set costs nothing. An
 * entry takes four bytes, a key twelve. Keys are kept in 32 bits; two that meet share a chain,
 * which costs a look in vain and loses nothing.
 *
 * <p>Not safe for use by several threads.
 */
public final class RecentIndex {

  private static final int MIN_SETS = 64;
  private static final int MIN_KEYS = 1024;

  /** No entry; it is never held. */
  private static final long NONE = -1;

  private final int keysOfSet;
  private final int shift;

  /** How many entries before an entry the next older one of its key stands; 0 where none does. */
  private int[] before;

  private int[] keys = new int[MIN_KEYS];
  private long[] newest = new long[MIN_KEYS];
  private int used;
  private int first;
  private int next;

  /** Makes an empty index of sets of at most {@code keysOfSet} keys each. */
  public RecentIndex(int keysOfSet) {
    if (keysOfSet < 1) {
      throw new IllegalArgumentException("keys of a set: " + keysOfSet);
    }
    this.keysOfSet = keysOfSet;
    // Powers of two: an entry's set and its place in the ring are found without a division.
    this.shift = Integer.SIZE - Integer.numberOfLeadingZeros(keysOfSet - 1);
    this.before = new int[MIN_SETS << shift];
  }

  /** Returns the number of sets that are in the index. */
  public int size() {
    return next - first;
  }

  /** Adds a set of {@code keys}, of which the first ones count, and returns its number. */
  public int add(int[] keys) {
    if ((size() + 1L) << shift > before.length) {
      grow();
    }
    int set = next++;
    for (int i = 0; i < Math.min(keysOfSet, keys.length); i++) {
      link(keys[i], ((long) set << shift) + i);
    }
    return set;
  }

  private void link(int key, long entry) {
    int slot = slot(key);
    if (keys[slot] == 0) {
      if (used * 10L >= keys.length * 7L) {
        sweep();
        slot = slot(key);
      }
      keys[slot] = real(key);
      used++;
      before[at(entry)] = 0;
    } else {
      before[at(entry)] = isHeld(newest[slot]) ? (int) (entry - newest[slot]) : 0;
    }
    newest[slot] = entry;
  }

  private int at(long entry) {
    return (int) entry & before.length - 1;
  }

  /** Drops the oldest set. */
  public void dropOldest() {
    if (size() > 0) {
      first++;
    }
  }

  /**
   * Hands over the sets that hold one of {@code keys}, of each key the newest {@code most} of the
   * same place.
   *
   * <p>All chains are walked side by side, a step of each in turn: where the next entry of a chain
   * stands is known only when the last one was read, and in a large index every entry is read from
   * slow memory. Side by side, these reads wait together and not one after the other.
   */
  public void forEach(int[] keys, int[] most, Found found) {
    var entries = new long[keys.length];
    for (int i = 0; i < keys.length; i++) {
      entries[i] = newestOf(keys[i]);
    }
    int alive = keys.length;
    for (int round = 0; alive > 0; round++) {
      alive = 0;
      for (int i = 0; i < keys.length; i++) {
        if (round < most[i] && isHeld(entries[i])) {
          found.found(i, (int) (entries[i] >> shift));
          entries[i] = older(entries[i]);
          alive++;
        }
      }
    }
  }

  /** Receives what is found. */
  @FunctionalInterface
  public interface Found {

    /** Learns that the key at {@code place} of those looked for is in {@code set}. */
    void found(int place, int set);
  }

  private long newestOf(int key) {
    int slot = slot(key);
    return keys[slot] == 0 ? NONE : newest[slot];
  }

  private long older(long entry) {
    int step = before[at(entry)];
    return step == 0 ? NONE : entry - step;
  }

  private boolean isHeld(long entry) {
    return entry >= (long) first << shift;
  }

  /** Zero marks an empty slot. */
  private static int real(int key) {
    return key == 0 ? 1 : key;
  }

  private int slot(int key) {
    int mask = keys.length - 1;
    int slot = (int) Hash64.mix(real(key)) & mask;
    while (keys[slot] != 0 && keys[slot] != real(key)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** Forgets keys whose newest set was dropped, and makes room. */
  private void sweep() {
    int[] oldKeys = keys;
    long[] oldNewest = newest;
    int held = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      held += oldKeys[i] != 0 && isHeld(oldNewest[i]) ? 1 : 0;
    }
    int capacity = MIN_KEYS;
    while (capacity < 2L * held) {
      capacity *= 2;
    }
    keys = new int[capacity];
    newest = new long[capacity];
    used = held;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0 && isHeld(oldNewest[i])) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        newest[slot] = oldNewest[i];
      }
    }
  }

  private void grow() {
    int[] old = before;
    before = new int[Math.multiplyExact(old.length, 2)];
    long end = (long) next << shift;
    for (long entry = (long) first << shift; entry < end; entry++) {
      before[at(entry)] = old[(int) entry & old.length - 1];
    }
  }
}
