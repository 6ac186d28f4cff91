package dev.synoptic.fact;

import dev.synoptic.text.DataFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Named sets of words that decide how two figures stand to each other. */
final class FactWords {

  private final Map<String, Set<String>> sets = new HashMap<>();

  FactWords(String file) {
    DataFile.forEach(FactWords.class, file, this::add);
  }

  private void add(String line) {
    List<String> words = List.of(line.strip().split("\\s+"));
    sets.computeIfAbsent(words.get(0), name -> new HashSet<>())
        .addAll(words.subList(1, words.size()));
  }

  /** Returns whether {@code word} is in the set {@code name}. */
  boolean holds(String name, String word) {
    return sets.getOrDefault(name, Set.of()).contains(word);
  }
}
