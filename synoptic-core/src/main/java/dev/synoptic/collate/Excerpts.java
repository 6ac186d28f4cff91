package dev.synoptic.collate;

import dev.synoptic.model.Siglum;
import java.util.List;

/** Words and letters as notes show them. */
public final class Excerpts {

  /** The longest excerpt that is shown whole. */
  static final int MAX_WORDS = 7;

  private static final int HEAD = 3;

  private Excerpts() {}

  /** Returns {@code printed} in quotation marks, the middle of a long one left out. */
  public static String quoted(String printed) {
    String[] words = trimmed(printed).split("\\s+");
    if (words.length <= MAX_WORDS) {
      return "“" + String.join(" ", words) + "”";
    }
    String head = String.join(" ", List.of(words).subList(0, HEAD));
    String tail = String.join(" ", List.of(words).subList(words.length - HEAD, words.length));
    return "“" + trimmed(head) + " … " + tail + "”";
  }

  /** Returns {@code words} without the marks at its ends, inner quotation marks made single. */
  private static String trimmed(String words) {
    int from = 0;
    int to = words.length();
    while (from < to && outer(words.charAt(from))) {
      from++;
    }
    while (to > from && outer(words.charAt(to - 1))) {
      to--;
    }
    return words.substring(from, to).replace('“', '‘').replace('”', '’').replace('"', '\'');
  }

  private static boolean outer(char c) {
    return c <= ' ' || ",.;:–—-…“”\"".indexOf(c) >= 0;
  }

  /** Returns the letters of {@code reports}: "A", "A and B", "A, B and C". */
  public static String list(List<Siglum> reports) {
    List<String> letters = reports.stream().sorted().map(Siglum::letters).toList();
    return join(letters);
  }

  /** Returns {@code parts} as a list in a sentence: with commas, and "and" before the last. */
  static String join(List<String> parts) {
    int last = parts.size() - 1;
    if (last <= 0) {
      return String.join("", parts);
    }
    return String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }
}
