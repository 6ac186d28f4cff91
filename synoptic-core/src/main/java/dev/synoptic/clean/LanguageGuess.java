package dev.synoptic.clean;

import dev.synoptic.text.DataFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Guesses the language of a text by its function words, which make up about half of any running
 * text. Knows few languages and says so: what is not clearly one of them is unknown.
 */
final class LanguageGuess {

  private static final int MAX_CHARS = 20_000;

  /** Fewer words decide nothing. */
  private static final int MIN_HITS = 4;

  /** Share of all words that must be function words of the language. */
  private static final double MIN_SHARE = 0.12;

  /** How many times more of them than of the next language there must be. */
  private static final double MIN_LEAD = 1.5;

  private final Map<String, Set<String>> words = new TreeMap<>();

  /** Reads the list. */
  LanguageGuess() {
    DataFile.forEach(LanguageGuess.class, "languages.txt", this::add);
  }

  private void add(String entry) {
    int space = entry.indexOf(' ');
    words
        .computeIfAbsent(entry.substring(0, space), language -> new HashSet<>())
        .addAll(List.of(entry.substring(space + 1).trim().split(" ")));
  }

  /** Returns the language tag of {@code text}, where it is clear. */
  Optional<String> of(String text) {
    Map<String, Integer> counts = counts(text.substring(0, Math.min(text.length(), MAX_CHARS)));
    int all = counts.getOrDefault("", 0);
    String best = "";
    int most = 0;
    int second = 0;
    for (String language : words.keySet()) {
      int hits = counts.getOrDefault(language, 0);
      if (hits > most) {
        second = most;
        most = hits;
        best = language;
      } else {
        second = Math.max(second, hits);
      }
    }
    boolean clear = most >= MIN_HITS && most >= all * MIN_SHARE && most >= second * MIN_LEAD;
    return clear ? Optional.of(best) : Optional.empty();
  }

  /** Returns how many words each language claims; all words under the empty tag. */
  private Map<String, Integer> counts(String text) {
    var counts = new HashMap<String, Integer>();
    for (String word : Line.key(text, text.length()).split(" ")) {
      counts.merge("", 1, Integer::sum);
      words.forEach(
          (language, known) -> {
            if (known.contains(word)) {
              counts.merge(language, 1, Integer::sum);
            }
          });
    }
    return counts;
  }
}
