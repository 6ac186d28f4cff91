package dev.synoptic.clean;

import dev.synoptic.text.DataFile;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Guesses the language of a text by its function words, which make up about half of any running
 * text. Knows few languages and says so: what is not clearly one of them is unknown.
 */
final class LanguageGuess {

  private static final int MAX_CHARS = 2_500;

  /** Fewer words decide nothing. */
  private static final int MIN_HITS = 4;

  /** Share of all words that must be function words of the language. */
  private static final double MIN_SHARE = 0.12;

  /** How many times more of them than of the next language there must be. */
  private static final double MIN_LEAD = 1.5;

  /** The languages, in the order of the list, and for each word the numbers of those it is of. */
  private final List<String> languages = new ArrayList<>();

  private final Map<String, BitSet> words = new HashMap<>();

  /** Reads the list. */
  LanguageGuess() {
    DataFile.forEach(LanguageGuess.class, "languages.txt", this::add);
  }

  private void add(String entry) {
    int space = entry.indexOf(' ');
    String language = entry.substring(0, space);
    if (!languages.contains(language)) {
      languages.add(language);
    }
    int number = languages.indexOf(language);
    for (String word : entry.substring(space + 1).trim().split(" ")) {
      words.computeIfAbsent(word, first -> new BitSet()).set(number);
    }
  }

  /** Returns the language tag of {@code text}, where it is clear. */
  Optional<String> of(String text) {
    int[] hits = new int[languages.size()];
    int all = count(Line.key(text, MAX_CHARS), hits);
    int best = -1;
    int most = 0;
    int second = 0;
    for (int language = 0; language < hits.length; language++) {
      if (hits[language] > most) {
        second = most;
        most = hits[language];
        best = language;
      } else {
        second = Math.max(second, hits[language]);
      }
    }
    boolean clear = most >= MIN_HITS && most >= all * MIN_SHARE && most >= second * MIN_LEAD;
    return clear ? Optional.of(languages.get(best)) : Optional.empty();
  }

  /** Adds to {@code hits} how many words of {@code key} each language claims; returns all words. */
  private int count(String key, int[] hits) {
    int all = 0;
    int start = 0;
    while (start <= key.length()) {
      int space = key.indexOf(' ', start);
      int end = space < 0 ? key.length() : space;
      BitSet claimed = words.get(key.substring(start, end));
      if (claimed != null) {
        claimed.stream().forEach(language -> hits[language]++);
      }
      all++;
      start = end + 1;
    }
    return all;
  }
}
