package dev.synoptic.text;

import org.jspecify.annotations.Nullable;

/**
 * A data file of the form "key TAB value" that is searched where it lies: one string holds the
 * whole file, a hash table holds the hashes of its keys and where their lines begin. Loading 60,000
 * lines takes a few milliseconds and makes no objects for them.
 */
public final class WordTable {

  private final String lines;
  private final int[] slots;

  private WordTable(String lines) {
    this.lines = lines;
    int entries = 0;
    for (int at = 0; at < lines.length(); at++) {
      if (lines.charAt(at) == '\n') {
        entries++;
      }
    }
    this.slots = new int[Integer.highestOneBit(Math.max(8, entries * 2)) * 4];
    index();
  }

  /** Loads {@code name}, a resource beside {@code owner}. */
  public static WordTable load(Class<?> owner, String name) {
    return new WordTable(DataFile.read(owner, name));
  }

  private void index() {
    int at = 0;
    while (at < lines.length()) {
      int start = at;
      int hash = 0;
      char c = lines.charAt(at);
      boolean remark = c == '#';
      while (c != '\n' && c != '\t') {
        hash = 31 * hash + c;
        at++;
        c = at < lines.length() ? lines.charAt(at) : '\n';
      }
      if (!remark && at > start) {
        put(hash, start);
      }
      int end = lines.indexOf('\n', at);
      at = end < 0 ? lines.length() : end + 1;
    }
  }

  private void put(int hash, int start) {
    int slot = spread(hash);
    while (slots[slot + 1] != 0) {
      slot = (slot + 2) & (slots.length - 1);
    }
    slots[slot] = hash;
    slots[slot + 1] = start + 1;
  }

  private int spread(int hash) {
    return 2 * (hash ^ (hash >>> 15)) & (slots.length - 1);
  }

  /** Returns the offset after {@code key} where its line is; -1 where it has none. */
  private int find(String key) {
    int hash = key.hashCode();
    int slot = spread(hash);
    while (slots[slot + 1] != 0) {
      int start = slots[slot + 1] - 1;
      int end = start + key.length();
      if (slots[slot] == hash && lines.startsWith(key, start) && ends(end)) {
        return end;
      }
      slot = (slot + 2) & (slots.length - 1);
    }
    return -1;
  }

  /** Returns the value of {@code key}, empty for a line without a value; null where it is not. */
  public @Nullable String get(String key) {
    int end = find(key);
    return end < 0 ? null : value(end);
  }

  /** Returns whether {@code key} has a line. */
  public boolean holds(String key) {
    return find(key) >= 0;
  }

  /** Returns the character after {@code code} in the value of {@code key}; 0 where none is. */
  char after(String key, char code) {
    int at = find(key) + 1;
    while (at > 0 && at < lines.length() && lines.charAt(at) != '\n') {
      if (lines.charAt(at) == code) {
        return at + 1 < lines.length() ? lines.charAt(at + 1) : '\n';
      }
      at++;
    }
    return 0;
  }

  private boolean ends(int at) {
    return at >= lines.length() || lines.charAt(at) == '\n' || lines.charAt(at) == '\t';
  }

  private String value(int keyEnd) {
    if (keyEnd >= lines.length() || lines.charAt(keyEnd) == '\n') {
      return "";
    }
    int end = lines.indexOf('\n', keyEnd);
    return lines.substring(keyEnd + 1, end < 0 ? lines.length() : end);
  }
}
