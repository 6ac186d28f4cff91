package dev.synoptic.text;

import dev.synoptic.model.WordClass;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of a language's closed classes, each with its classes, most frequent first. */
final class ClosedClasses {

  private final Map<String, List<WordClass>> classes = new HashMap<>();

  private ClosedClasses(String file) {
    DataFile.forEach(ClosedClasses.class, file, this::add);
  }

  /** Returns the closed classes of English. */
  static ClosedClasses english() {
    return English.CLASSES;
  }

  private void add(String line) {
    String[] words = line.split(" ");
    WordClass wordClass = WordClass.valueOf(words[0]);
    for (int i = 1; i < words.length; i++) {
      classes.merge(words[i], List.of(wordClass), ClosedClasses::joined);
    }
  }

  private static List<WordClass> joined(List<WordClass> before, List<WordClass> after) {
    if (before.containsAll(after)) {
      return before;
    }
    var all = new java.util.ArrayList<>(before);
    all.addAll(after);
    return List.copyOf(all);
  }

  /**
   * Returns whether {@code word}, in lower case with straight apostrophes, is of a closed class.
   */
  boolean holds(String word) {
    return classes.containsKey(word);
  }

  /** Returns the classes of {@code word}, most frequent first; empty for open-class words. */
  List<WordClass> of(String word) {
    return classes.getOrDefault(word, List.of());
  }

  /** Loads the file on first use. */
  private static final class English {
    static final ClosedClasses CLASSES = new ClosedClasses("en/closed.txt");
  }
}
