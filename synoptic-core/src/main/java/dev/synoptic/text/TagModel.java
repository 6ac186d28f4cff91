package dev.synoptic.text;

import dev.synoptic.model.WordClass;
import java.util.Arrays;
import java.util.List;

/**
 * Weights of features for word classes (an averaged perceptron: Collins 2002), kept in one open
 * hash table of longs. The data file is readable: a feature is a letter and one or two words.
 */
final class TagModel {

  /** The classes in the order of their letters in the data file. */
  static final List<WordClass> CLASSES = List.of(WordClass.values());

  private long[] keys = new long[1 << 10];
  private int[] rows = new int[1 << 10];
  private int[] weights = new int[1 << 12];
  private int size;

  /** Returns the model of English. */
  static TagModel english() {
    return English.MODEL;
  }

  /** Returns the key of a feature; equal parts give equal keys. */
  static long key(char template, String one, String other) {
    long key = template * 0x9E3779B97F4A7C15L + one.hashCode();
    key = (key ^ (key >>> 29)) * 0xBF58476D1CE4E5B9L + other.hashCode();
    key = (key ^ (key >>> 32)) * 0x94D049BB133111EBL;
    key ^= key >>> 29;
    // Zero marks a free slot.
    return key == 0 ? 1 : key;
  }

  /** Takes a line of the data file: template, words, TAB, class:weight pairs. */
  void add(String line) {
    int tab = line.indexOf('\t');
    int space = line.indexOf(' ', 2);
    boolean two = space > 0 && space < tab;
    String one = line.substring(2, two ? space : tab);
    String other = two ? line.substring(space + 1, tab) : "";
    int row = row(key(line.charAt(0), one, other));
    int at = tab + 1;
    while (at < line.length()) {
      int end = line.indexOf(' ', at);
      end = end < 0 ? line.length() : end;
      int index = line.charAt(at) - 'a';
      weights[row + index] = Integer.parseInt(line, at + 1, end, 10);
      at = end + 1;
    }
  }

  private int row(long key) {
    if (size * 2 >= keys.length) {
      grow();
    }
    int slot = slot(key);
    keys[slot] = key;
    int row = size * CLASSES.size();
    rows[slot] = row;
    size++;
    if (row + CLASSES.size() > weights.length) {
      weights = Arrays.copyOf(weights, weights.length * 2);
    }
    return row;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldRows = rows;
    keys = new long[oldKeys.length * 2];
    rows = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        rows[slot] = oldRows[i];
      }
    }
  }

  private int slot(long key) {
    int slot = (int) key & (keys.length - 1);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  /** Adds the weights of the feature {@code key} to {@code scores}, one for each class. */
  void score(long key, int[] scores) {
    int slot = slot(key);
    if (keys[slot] == key) {
      int row = rows[slot];
      for (int i = 0; i < scores.length; i++) {
        scores[i] += weights[row + i];
      }
    }
  }

  /** Loads the file on first use. */
  private static final class English {
    static final TagModel MODEL = new TagModel();

    static {
      DataFile.forEach(TagModel.class, "en/tagger.txt", MODEL::add);
    }
  }
}
