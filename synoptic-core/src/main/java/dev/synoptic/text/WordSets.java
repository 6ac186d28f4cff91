package dev.synoptic.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Named sets of words, read from a data file: the first word of a line names the set. */
public final class WordSets {

  private final Map<String, Set<String>> sets = new HashMap<>();

  private WordSets() {}

  /** Returns the sets of {@code file}, a resource beside {@code owner}. */
  public static WordSets of(Class<?> owner, String file) {
    var all = new WordSets();
    DataFile.forEach(owner, file, all::add);
    return all;
  }

  private void add(String line) {
    List<String> words = List.of(line.strip().split("\\s+"));
    sets.computeIfAbsent(words.get(0), name -> new HashSet<>())
        .addAll(words.subList(1, words.size()));
  }

  /** Returns whether {@code word} is in the set {@code name}. */
  public boolean holds(String name, String word) {
    return sets.getOrDefault(name, Set.of()).contains(word);
  }

  /** Returns the words of the set {@code name}; none where there is no such set. */
  public Set<String> words(String name) {
    return Set.copyOf(sets.getOrDefault(name, Set.of()));
  }
}
