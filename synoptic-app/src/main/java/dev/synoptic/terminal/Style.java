package dev.synoptic.terminal;

import java.util.List;

/**
 * How words look where colour is asked for. Colour only repeats what a letter, a mark or a word
 * says already, and comes from the reader's own palette, so that it is legible on dark and light.
 *
 * @param code the parameters of the ANSI sequence "select graphic rendition" (ECMA-48); empty for
 *     words as they are
 */
record Style(String code) {

  static final Style PLAIN = new Style("");
  static final Style STRONG = new Style("1");

  /** Red belongs to what was altered and what conflicts; no outlet gets it. */
  static final Style ALTERED = new Style("1;31");

  static final Style CUT = new Style("33");

  /** The first eight sigla; from the ninth on the letter alone tells. */
  private static final List<Style> SIGLA =
      List.of(
          new Style("1;34"),
          new Style("1;33"),
          new Style("1;32"),
          new Style("1;35"),
          new Style("1;36"),
          new Style("34"),
          new Style("32"),
          new Style("36"));

  /** Returns the style of the siglum at {@code index}. */
  static Style ofSiglum(int index) {
    return index < SIGLA.size() ? SIGLA.get(index) : STRONG;
  }
}
