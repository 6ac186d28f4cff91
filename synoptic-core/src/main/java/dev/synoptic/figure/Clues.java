package dev.synoptic.figure;

import dev.synoptic.text.WordSets;
import java.util.Set;

/** Named sets of words that decide what a number is, read from the language's data file. */
final class Clues {

  private final WordSets sets;

  Clues(String file) {
    this.sets = WordSets.of(Clues.class, file);
  }

  /** Returns the words of the set {@code name}. */
  Set<String> words(String name) {
    return sets.words(name);
  }

  /** Returns whether {@code word} is in the set {@code name}. */
  boolean holds(String name, String word) {
    return sets.holds(name, word);
  }

  /** Returns how many atoms from {@code from} to {@code to} (exclusive) are in the set. */
  int count(String name, Atoms atoms, int from, int to) {
    int count = 0;
    for (int i = Math.max(0, from); i < Math.min(to, atoms.size()); i++) {
      count += sets.holds(name, atoms.key(i)) ? 1 : 0;
    }
    return count;
  }
}
