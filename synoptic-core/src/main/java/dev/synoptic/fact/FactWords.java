package dev.synoptic.fact;

import dev.synoptic.text.WordSets;

/** Named sets of words that decide how two figures stand to each other. */
final class FactWords {

  private final WordSets sets;

  FactWords(String file) {
    this.sets = WordSets.of(FactWords.class, file);
  }

  /** Returns whether {@code word} is in the set {@code name}. */
  boolean holds(String name, String word) {
    return sets.holds(name, word);
  }
}
