package dev.synoptic.terminal;

import dev.synoptic.model.Comparison;

/** Renders synopses as text. */
public final class SynopsisText {

  private SynopsisText() {}

  /**
   * Returns {@code comparison} as text, every line at most {@code columns} wide.
   *
   * @param columns width of the terminal, 80 to 200
   * @param colour whether to mark with colour as well
   */
  public static String render(Comparison comparison, int columns, boolean colour) {
    return comparison.stories().size() + " stories\n";
  }
}
