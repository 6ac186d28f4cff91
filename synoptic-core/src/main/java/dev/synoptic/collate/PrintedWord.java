package dev.synoptic.collate;

import dev.synoptic.model.Range;

/**
 * A word as a report prints it, with the marks that cling to it.
 *
 * @param range where it stands in the report's text, marks included
 * @param piece index of the reading's piece it stands in
 * @param inserted whether the report put it in brackets: its own word, not the speaker's
 * @param omission whether an ellipsis after it says that words are left out
 * @param after what parts it from the next word of the reading
 */
public record PrintedWord(Range range, int piece, boolean inserted, boolean omission, Break after) {

  /** What parts a word from the next one of its reading, weakest first. */
  public enum Break {
    /** Nothing but a space or a comma. */
    NONE,
    /** The end of a sentence. */
    SENTENCE,
    /** The report's own words inside a quotation: "…," she said, "…". */
    INTERRUPTION,
    /** The end of one quotation; the next word is from another of the same report. */
    QUOTATION
  }

  /**
   * Returns this word with {@code after} as its break.
   *
   * @param omits whether the next piece begins with an ellipsis: “…,” she said, “… and so on”
   */
  PrintedWord before(Break after, boolean omits) {
    return new PrintedWord(range, piece, inserted, omission || omits, after);
  }

  /** Returns whether a sentence, a piece or a quotation ends here. */
  boolean endsSentence() {
    return after != Break.NONE;
  }
}
