package dev.synoptic.quote;

import dev.synoptic.text.DataFile;
import dev.synoptic.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words beside quotations in a language of which no more than its plainest tags is read. */
final class SpeechWords {

  private final Map<String, Set<String>> lists = new HashMap<>();

  private SpeechWords(String language) {
    DataFile.forEach(
        SpeechWords.class,
        language + "/saying.txt",
        line -> {
          List<String> words = List.of(line.split(" "));
          Set<String> list = lists.computeIfAbsent(words.get(0), name -> new HashSet<>());
          words.subList(1, words.size()).forEach(word -> list.add(Words.normal(word)));
        });
  }

  /** Returns the words of the language of a BCP 47 tag; empty where it is not read this way. */
  static Optional<SpeechWords> of(String tag) {
    return switch (Locale.forLanguageTag(tag).getLanguage()) {
      case "de" -> Optional.of(German.WORDS);
      case "fr" -> Optional.of(French.WORDS);
      case "es" -> Optional.of(Spanish.WORDS);
      default -> Optional.empty();
    };
  }

  /** Returns whether {@code word} is on the list {@code list} of the language's file. */
  boolean in(String list, String word) {
    return lists.getOrDefault(list, Set.of()).contains(word);
  }

  /** Loads the file on first use. */
  private static final class German {
    static final SpeechWords WORDS = new SpeechWords("de");
  }

  /** Loads the file on first use. */
  private static final class French {
    static final SpeechWords WORDS = new SpeechWords("fr");
  }

  /** Loads the file on first use. */
  private static final class Spanish {
    static final SpeechWords WORDS = new SpeechWords("es");
  }
}
