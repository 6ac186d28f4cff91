package dev.synoptic.clean;

/** Classes of characters that cleaning tells apart. */
final class Glyphs {

  private Glyphs() {}

  /** Returns whether a run of {@code c} and its like is printed as one space. */
  static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** Returns whether {@code c} is white of any kind, no-break and fixed-width spaces included. */
  static boolean isBlank(char c) {
    return isSpace(c)
        || c >= '\u00A0'
            && (c == '\u00A0' || c >= '\u1680' && (Character.isSpaceChar(c) || c == '\u2800'));
  }

  /** Returns whether {@code c} ends a line of plain text. */
  static boolean isLineEnd(char c) {
    return c >= '\n' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /**
   * Returns whether {@code c} is left out of clean text: control characters, which no format can
   * carry; soft hyphens, zero-width spaces and byte order marks, which part words unseen.
   */
  static boolean isDropped(char c) {
    if (c < ' ') {
      return !isSpace(c);
    }
    return c >= 0x7F && c <= 0x9F && c != '\u0085'
        || c == '\u00AD'
        || c == '\u200B'
        || c == '\u2060'
        || c == '\uFEFF'
        || c >= '\uFFFE';
  }

  /** Returns whether {@code c} is a letter or a digit; half of a surrogate pair is. */
  static boolean isWordPart(char c) {
    return c < 0x80
        ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
        : Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  /** Returns whether {@code c} opens or closes a quotation, or stands for an apostrophe. */
  static boolean isQuoteMark(char c) {
    return c == '"'
        || c == '\''
        || c >= '\u2018' && c <= '\u201F'
        || c == '\u00AB'
        || c == '\u00BB'
        || c == '\u2039'
        || c == '\u203A';
  }

  /** Returns whether {@code c} is a dash that can part words; the plain hyphen is one. */
  static boolean isDash(char c) {
    return c == '-' || c >= '\u2012' && c <= '\u2015' || c == '\u2212';
  }

  /** Returns whether {@code c} is a sign that opens an item of a list. */
  static boolean isBullet(char c) {
    return switch (c) {
      case '\u2022', '\u00B7', '\u25AA', '\u25AB', '\u25E6', '\u2023', '\u25CF', '\u25CB' -> true;
      case '\u25A0', '\u25A1', '\u25B6', '\u25BA', '\u2043', '\u2219', '\u204C', '*' -> true;
      default -> false;
    };
  }
}
