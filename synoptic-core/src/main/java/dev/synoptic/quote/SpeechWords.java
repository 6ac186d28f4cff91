package dev.synoptic.quote;

import java.util.Locale;
import java.util.Optional;

/** The words beside quotations in a language of which no more than its plainest tags is read. */
final class SpeechWords {

  private final dev.synoptic.text.WordSets lists;

  private SpeechWords(String language) {
    this.lists = dev.synoptic.text.WordSets.ofNormal(SpeechWords.class, language + "/saying.txt");
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
    return lists.holds(list, word);
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
