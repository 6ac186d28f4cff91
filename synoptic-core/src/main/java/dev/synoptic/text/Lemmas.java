package dev.synoptic.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lemma of an inflected English word: the list of irregular forms first, then the rules
 * of detachment of WordNet's "morphy", which accept a lemma only where the lexicon lists it.
 */
final class Lemmas {

  /** Endings and what replaces them, per class, longest first. */
  private static final List<String> NOUN =
      List.of("ies>y", "ches>ch", "shes>sh", "xes>x", "zes>z", "ses>s", "men>man", "s>");

  private static final List<String> VERB =
      List.of("ies>y", "ied>y", "es>e", "es>", "ed>e", "ed>", "ing>e", "ing>", "s>");
  private static final List<String> ADJECTIVE =
      List.of("iest>y", "ier>y", "est>e", "est>", "er>e", "er>");

  private final WordTable words;
  private final WordTable irregular = WordTable.load(Lemmas.class, "en/irregular.txt");

  Lemmas(WordTable words) {
    this.words = words;
  }

  /** Returns the lemma of {@code word} in class N, V, J or R; null where it has none there. */
  @Nullable String of(String word, char code) {
    String special = irregular.get(word);
    if (special != null && special.charAt(0) == code) {
      return special.substring(2);
    }
    if (has(word, code)) {
      return word;
    }
    List<String> rules =
        switch (code) {
          case 'N' -> NOUN;
          case 'V' -> VERB;
          case 'J' -> ADJECTIVE;
          default -> List.of();
        };
    for (String rule : rules) {
      String lemma = detached(word, rule, code);
      if (lemma != null) {
        return lemma;
      }
    }
    return null;
  }

  private @Nullable String detached(String word, String rule, char code) {
    int cut = rule.indexOf('>');
    if (word.length() < cut + 2 || !word.regionMatches(word.length() - cut, rule, 0, cut)) {
      return null;
    }
    String stem = word.substring(0, word.length() - cut);
    String lemma = stem + rule.substring(cut + 1);
    if (has(lemma, code)) {
      return lemma;
    }
    int last = stem.length() - 1;
    boolean doubled = last > 1 && stem.charAt(last) == stem.charAt(last - 1);
    String single = doubled ? stem.substring(0, last) : "";
    return doubled && cut == rule.length() - 1 && has(single, code) ? single : null;
  }

  private boolean has(String lemma, char code) {
    String codes = words.get(lemma);
    return codes != null && codes.indexOf(code) >= 0;
  }
}
