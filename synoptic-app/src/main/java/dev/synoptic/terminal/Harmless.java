package dev.synoptic.terminal;

/**
 * Makes words that came from outside safe to print. A report may hold escape sequences that
 * recolour the terminal or rewrite what stands above, direction marks that show letters in another
 * order, and marks piled up over a letter; none of it gets through.
 */
public final class Harmless {

  /** Parts letters of one word that would join; Persian needs it. */
  static final int NON_JOINER = 0x200C;

  /** Joins letters that would part; Indic scripts need it. */
  static final int JOINER = 0x200D;

  /** Stands for what has no harmless form. */
  private static final char UNKNOWN = '\uFFFD';

  /** Keeps two words on one line; written as a blank. */
  static final char GLUE = '\u00A0';

  /** No script stacks more marks over one letter. */
  private static final int MAX_MARKS = 4;

  private Harmless() {}

  /**
   * Returns {@code text} on one line: white space as blanks, no-break blanks as {@link #GLUE},
   * control characters as their pictures (␛ for escape), marks without a shape left out.
   */
  public static String of(String text) {
    if (isPlain(text)) {
      return text;
    }
    var safe = new StringBuilder(text.length());
    int marks = 0;
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      marks = Width.joinsTheLast(point) ? marks + 1 : 0;
      if (marks <= MAX_MARKS) {
        append(point, safe);
      }
    }
    return safe.toString();
  }

  /** Most texts are; then nothing is copied. */
  private static boolean isPlain(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if ((c < ' ' || c >= 0x7F) && (c < 0x2010 || c > 0x201F)) {
        return false;
      }
    }
    return true;
  }

  private static void append(int point, StringBuilder safe) {
    if (point == GLUE || point == 0x202F || point == 0x2007) {
      safe.append(GLUE);
    } else if (isBlank(point)) {
      safe.append(' ');
    } else if (point < ' ') {
      safe.append((char) (0x2400 + point));
    } else if (point == 0x7F) {
      safe.append('\u2421');
    } else if (hasNoForm(point)) {
      safe.append(UNKNOWN);
    } else if (isShown(point, safe)) {
      safe.appendCodePoint(point);
    }
  }

  private static boolean isBlank(int point) {
    return Character.isWhitespace(point)
            && (point >= ' ' || point == '\n' || point == '\r' || point == '\t' || point == '\f')
        || Character.isSpaceChar(point)
        || point == 0x85;
  }

  /** C1 controls, halves of pairs and code points that are no characters. */
  private static boolean hasNoForm(int point) {
    return (point >= 0x80 && point < 0xA0)
        || (point >= 0xD800 && point <= 0xDFFF)
        || (point & 0xFFFE) == 0xFFFE
        || (point >= 0xFDD0 && point <= 0xFDEF);
  }

  /** Marks without a shape go: of direction, of language, of the form of the last character. */
  private static boolean isShown(int point, StringBuilder before) {
    if (point == JOINER || point == NON_JOINER) {
      return before.length() > 0 && isLetter(before.codePointBefore(before.length()));
    }
    if (Character.getType(point) == Character.FORMAT) {
      // The number and verse signs of Arabic and Syriac have a shape.
      return point >= 0x600 && point < 0x900 && point != 0x61C;
    }
    return !(point >= 0xFE00 && point <= 0xFE0F) && !(point >= 0xE0000 && point <= 0xE0FFF);
  }

  private static boolean isLetter(int point) {
    return Character.isLetter(point) || Character.getType(point) == Character.NON_SPACING_MARK;
  }
}
