package dev.synoptic.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lemma of an inflected English word: the list of irregular forms first, then the rules
 * of detachment of WordNet's "morphy", which accept a lemma only where the lexicon lists it.
 */
final class Lemmas {

  /** Endings and what replaces them, by the last letter of a form; tried in order. */
  private static final List<String> NOUNS = List.of("ies>y", "es>", "s>", "ses>sis");

  private static final List<String> VERBS_S = List.of("ies>y", "s>", "es>");
  private static final List<String> VERBS_D = List.of("ied>y", "d>", "ed>");
  private static final List<String> VERBS_G = List.of("ing>", "ing>e", "ying>ie");
  private static final List<String> MORE = List.of("ier>y", "er>", "r>");
  private static final List<String> MOST = List.of("iest>y", "est>", "st>");
  private static final List<String> MEN = List.of("men>man");

  private final WordTable words;
  private final WordTable irregular = WordTable.load(Lemmas.class, "en/irregular.txt");

  Lemmas(WordTable words) {
    this.words = words;
  }

  /** Returns the lemma of {@code word} in class N, V, J or R; null where it has none there. */
  @Nullable String of(String word, char code) {
    // "left" is the past of "leave" before it is a verb of its own, and "men" are more than one man
    // before they are a work force.
    return of(word, code, words.get(word), irregular.get(word));
  }

  /** Returns what is listed of the irregular forms of {@code word}; null where nothing is. */
  @Nullable String irregular(String word) {
    return irregular.get(word);
  }

  /**
   * Returns the lemma of {@code word}, given what the lists hold of it.
   *
   * @param codes its own classes
   * @param forms its lemmas where it is irregular
   */
  @Nullable String of(String word, char code, @Nullable String codes, @Nullable String forms) {
    String special = listed(forms, code);
    if (special != null) {
      return special;
    }
    if (codes != null && codes.indexOf(code) >= 0) {
      return word;
    }
    for (String rule : rules(word, code)) {
      String lemma = detached(word, rule, code);
      if (lemma != null) {
        return lemma;
      }
    }
    return null;
  }

  private static @Nullable String listed(@Nullable String forms, char code) {
    if (forms == null) {
      return null;
    }
    int at = forms.charAt(0) == code ? 0 : forms.indexOf(" " + code + " ") + 1;
    if (at == 0 && forms.charAt(0) != code) {
      return null;
    }
    int end = forms.indexOf(' ', at + 2);
    return forms.substring(at + 2, end < 0 ? forms.length() : end);
  }

  private static List<String> rules(String word, char code) {
    return switch (word.isEmpty() ? ' ' : word.charAt(word.length() - 1)) {
      case 's' -> code == 'N' ? NOUNS : code == 'V' ? VERBS_S : List.of();
      case 'd' -> code == 'V' ? VERBS_D : List.of();
      case 'g' -> code == 'V' ? VERBS_G : List.of();
      case 'r' -> code == 'J' ? MORE : List.of();
      case 't' -> code == 'J' ? MOST : List.of();
      case 'n' -> code == 'N' ? MEN : List.of();
      default -> List.of();
    };
  }

  private @Nullable String detached(String word, String rule, char code) {
    int cut = rule.indexOf('>');
    if (word.length() < cut + 2 || !word.regionMatches(word.length() - cut, rule, 0, cut)) {
      return null;
    }
    String stem = word.substring(0, word.length() - cut);
    String lemma = cut == rule.length() - 1 ? stem : stem + rule.substring(cut + 1);
    if (has(lemma, code)) {
      return lemma;
    }
    int last = stem.length() - 1;
    boolean doubled =
        last > 1 && cut > 1 && lemma.equals(stem) && stem.charAt(last) == stem.charAt(last - 1);
    return doubled && has(stem.substring(0, last), code) ? stem.substring(0, last) : null;
  }

  private boolean has(String lemma, char code) {
    return words.after(lemma, code) != 0;
  }
}
