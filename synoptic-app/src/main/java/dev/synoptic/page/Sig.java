package dev.synoptic.page;

import dev.synoptic.model.Siglum;

/**
 * A siglum as the page shows it: a letter, with a shape and a colour for the first eight.
 *
 * @param letters the siglum
 * @param style class names of its shape and colour
 */
record Sig(String letters, String style) {

  /** Shapes and colours stay apart for eight reports; from the ninth on the letter is alone. */
  private static final int STYLED = 8;

  /** Returns the look of {@code siglum}. */
  static Sig of(Siglum siglum) {
    String letters = siglum.letters();
    return new Sig(letters, siglum.index() < STYLED ? "sig s" + letters : "sig");
  }
}
