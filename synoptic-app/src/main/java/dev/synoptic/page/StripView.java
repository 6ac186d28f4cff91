package dev.synoptic.page;

import java.util.List;

/**
 * A quote as a strip: the fullest wording is the ruler, and below it each row has its words under
 * their places.
 *
 * @param rows class name of the number of rows below the ruler
 * @param labels sigla of the rows, the ruler's first
 * @param units columns, from left to right
 */
record StripView(String rows, List<Label> labels, List<Unit> units) {

  /**
   * What stands before a row.
   *
   * @param sig siglum of the first report; absent (no letters) where a row stands for folded ones
   * @param more how many further reports the row stands for
   */
  record Label(Sig sig, int more) {}

  /**
   * A column, where all that is printed stands one below the other; or words of one row alone, set
   * as running text.
   *
   * @param alone the row of words that only it has; -1 for a column
   * @param head the ruler's words; for words alone their beginning
   * @param cells the words of the rows below; for words alone none
   * @param folded the middle of long words alone
   * @param tail the end of long words alone
   * @param foldedWords how many words the middle has
   */
  record Unit(
      int alone, String head, List<Cell> cells, String folded, String tail, int foldedWords) {

    /** Returns a column. */
    static Unit column(String ruler, List<Cell> cells) {
      return new Unit(-1, ruler, List.copyOf(cells), "", "", 0);
    }

    /** Returns whether only one row has the words. */
    boolean isAlone() {
      return alone >= 0;
    }

    /** Returns whether the middle is folded. */
    boolean isFolded() {
      return foldedWords > 0;
    }
  }

  /**
   * A row's words in a column.
   *
   * @param text as printed; empty where the row prints nothing there
   * @param style class names
   * @param order number in the order of printing, where it differs; else 0
   */
  record Cell(String text, String style, int order) {

    /** Returns whether words are left out here without a mark, and this is where that begins. */
    boolean isGapStart() {
      return style.contains("gap0");
    }
  }

  /** Returns whether some row stands for several reports. */
  boolean isGrouped() {
    return labels.stream().anyMatch(label -> label.more() > 0);
  }
}
