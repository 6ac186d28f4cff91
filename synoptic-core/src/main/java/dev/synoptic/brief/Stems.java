package dev.synoptic.brief;

import dev.synoptic.text.Meanings;
import dev.synoptic.text.Senses;
import java.util.Set;

/**
 * Words of one kind that a sentence has.
 *
 * @param words their stems
 * @param meanings what they can mean
 */
record Stems(Set<String> words, Meanings meanings) {

  /** Returns these {@code words}. */
  static Stems of(Set<String> words) {
    return new Stems(words, Meanings.of(words.stream().map(Senses::of).toList()));
  }
}
