package dev.synoptic.text;

/** Classes of characters that tokens are made of. All methods take Unicode code points. */
final class Chars {

  private Chars() {}

  /**
   * Returns whether {@code c} parts words without being seen: white space of any kind, no-break and
   * zero-width spaces, and control characters.
   */
  static boolean isSpace(int c) {
    if (c <= ' ') {
      return true;
    }
    if (c < 0x7F) {
      return false;
    }
    return c <= 0xA0 || c == 0x200B || c == 0xFEFF || Character.isSpaceChar(c);
  }

  /** Returns whether {@code c} starts or continues a word. */
  static boolean isLetter(int c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
    return Character.isLetter(c);
  }

  /** Returns whether {@code c} is a decimal digit of any script. */
  static boolean isDigit(int c) {
    return c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c);
  }

  /** Returns whether {@code c} belongs to the character before it: combining marks and joiners. */
  static boolean isJoined(int c) {
    if (c < 0x80) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT && c != 0xFEFF && c != 0x200B;
  }

  /** Returns whether {@code c} continues a word that has begun. */
  static boolean isInner(int c) {
    return isLetter(c) || isDigit(c) || isJoined(c);
  }

  /** Returns whether {@code c} can stand for an apostrophe. */
  static boolean isApostrophe(int c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '\u2018' || c == '\uFF07';
  }

  /** Returns whether {@code c} joins the parts of one word. */
  static boolean isHyphen(int c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  /** Returns whether {@code c} is a dash between words. */
  static boolean isDash(int c) {
    return c >= '\u2012' && c <= '\u2015' || c == '\u2212';
  }

  /** Returns whether {@code c} is punctuation in Unicode's sense. */
  static boolean isPunctuation(int c) {
    int type = Character.getType(c);
    return type == Character.DASH_PUNCTUATION
        || type == Character.START_PUNCTUATION
        || type == Character.END_PUNCTUATION
        || type == Character.CONNECTOR_PUNCTUATION
        || type == Character.OTHER_PUNCTUATION
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION;
  }
}
