package dev.synoptic.clean;

/** Recognises lines that only a machine reads: hashes, numbers of articles, addresses. */
final class Identifiers {

  /** Shorter tokens of digits and letters may be names: "G7", "B-52", "COVID-19". */
  private static final int MIN_TOKEN = 12;

  private static final int MIN_DIGITS = 6;

  private static final int MAX_SLUG_WORDS = 8;

  private Identifiers() {}

  /** Returns whether {@code line} is an identifier and nothing else. */
  static boolean is(Line line) {
    String text = line.text();
    if (text.indexOf(' ') >= 0) {
      return isSlug(line);
    }
    return isAddress(text) || isCode(text);
  }

  /** "BC-EU--Ferry-Strike, 1st Ld": what agencies call a report on their wires. */
  private static boolean isSlug(Line line) {
    String text = line.text();
    int end = text.indexOf(' ');
    if (line.words() > MAX_SLUG_WORDS || end < MIN_TOKEN || line.endsSentence()) {
      return false;
    }
    String first = text.substring(0, end);
    return Line.isAllCaps(first.substring(0, 2), 2)
        && first.charAt(2) == '-'
        && first.lastIndexOf('-') > 2
        && first.endsWith(",");
  }

  private static boolean isAddress(String text) {
    return text.startsWith("http://") || text.startsWith("https://") || text.startsWith("www.");
  }

  /**
   * Returns whether {@code text} is a number of six digits or more, or mixes digits and letters.
   */
  private static boolean isCode(String text) {
    int digits = 0;
    int letters = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
        letters++;
      } else if (c != '-' && c != '_' && c != '.' && c != '/' && c != ':' && c != '#') {
        return false;
      }
    }
    if (letters == 0) {
      return digits >= MIN_DIGITS;
    }
    return digits >= 2 && text.length() >= MIN_TOKEN;
  }
}
