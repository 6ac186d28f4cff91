package dev.synoptic.text;

import dev.synoptic.model.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a language: their classes, what kind of thing a noun names, and the lemma of a form.
 * All words are given and returned in the form of {@link Words#normal}.
 */
public final class Lexicon {

  private final ClosedClasses closed = ClosedClasses.english();
  private final WordTable words = WordTable.load(Lexicon.class, "en/words.txt");
  private final Lemmas lemmas = new Lemmas(words);

  private Lexicon() {}

  /** Returns the lexicon of English. */
  public static Lexicon english() {
    return English.LEXICON;
  }

  List<WordClass> closedClasses(String word) {
    return closed.of(word);
  }

  Lemmas lemmas() {
    return lemmas;
  }

  /** Returns the codes of a lemma as the data file has them; null where it is not listed. */
  @Nullable String codes(String lemma) {
    return words.get(lemma);
  }

  /** Returns whether {@code word} is a common word in some form: not only a name. */
  public boolean knows(String word) {
    return closed.holds(word)
        || words.holds(word)
        || lemmas.of(word, 'N') != null
        || lemmas.of(word, 'V') != null
        || lemmas.of(word, 'J') != null;
  }

  /** Returns whether {@code word} is of a closed class: article, pronoun, preposition ... */
  public boolean isClosed(String word) {
    return closed.holds(word);
  }

  /** Returns whether {@code word} can be a noun, in the singular or the plural. */
  public boolean isNoun(String word) {
    return lemmas.of(word, 'N') != null;
  }

  /** Returns whether {@code word} can be a form of a verb. */
  public boolean isVerb(String word) {
    return lemmas.of(word, 'V') != null;
  }

  /** Returns whether {@code word} can be an adjective or adverb. */
  public boolean isModifier(String word) {
    String codes = words.get(word);
    return codes != null && (codes.indexOf('J') >= 0 || codes.indexOf('R') >= 0);
  }

  /** Returns whether {@code noun}, in the singular, first of all names people: "banker". */
  public boolean isPerson(String noun) {
    return nature(noun) == 'p';
  }

  /** Returns whether {@code noun}, in the singular, first of all names groups: "company". */
  public boolean isGroup(String noun) {
    return nature(noun) == 'g';
  }

  private char nature(String noun) {
    String codes = words.get(noun);
    int at = codes == null ? -1 : codes.indexOf('N');
    return codes != null && at >= 0 && at + 2 < codes.length() ? codes.charAt(at + 2) : ' ';
  }

  /**
   * Returns the lemma of {@code word} as a word of {@code wordClass}; the word itself where none.
   */
  public String lemma(String word, WordClass wordClass) {
    char code =
        switch (wordClass) {
          case NOUN -> 'N';
          case VERB, AUXILIARY -> 'V';
          case ADJECTIVE -> 'J';
          case ADVERB -> 'R';
          default -> ' ';
        };
    String lemma = code == ' ' ? null : lemmas.of(word, code);
    return lemma == null ? word : lemma;
  }

  /** Loads the files on first use. */
  private static final class English {
    static final Lexicon LEXICON = new Lexicon();
  }
}
