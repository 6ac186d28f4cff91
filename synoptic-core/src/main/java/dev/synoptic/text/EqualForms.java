package dev.synoptic.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * English words that say the same in other letters: contractions, spellings, numbers in words.
 * "I'm" and "I am", "can't" and "cannot", "grey" and "gray", "nine" and "9" are the same words
 * said.
 */
public final class EqualForms {

  /** Before 's, these words are followed by "is"; after a noun it may say whose. */
  private static final Set<String> BEFORE_IS =
      Set.of("it", "he", "she", "that", "there", "here", "what", "who", "where", "how");

  private EqualForms() {}

  /**
   * Returns the words that a form stands for; none where it stands for itself alone.
   *
   * @param form a word as {@link Words#normal} returns it
   */
  public static List<String> known(String form) {
    return English.EQUAL.getOrDefault(form, List.of());
  }

  /**
   * Returns the words of a form: those of a contraction, the equal form of another spelling, or the
   * form itself.
   *
   * @param form a word as {@link Words#normal} returns it
   */
  public static List<String> of(String form) {
    List<String> known = known(form);
    if (!known.isEmpty()) {
      return known;
    }
    int mark = form.indexOf('\'');
    if (mark <= 0 || mark + 1 == form.length()) {
      return List.of(form);
    }
    if (form.endsWith("n't") && form.length() > 3) {
      return List.of(form.substring(0, form.length() - 3), "not");
    }
    String before = form.substring(0, mark);
    String verb = clitic(form.substring(mark));
    boolean whose = verb.equals("is") && !BEFORE_IS.contains(before);
    return verb.isEmpty() || whose ? List.of(form) : List.of(before, verb);
  }

  /** Returns the verb that a clitic is short for, or an empty text: "'ve" is "have". */
  public static String clitic(String word) {
    return switch (word) {
      case "'s" -> "is";
      case "'re" -> "are";
      case "'m" -> "am";
      case "'ve" -> "have";
      case "'ll" -> "will";
      case "'d" -> "would";
      default -> "";
    };
  }

  /** Loads the file on first use. */
  private static final class English {

    static final Map<String, List<String>> EQUAL = new HashMap<>();

    static {
      DataFile.forEach(EqualForms.class, "en/equal-forms.txt", English::add);
    }

    private static void add(String line) {
      String[] words = line.split(" ");
      EQUAL.put(words[0], List.of(words).subList(1, words.length));
    }
  }
}
