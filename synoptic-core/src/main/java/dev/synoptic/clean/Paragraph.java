package dev.synoptic.clean;

/**
 * A paragraph of a plain-text page: one line, or several that were broken to a width.
 *
 * @param words its text, mapped; a bullet sign is left out
 * @param line its outer form
 * @param sign what stands before it
 */
record Paragraph(MappedText words, Line line, Sign sign) {

  /** A sign that opens a line and is not part of its words. */
  enum Sign {
    NONE,
    /** A bullet: an item of a list. */
    BULLET,
    /** A hash sign, as in Markdown: a heading. */
    HASH,
    /** An angle bracket, as in mail: a quotation. */
    QUOTED
  }
}
