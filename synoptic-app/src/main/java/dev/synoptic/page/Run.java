package dev.synoptic.page;

/**
 * Words of one look.
 *
 * @param text the words
 * @param style class names; empty for plain words
 * @param link what the words have in common with others on the page; empty for nothing
 */
record Run(String text, String style, String link) {

  /** Returns words without a look of their own. */
  static Run plain(String text) {
    return new Run(text, "", "");
  }

  /** Returns whether the words need no element around them. */
  boolean isPlain() {
    return style.isEmpty() && link.isEmpty();
  }
}
