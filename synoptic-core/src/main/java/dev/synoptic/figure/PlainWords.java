package dev.synoptic.figure;

import dev.synoptic.model.Precision;
import dev.synoptic.text.DataFile;
import dev.synoptic.text.Words;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words beside digits in a language of which only plain figures are read. */
final class PlainWords {

  private final Map<String, Set<String>> lists = new HashMap<>();
  private final Map<String, BigDecimal> scales = new HashMap<>();
  private final Map<String, String> money = new HashMap<>();
  private final Map<String, Precision> precisions = new HashMap<>();

  private PlainWords(String language) {
    DataFile.forEach(PlainWords.class, language + "/numbers.txt", this::add);
  }

  private void add(String line) {
    List<String> words = List.of(line.split(" "));
    String list = words.get(0);
    boolean keyed = list.equals("scale") || list.equals("money");
    for (String word : words.subList(keyed ? 2 : 1, words.size())) {
      String name = Words.normal(word.replace('_', ' '));
      switch (list) {
        case "scale" -> scales.put(name, new BigDecimal(words.get(1)));
        case "money" -> money.put(name, words.get(1));
        case "about", "nearly", "more_than", "at_least", "at_most", "less_than" ->
            precisions.put(name, Precision.valueOf(list.toUpperCase(Locale.ROOT)));
        default -> lists.computeIfAbsent(list, key -> new HashSet<>()).add(name);
      }
    }
  }

  /** Returns the words of the language of a BCP 47 tag; empty where it is not read this way. */
  static Optional<PlainWords> of(String tag) {
    return switch (Locale.forLanguageTag(tag).getLanguage()) {
      case "de" -> Optional.of(German.WORDS);
      case "fr" -> Optional.of(French.WORDS);
      case "es" -> Optional.of(Spanish.WORDS);
      default -> Optional.empty();
    };
  }

  /** Returns whether {@code word}, in its normal form, is on the list {@code list}. */
  boolean in(String list, String word) {
    return lists.getOrDefault(list, Set.of()).contains(word);
  }

  /** Returns how many a word of the kind of "million" stands for. */
  Optional<BigDecimal> scale(String word) {
    return Optional.ofNullable(scales.get(word));
  }

  /** Returns the ISO 4217 code, or the sign of a currency that several countries have. */
  Optional<String> money(String word) {
    return Optional.ofNullable(money.get(word));
  }

  /** Returns how exactly a number behind {@code words} is meant. */
  Optional<Precision> precision(String words) {
    return Optional.ofNullable(precisions.get(words));
  }

  /** Loads the file on first use. */
  private static final class German {
    static final PlainWords WORDS = new PlainWords("de");
  }

  /** Loads the file on first use. */
  private static final class French {
    static final PlainWords WORDS = new PlainWords("fr");
  }

  /** Loads the file on first use. */
  private static final class Spanish {
    static final PlainWords WORDS = new PlainWords("es");
  }
}
