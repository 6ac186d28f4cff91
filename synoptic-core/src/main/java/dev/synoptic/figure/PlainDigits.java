package dev.synoptic.figure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads digits as German, French and Spanish write them: groups of three parted by full stops or
 * spaces, and a decimal comma. What may be meant otherwise is not read.
 */
final class PlainDigits {

  private static final int MOST_DIGITS = 15;

  /**
   * A number in digits.
   *
   * @param value what it is
   * @param grouped whether it has groups of three digits: no year, no house number
   */
  record Written(BigDecimal value, boolean grouped) {}

  private PlainDigits() {}

  /** Returns the end of the digits and the single marks between them that begin at {@code at}. */
  static int end(String text, int at, int limit) {
    int end = at;
    while (end < limit
        && (isDigit(text.charAt(end))
            || isMark(text.charAt(end)) && end + 1 < limit && isDigit(text.charAt(end + 1)))) {
      end++;
    }
    return end;
  }

  /** Returns the number written from {@code from} to {@code to}, where it can only be one. */
  static Optional<Written> read(String text, int from, int to, boolean stops) {
    int comma = text.indexOf(',', from);
    int whole = comma < 0 || comma >= to ? to : comma;
    if (whole < to && !isDecimal(text, whole + 1, to) || to - from > 2 * MOST_DIGITS) {
      return Optional.empty();
    }
    var digits = new StringBuilder();
    int last = whole; // where the last group of digits ends
    boolean grouped = false;
    for (int i = whole - 1; i >= from; i--) {
      if (isDigit(text.charAt(i))) {
        digits.append(text.charAt(i));
      } else if (last - i == 4 && isGroup(text.charAt(i), stops)) {
        grouped = true;
        last = i;
      } else {
        return Optional.empty();
      }
    }
    boolean tooLong = grouped && last - from > 3 || digits.length() > MOST_DIGITS;
    boolean zero = digits.length() > 1 && text.charAt(from) == '0';
    if (tooLong || zero) {
      return Optional.empty();
    }
    String decimals = whole < to ? "." + text.substring(whole + 1, to) : "";
    return Optional.of(new Written(new BigDecimal(digits.reverse() + decimals), grouped));
  }

  /** Three digits behind a comma may be thousands, as English has them. */
  private static boolean isDecimal(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return to - from == 1 || to - from == 2;
  }

  private static boolean isGroup(char mark, boolean stops) {
    return stops ? mark == '.' || isNarrow(mark) : mark == ' ' || isNarrow(mark);
  }

  private static boolean isNarrow(char c) {
    return c == '\u00a0' || c == '\u202f' || c == '\u2009';
  }

  private static boolean isMark(char c) {
    return c == '.' || c == ',' || c == '\'' || c == '’' || c == ' ' || c == ':' || isNarrow(c);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
