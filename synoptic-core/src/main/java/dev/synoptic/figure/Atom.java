package dev.synoptic.figure;

/**
 * The finest piece that figures are read from: a run of letters, a number in digits, or one mark.
 * "US$74.25bn" is four atoms; "60-year-old" is five.
 *
 * @param start first offset in the text
 * @param end offset after the last character
 * @param kind what it is
 * @param key the piece in one form for all spellings: lower case, straight apostrophe, "-" for
 *     every hyphen and minus, "–" for every dash; dots of abbreviations inside only ("p.m")
 * @param capital whether it begins with an upper-case letter
 */
record Atom(int start, int end, Kind kind, String key, boolean capital) {

  /** What an atom is. */
  enum Kind {
    WORD,
    DIGITS,
    MARK
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isDigits() {
    return kind == Kind.DIGITS;
  }
}
