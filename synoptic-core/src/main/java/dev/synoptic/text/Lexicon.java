package dev.synoptic.text;

import dev.synoptic.model.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * The words of a language: their classes, what kind of thing a noun names, and the lemma of a form.
 * All words are given and returned in the form of {@link Words#normal}.
 */
public final class Lexicon {

  private static final char[] OPEN = {'N', 'V', 'J', 'R'};

  private final ClosedClasses closed = ClosedClasses.english();
  private final WordTable words = WordTable.load(Lexicon.class, "en/words.txt");
  private final Lemmas lemmas = new Lemmas(words);

  private Lexicon() {}

  /** Returns the lexicon of English. */
  public static Lexicon english() {
    return English.LEXICON;
  }

  /**
   * Returns the classes that {@code word} can be of, as a short code: closed classes, then the
   * letters of the open ones with the inflection that its form shows, the most used in capitals.
   */
  String possible(String word) {
    var code = new StringBuilder();
    for (WordClass closedClass : closed.of(word)) {
      code.append(closedClass.name(), 0, 3).append('.');
    }
    String codes = words.get(word);
    String forms = lemmas.irregular(word);
    var lemma = new String[OPEN.length];
    var uses = new int[OPEN.length];
    int most = 0;
    for (int i = 0; i < OPEN.length; i++) {
      lemma[i] = lemmas.of(word, OPEN[i], codes, forms);
      uses[i] = uses(lemma[i], OPEN[i]);
      most = Math.max(most, uses[i]);
    }
    for (int i = 0; i < OPEN.length; i++) {
      if (lemma[i] != null) {
        code.append(uses[i] == most ? OPEN[i] : Character.toLowerCase(OPEN[i]));
        code.append(word.equals(lemma[i]) ? "" : inflection(word));
      }
    }
    return code.length() == 0 ? "?" : code.toString();
  }

  /** Returns how often {@code lemma} is used in an open class, 0 to 9; -1 if it is not. */
  private int uses(@Nullable String lemma, char open) {
    char uses = lemma == null ? 0 : words.after(lemma, open);
    return uses == 0 ? -1 : uses - '0';
  }

  private static String inflection(String word) {
    char last = word.charAt(word.length() - 1);
    return last == 's' ? "s" : last == 'g' ? "g" : "d";
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

  /** Returns whether {@code word} is listed but hardly ever used: "paul", a silver coin. */
  public boolean isRare(String word) {
    String codes = words.get(word);
    for (int i = 0; codes != null && i < codes.length(); i++) {
      if (codes.charAt(i) >= '2' && codes.charAt(i) <= '9') {
        return false;
      }
    }
    return codes != null && !closed.holds(word);
  }

  /** Returns whether {@code word} is known only as a form of another: "draws", "told". */
  public boolean isInflected(String word) {
    return words.get(word) == null && (isNoun(word) || isVerb(word));
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
