package dev.synoptic.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What may be glued to a word or a number: the ends of "he's", "20th", "10m", "example.com". */
final class GluedWords {

  private final Map<String, Set<String>> lists = new HashMap<>();

  private GluedWords() {
    DataFile.forEach(GluedWords.class, "en/glued.txt", this::add);
  }

  /** Returns the words of English. */
  static GluedWords english() {
    return English.GLUED;
  }

  private void add(String line) {
    List<String> words = List.of(line.split(" "));
    lists
        .computeIfAbsent(words.get(0), list -> new HashSet<>())
        .addAll(words.subList(1, words.size()));
  }

  /** Returns the list of that name; empty where there is none. */
  Set<String> list(String name) {
    return lists.getOrDefault(name, Set.of());
  }

  /** Loads the file on first use. */
  private static final class English {
    static final GluedWords GLUED = new GluedWords();
  }
}
