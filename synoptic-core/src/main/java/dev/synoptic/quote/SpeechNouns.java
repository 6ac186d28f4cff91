package dev.synoptic.quote;

import dev.synoptic.model.WordClass;
import dev.synoptic.text.DataFile;
import dev.synoptic.text.Lexicon;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The nouns of saying of a language: "claim", "promise", "warning". */
final class SpeechNouns {

  private final Map<String, Set<String>> frames = new HashMap<>();

  private SpeechNouns(String file) {
    DataFile.forEach(
        SpeechNouns.class,
        file,
        line -> {
          int space = line.indexOf(' ');
          frames.put(line.substring(0, space), Set.of(line.substring(space).trim().split("\\s+")));
        });
  }

  /** Returns the nouns of English. */
  static SpeechNouns english() {
    return English.NOUNS;
  }

  /**
   * Returns whether {@code word}, in the singular or plural, is a noun that takes {@code frame}.
   */
  boolean takes(String word, String frame) {
    Set<String> own = frames.get(word);
    if (own == null && word.endsWith("s")) {
      Set<String> singular = frames.get(word.substring(0, word.length() - 1));
      own = singular == null ? frames.get(Lexicon.english().lemma(word, WordClass.NOUN)) : singular;
    }
    return own != null && own.contains(frame);
  }

  /** Loads the file on first use. */
  private static final class English {
    static final SpeechNouns NOUNS = new SpeechNouns("en/nouns.txt");
  }
}
