package dev.synoptic.text;

import dev.synoptic.model.WordClass;
import java.util.List;

/** The words of a language with their classes. */
public final class Lexicon {

  private final ClosedClasses closed = ClosedClasses.english();

  private Lexicon() {}

  /** Returns the lexicon of English. */
  public static Lexicon english() {
    return English.LEXICON;
  }

  List<WordClass> closedClasses(String word) {
    return closed.of(word);
  }

  /** Loads the files on first use. */
  private static final class English {
    static final Lexicon LEXICON = new Lexicon();
  }
}
