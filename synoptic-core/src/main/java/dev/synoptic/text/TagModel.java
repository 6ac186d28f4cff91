package dev.synoptic.text;

import dev.synoptic.model.WordClass;
import java.util.List;

/**
 * Weights of features for word classes (an averaged perceptron: Collins 2002), kept in one open
 * hash table that fits a processor's cache. The data file is readable: a feature is a letter and
 * one or two words.
 */
final class TagModel {

  /** The classes in the order of their letters in the data file. */
  static final List<WordClass> CLASSES = List.of(WordClass.values());

  /** Bits of the filter that tells most features without weights before the table is read. */
  private static final int FILTER_BITS = 1 << 18;

  private final short[] weights;
  private final long[] filter = new long[FILTER_BITS / Long.SIZE];

  /** For each slot the upper half of a key, and where its weights begin plus one; 0 if free. */
  private final int[] slots;

  /** Makes a model of the lines of the data file: template, words, TAB, class:weight pairs. */
  TagModel(List<String> lines) {
    this.weights = new short[lines.size() * CLASSES.size()];
    this.slots = new int[4 * Integer.highestOneBit(Math.max(8, lines.size() * 2))];
    for (int i = 0; i < lines.size(); i++) {
      add(lines.get(i), i * CLASSES.size());
    }
  }

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
    return key;
  }

  private void add(String line, int row) {
    int tab = line.indexOf('\t');
    int space = line.indexOf(' ', 2);
    boolean two = space > 0 && space < tab;
    String one = line.substring(2, two ? space : tab);
    String other = two ? line.substring(space + 1, tab) : "";
    long key = key(line.charAt(0), one, other);
    filter[place(key)] |= 1L << (key >>> 32);
    int slot = slot(key);
    slots[slot] = (int) (key >>> 32);
    slots[slot + 1] = row + 1;
    int at = tab + 1;
    while (at < line.length()) {
      int end = line.indexOf(' ', at);
      end = end < 0 ? line.length() : end;
      int index = line.charAt(at) - 'a';
      weights[row + index] = (short) Integer.parseInt(line, at + 1, end, 10);
      at = end + 1;
    }
  }

  private static int place(long key) {
    return (int) (key >>> 40) & (FILTER_BITS / Long.SIZE - 1);
  }

  /** Returns where a key's slot is, or the free one where it belongs. */
  private int slot(long key) {
    int upper = (int) (key >>> 32);
    int slot = 2 * (int) key & (slots.length - 1);
    while (slots[slot + 1] != 0 && slots[slot] != upper) {
      slot = (slot + 2) & (slots.length - 1);
    }
    return slot;
  }

  /** Adds the weights of the feature {@code key} to {@code scores}, one for each class. */
  void score(long key, int[] scores) {
    if ((filter[place(key)] & 1L << (key >>> 32)) == 0) {
      return;
    }
    int row = slots[slot(key) + 1] - 1;
    if (row >= 0) {
      for (int i = 0; i < scores.length; i++) {
        scores[i] += weights[row + i];
      }
    }
  }

  /** Loads the file on first use. */
  private static final class English {
    static final TagModel MODEL = new TagModel(DataFile.lines(TagModel.class, "en/tagger.txt"));
  }
}
