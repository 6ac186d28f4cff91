package dev.synoptic.find;

/**
 * What stands between two words of a text.
 *
 * @param ends whether a sentence or a block ends there
 * @param quotes how many double quotation marks stand there
 * @param elides whether a mark says that words are left out
 */
record Seam(boolean ends, int quotes, boolean elides) {

  /** Before the first word and after the last. */
  static final Seam EDGE = new Seam(true, 0, false);

  private static final String DOUBLE_MARKS = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB\uFF02";

  /** Returns the seam between {@code from} and {@code to} in {@code text}. */
  static Seam of(String text, int from, int to) {
    boolean ends = false;
    int quotes = 0;
    int dots = 0;
    boolean elides = false;
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      dots += c == '.' ? 1 : 0;
      ends |= c == '.' || c == '!' || c == '?' || c == '\n';
      quotes += DOUBLE_MARKS.indexOf(c) >= 0 ? 1 : 0;
      elides |= c == '\u2026' || c == '[' || c == ']';
    }
    return new Seam(ends && dots < 3, quotes, elides || dots >= 3);
  }

  /** Returns whether words on both sides need not belong together. */
  boolean parts() {
    return ends || quotes > 0 || elides;
  }
}
