package dev.synoptic.model;

/**
 * A word, number or mark of a report's text.
 *
 * @param start first offset in the report's text
 * @param end offset after the last character
 * @param kind what it is on paper
 * @param wordClass its most likely word class here
 */
public record Token(int start, int end, TokenKind kind, WordClass wordClass) {

  /** Returns where the token stands. */
  public Range range() {
    return new Range(start, end);
  }

  /** Returns the token's words. */
  public String in(String text) {
    return text.substring(start, end);
  }
}
