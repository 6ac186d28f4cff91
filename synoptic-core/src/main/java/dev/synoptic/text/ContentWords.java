package dev.synoptic.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which words of a language carry content, and what their inflected forms share. English has tables
 * of its own; German, French and Spanish have a short file each; all others are read as English.
 */
public final class ContentWords {

  /** Letters of a word that stay when an ending is cut off. */
  private static final int MIN_STEM = 4;

  private static final String ENDINGS = "endings ";
  private static final ContentWords ENGLISH = new ContentWords();

  private final Optional<Set<String>> function;
  private final Set<String> endings = new HashSet<>();

  private ContentWords() {
    this.function = Optional.empty();
  }

  private ContentWords(String file) {
    var words = new HashSet<String>();
    DataFile.forEach(
        ContentWords.class,
        file,
        line -> {
          boolean ends = line.startsWith(ENDINGS);
          String entries = ends ? line.substring(ENDINGS.length()) : line;
          (ends ? endings : words).addAll(List.of(entries.trim().split(" +")));
        });
    this.function = Optional.of(words);
  }

  /** Returns the words of {@code language}, a BCP 47 tag; of English where it is unknown. */
  public static ContentWords of(Optional<String> language) {
    String primary = language.map(l -> l.toLowerCase(Locale.ROOT).split("[-_]", 2)[0]).orElse("en");
    return switch (primary) {
      case "de" -> German.WORDS;
      case "fr" -> French.WORDS;
      case "es" -> Spanish.WORDS;
      default -> ENGLISH;
    };
  }

  // Each file is read when its language is first met.

  private static final class German {
    static final ContentWords WORDS = new ContentWords("de/grouping.txt");
  }

  private static final class French {
    static final ContentWords WORDS = new ContentWords("fr/grouping.txt");
  }

  private static final class Spanish {
    static final ContentWords WORDS = new ContentWords("es/grouping.txt");
  }

  /** Returns whether {@code word}, in the form of {@link Words#normal}, carries grammar alone. */
  public boolean isFunction(String word) {
    return function.isPresent() ? function.get().contains(word) : Words.isFunction(word);
  }

  /** Returns what the forms of {@code word} share, which is in the form of {@link Words#normal}. */
  public String stem(String word) {
    if (function.isEmpty()) {
      return Stem.of(word);
    }
    // "l'eau" and "d'eau" are one thing.
    int apostrophe = word.indexOf('\'');
    String base = apostrophe == 1 || word.startsWith("qu'") ? word.substring(apostrophe + 1) : word;
    for (int at = MIN_STEM; at < base.length(); at++) {
      if (endings.contains(base.substring(at))) {
        return base.substring(0, at);
      }
    }
    return base;
  }
}
