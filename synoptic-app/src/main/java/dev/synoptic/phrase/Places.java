package dev.synoptic.phrase;

import java.util.Locale;

/** Says places as running text writes them: a dateline's "NEW YORK" is New York. */
public final class Places {

  /** A name alone of so few letters is an abbreviation, as likely as not: "UAE", "U.N.". */
  private static final int ABBREVIATION = 4;

  private Places() {}

  /** Returns {@code place} of a dateline without its capitals. */
  public static String of(String place) {
    if (place.length() <= ABBREVIATION) {
      return place;
    }
    var said = new StringBuilder(place.length());
    int from = 0;
    while (from < place.length()) {
      int to = from;
      while (to < place.length() && Character.isLetter(place.charAt(to))) {
        to++;
      }
      String word = place.substring(from, to);
      boolean loud = word.equals(word.toUpperCase(Locale.ROOT));
      boolean genitive = word.equals("S") && from > 0 && isApostrophe(place.charAt(from - 1));
      int kept = word.isEmpty() || genitive ? 0 : 1;
      said.append(word, 0, kept);
      said.append(loud ? word.substring(kept).toLowerCase(Locale.ROOT) : word.substring(kept));
      if (to < place.length()) {
        said.append(place.charAt(to));
      }
      from = to + 1;
    }
    return said.toString();
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }
}
