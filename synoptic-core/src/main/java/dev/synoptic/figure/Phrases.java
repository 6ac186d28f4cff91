package dev.synoptic.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Phrases of one or more words and what each stands for; the longest phrase wins.
 *
 * @param <T> what a phrase stands for
 */
final class Phrases<T> {

  /**
   * A phrase found in a sentence.
   *
   * @param from first atom
   * @param to atom after the last
   * @param meaning what it stands for
   */
  record Found<T>(int from, int to, T meaning) {}

  private record Entry<T>(List<String> words, T meaning) {}

  private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();
  private final Map<String, List<Entry<T>>> byLast = new HashMap<>();

  /** Adds a phrase whose words are parted by spaces; hyphens inside are words of their own. */
  void add(String phrase, T meaning) {
    List<String> words = Atoms.keys(phrase);
    if (words.isEmpty()) {
      return;
    }
    var entry = new Entry<>(words, meaning);
    add(byFirst, words.get(0), entry);
    add(byLast, words.get(words.size() - 1), entry);
  }

  private static <T> void add(Map<String, List<Entry<T>>> map, String word, Entry<T> entry) {
    List<Entry<T>> entries = map.computeIfAbsent(word, w -> new ArrayList<>());
    entries.add(entry);
    entries.sort(Comparator.comparingInt((Entry<T> e) -> -e.words().size()));
  }

  /** Returns the first words of all phrases. */
  Set<String> firstWords() {
    return Set.copyOf(byFirst.keySet());
  }

  /** Returns the longest phrase that begins at {@code from}. */
  Optional<Found<T>> startingAt(Atoms atoms, int from) {
    for (Entry<T> entry : byFirst.getOrDefault(atoms.key(from), List.of())) {
      int to = from + entry.words().size();
      if (matches(atoms, from, entry.words())) {
        return Optional.of(new Found<>(from, to, entry.meaning()));
      }
    }
    return Optional.empty();
  }

  /** Returns the longest phrase that ends before {@code to}. */
  Optional<Found<T>> endingAt(Atoms atoms, int to) {
    for (Entry<T> entry : byLast.getOrDefault(atoms.key(to - 1), List.of())) {
      int from = to - entry.words().size();
      if (from >= 0 && matches(atoms, from, entry.words())) {
        return Optional.of(new Found<>(from, to, entry.meaning()));
      }
    }
    return Optional.empty();
  }

  private static boolean matches(Atoms atoms, int from, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!atoms.is(from + i, words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
