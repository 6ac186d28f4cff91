package dev.synoptic.figure;

import dev.synoptic.text.DataFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Named sets of words that decide what a number is, read from the language's data file. */
final class Clues {

  private final Map<String, Set<String>> sets = new HashMap<>();

  Clues(String file) {
    DataFile.forEach(Clues.class, file, this::add);
  }

  private void add(String line) {
    List<String> words = List.of(line.strip().split("\\s+"));
    sets.computeIfAbsent(words.get(0), name -> new HashSet<>())
        .addAll(words.subList(1, words.size()));
  }

  /** Returns the words of the set {@code name}. */
  Set<String> words(String name) {
    return Set.copyOf(sets.getOrDefault(name, Set.of()));
  }

  /** Returns whether {@code word} is in the set {@code name}. */
  boolean holds(String name, String word) {
    return sets.getOrDefault(name, Set.of()).contains(word);
  }

  /** Returns how many atoms from {@code from} to {@code to} (exclusive) are in the set. */
  int count(String name, Atoms atoms, int from, int to) {
    Set<String> set = sets.getOrDefault(name, Set.of());
    int count = 0;
    for (int i = Math.max(0, from); i < Math.min(to, atoms.size()); i++) {
      count += set.contains(atoms.key(i)) ? 1 : 0;
    }
    return count;
  }
}
