package dev.synoptic.text;

import java.util.Collection;

/**
 * What any of some words can mean: asks of one word at once whether it can stand for one of them.
 */
public final class Meanings {

  /** Spreads the groups, which are numbered in a row: 2^32 divided by the golden ratio. */
  private static final int SPREAD = 0x9E3779B9;

  /** The groups, each plus 1, where their hashes put them; 0 is a free place. */
  private final int[] table;

  private final int shift;

  private Meanings(int groups) {
    int bits = Math.max(1, 33 - Integer.numberOfLeadingZeros(groups));
    this.table = new int[1 << bits];
    this.shift = Integer.SIZE - bits;
  }

  /** Returns what {@code words} can mean. */
  public static Meanings of(Collection<Senses> words) {
    var meanings = new Meanings(words.stream().mapToInt(word -> word.groups.length).sum());
    for (Senses word : words) {
      for (int group : word.groups) {
        meanings.table[meanings.place(group)] = group + 1;
      }
    }
    return meanings;
  }

  /** Returns whether {@code word} can stand for one of the words in some sense. */
  public boolean meet(Senses word) {
    for (int group : word.groups) {
      if (table[place(group)] != 0) {
        return true;
      }
    }
    return false;
  }

  /** Returns where {@code group} stands, or would stand. */
  private int place(int group) {
    int place = group * SPREAD >>> shift;
    while (table[place] != 0 && table[place] != group + 1) {
      place = (place + 1) & (table.length - 1);
    }
    return place;
  }
}
