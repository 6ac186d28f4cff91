package dev.synoptic.clean;

/**
 * A paragraph-like piece of an HTML page: the text between two edges of block-level elements.
 *
 * @param words its text, not empty
 * @param line its outer form
 * @param element the number of the innermost block-level element that holds it
 * @param linkChars how many of its characters are links
 * @param afterBreak whether only a line break parts it from the block before
 * @param belowImage whether a picture stands before it in the same element
 */
record PageBlock(
    MappedText words,
    Line line,
    int element,
    int linkChars,
    boolean afterBreak,
    boolean belowImage) {

  /** Fewer words without a stop are a label, a headline or a button. */
  private static final int LONG_WORDS = 25;

  private static final double MAX_LINKS = 0.5;

  /** Returns the share of its characters that are links. */
  double linkShare() {
    return (double) linkChars / words.text().length();
  }

  /** Returns this block as if nothing in it were a link. */
  PageBlock unlinked() {
    return new PageBlock(words, line, element, 0, afterBreak, belowImage);
  }

  /** Returns how many characters of running text this is, as far as its form tells. */
  int prose() {
    if (linkShare() > MAX_LINKS) {
      return 0;
    }
    boolean sentence = line.words() >= 6 && (line.endsSentence() || line.lastMark() == ':');
    return sentence || line.words() >= LONG_WORDS ? words.text().length() - linkChars : 0;
  }
}
