package dev.synoptic.terminal;

import java.util.Arrays;

/**
 * How many columns of a terminal a text takes: two for East Asian wide characters and emoji, none
 * for combining marks, one for the rest.
 */
final class Width {

  /**
   * First and last code points of the stretches that take two columns: those with East Asian Width
   * W or F in Unicode 15 (UAX #11), the unassigned between them included. Counting two for a narrow
   * character costs a blank; the reverse would break a line.
   */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3,
    0x25FD, 0x25FE, 0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1,
    0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA,
    0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA, 0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B,
    0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797,
    0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55, 0x2E80, 0x303E,
    0x3041, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7AF, 0xF900, 0xFAFF, 0xFE10, 0xFE1F,
    0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x1B2FF, 0x1F004, 0x1F004, 0x1F0CF,
    0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F200, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F7E0,
    0x1F7F0, 0x1F90C, 0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x2FFFD, 0x30000, 0x3FFFD
  };

  private Width() {}

  /** Returns the columns that {@code text} takes. */
  static int of(String text) {
    int columns = 0;
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      columns += of(point);
      at += Character.charCount(point);
    }
    return columns;
  }

  /** Returns the columns that one code point takes: 0, 1 or 2. */
  static int of(int point) {
    if (point < 0x300) {
      return 1;
    }
    if (joinsTheLast(point)) {
      return 0;
    }
    return isWide(point) ? 2 : 1;
  }

  /** Returns whether {@code point} takes two columns. */
  static boolean isWide(int point) {
    if (point < WIDE[0]) {
      return false;
    }
    int found = Arrays.binarySearch(WIDE, point);
    // An even number of ends before it: it stands between two stretches.
    return found >= 0 || (-found - 1) % 2 == 1;
  }

  /** Returns whether {@code point} has no column of its own. */
  static boolean joinsTheLast(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || point == Harmless.NON_JOINER
        || point == Harmless.JOINER
        || (point >= 0x1160 && point <= 0x11FF)
        || (point >= 0xD7B0 && point <= 0xD7FF);
  }
}
