package dev.synoptic.quote;

import java.util.EnumMap;
import java.util.Map;

/** The forms of English verbs by the rules of spelling; irregular ones are given. */
final class Inflection {

  private Inflection() {}

  /**
   * Returns the forms of the verb that {@code entry} writes as {@code
   * lemma[+][/past[/participle]]}; a plus doubles the last letter.
   */
  static Map<VerbForm, String> of(String entry) {
    String[] parts = entry.split("/");
    boolean doubled = parts[0].endsWith("+");
    String lemma = doubled ? parts[0].substring(0, parts[0].length() - 1) : parts[0];
    String stem = doubled ? lemma + lemma.charAt(lemma.length() - 1) : lemma;
    var forms = new EnumMap<VerbForm, String>(VerbForm.class);
    forms.put(VerbForm.BASE, lemma);
    forms.put(VerbForm.PRESENT, present(lemma));
    forms.put(VerbForm.ING, ing(stem));
    if (parts.length > 2) {
      forms.put(VerbForm.PAST, parts[1]);
      forms.put(VerbForm.PARTICIPLE, parts[2]);
    } else {
      forms.put(VerbForm.PAST_OR_PARTICIPLE, parts.length > 1 ? parts[1] : past(stem));
    }
    return forms;
  }

  private static String present(String lemma) {
    if (endsInConsonantAndY(lemma)) {
      return lemma.substring(0, lemma.length() - 1) + "ies";
    }
    boolean hissing =
        lemma.endsWith("s")
            || lemma.endsWith("sh")
            || lemma.endsWith("ch")
            || lemma.endsWith("x")
            || lemma.endsWith("z")
            || lemma.endsWith("o");
    return lemma + (hissing ? "es" : "s");
  }

  private static String past(String stem) {
    if (endsInConsonantAndY(stem)) {
      return stem.substring(0, stem.length() - 1) + "ied";
    }
    return stem + (stem.endsWith("e") ? "d" : "ed");
  }

  private static String ing(String stem) {
    boolean drops =
        stem.endsWith("e") && !stem.endsWith("ee") && !stem.endsWith("ye") && !stem.endsWith("oe");
    return (drops ? stem.substring(0, stem.length() - 1) : stem) + "ing";
  }

  private static boolean endsInConsonantAndY(String word) {
    int last = word.length() - 1;
    return last > 0 && word.charAt(last) == 'y' && "aeiou".indexOf(word.charAt(last - 1)) < 0;
  }
}
