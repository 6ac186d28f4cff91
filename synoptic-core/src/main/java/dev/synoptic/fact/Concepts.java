package dev.synoptic.fact;

import dev.synoptic.text.DataFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One word for all words that reports use for one thing: "killed", "dead" and "died" are "die". */
final class Concepts {

  private static final List<String> ENDINGS =
      List.of(
          "ements", "ement", "ments", "ment", "tions", "tion", "ions", "ion", "ings", "ing", "ed");

  /** Shorter stems would bring unlike words together. */
  private static final int SHORTEST_STEM = 5;

  private final Map<String, String> concepts = new HashMap<>();

  Concepts(String file) {
    DataFile.forEach(Concepts.class, file, this::add);
  }

  private void add(String line) {
    String[] words = line.strip().split("\\s+");
    for (String word : words) {
      concepts.putIfAbsent(word, words[0]);
    }
  }

  /** Returns the word that stands for {@code lemma} and all words like it. */
  String of(String lemma) {
    String concept = concepts.get(lemma);
    if (concept != null) {
      return concept;
    }
    for (String ending : ENDINGS) {
      if (lemma.endsWith(ending) && lemma.length() - ending.length() >= SHORTEST_STEM) {
        String stem = lemma.substring(0, lemma.length() - ending.length());
        return concepts.getOrDefault(stem, stem);
      }
    }
    return lemma;
  }
}
