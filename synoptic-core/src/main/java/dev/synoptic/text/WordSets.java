package dev.synoptic.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Named sets of words, read from a data file: the first word of a line names the set. */
public final class WordSets {

  private final Map<String, Set<String>> sets = new HashMap<>();
  private final UnaryOperator<String> form;

  private WordSets(UnaryOperator<String> form) {
    this.form = form;
  }

  /** Returns the sets of {@code file}, a resource beside {@code owner}. */
  public static WordSets of(Class<?> owner, String file) {
    return read(owner, file, UnaryOperator.identity());
  }

  /** Returns the sets of {@code file} with every word in its form for comparison. */
  public static WordSets ofNormal(Class<?> owner, String file) {
    return read(owner, file, Words::normal);
  }

  private static WordSets read(Class<?> owner, String file, UnaryOperator<String> form) {
    var all = new WordSets(form);
    DataFile.forEach(owner, file, all::add);
    return all;
  }

  private void add(String line) {
    List<String> words = List.of(line.strip().split("\\s+"));
    Set<String> set = sets.computeIfAbsent(words.get(0), name -> new HashSet<>());
    words.subList(1, words.size()).forEach(word -> set.add(form.apply(word)));
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
