package dev.synoptic.model;

/** What a token is on paper. */
public enum TokenKind {
  /** Letters, with inner apostrophes, hyphens and dots: "Moreau", "long-term", "U.S.". */
  WORD,
  /** Digits, with inner separators: "21,900", "74.25", "3.7". */
  NUMBER,
  /** Punctuation other than quotation marks. */
  PUNCTUATION,
  /** A quotation mark of any kind, opening or closing. */
  QUOTE_MARK,
  /** Currency signs, percent, bullets, emoji and the rest. */
  SYMBOL
}
