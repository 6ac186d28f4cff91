package dev.synoptic.figure;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as digits write them. */
final class Digits {

  /** Longer runs of digits are identifiers, not numbers. */
  private static final int MAX_LENGTH = 24;

  private Digits() {}

  /**
   * Returns the value of {@code literal}: digits with commas or spaces between groups of three (of
   * two in the Indian way: "12,34,567"), and at most one decimal point; or with two points between
   * groups of three ("1.234.567"). Anything else ("1.2.3", "12,34") is no number.
   */
  static Optional<BigDecimal> parse(String literal) {
    if (literal.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    int point = isPointGrouped(literal) ? -1 : literal.indexOf('.');
    String whole = point < 0 ? literal : literal.substring(0, point);
    String decimals = point < 0 ? "" : literal.substring(point + 1);
    if (!isDigitsOnly(decimals) || !isGrouped(whole)) {
      return Optional.empty();
    }
    String plain = ungrouped(whole);
    return Optional.of(new BigDecimal((plain.isEmpty() ? "0" : plain) + "." + decimals + "0"));
  }

  /**
   * Returns the value of {@code literal} where a comma parts the decimals: "1.111,11", and, where
   * {@code measured}, "1,5".
   */
  static Optional<BigDecimal> parseContinental(String literal, boolean measured) {
    int comma = literal.indexOf(',');
    int decimals = literal.length() - comma - 1;
    boolean single = comma > 0 && literal.indexOf(',', comma + 1) < 0 && decimals > 0;
    if (!single || decimals > 2 || literal.indexOf('.', comma) >= 0) {
      return Optional.empty();
    }
    boolean grouped = literal.indexOf('.') > 0;
    return grouped || measured
        ? parse(literal.substring(0, comma).replace('.', ',') + "." + literal.substring(comma + 1))
        : Optional.empty();
  }

  /** "1.234.567"; four groups are an address of the internet. */
  private static boolean isPointGrouped(String literal) {
    int last = literal.length() - 4;
    int first = last - 4;
    return first > 0
        && first <= 3
        && literal.charAt(last) == '.'
        && literal.charAt(first) == '.'
        && literal.charAt(0) != '0'
        && literal.indexOf(',') < 0
        && isGrouped(literal);
  }

  private static boolean isGrouped(String whole) {
    return separator(whole, 0) < 0
        || isGrouped(whole, 3)
        || whole.indexOf(',') == separator(whole, 0) && isGrouped(whole, 2);
  }

  /** Returns whether the last group has three digits and those before it {@code size}. */
  private static boolean isGrouped(String whole, int size) {
    int right = whole.length();
    int group = 3;
    while (right > group) {
      int left = right - group;
      if (hasSeparator(whole, left, right) || separator(whole, left - 1) != left - 1) {
        return false;
      }
      right = left - 1;
      group = size;
    }
    return right > 0 && !hasSeparator(whole, 0, right);
  }

  /** Returns the first character from {@code from} on that is no digit, or a negative number. */
  private static int separator(String whole, int from) {
    for (int i = from; i < whole.length(); i++) {
      if (whole.charAt(i) < '0' || whole.charAt(i) > '9') {
        return i;
      }
    }
    return -1;
  }

  private static boolean hasSeparator(String whole, int from, int to) {
    int at = separator(whole, from);
    return at >= 0 && at < to;
  }

  private static boolean isDigitsOnly(String part) {
    return separator(part, 0) < 0;
  }

  private static String ungrouped(String whole) {
    var plain = new StringBuilder(whole.length());
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      if (c >= '0' && c <= '9') {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** Returns whether {@code letters} after {@code value} make it an ordinal: 1st, 22nd, 13th. */
  static boolean isOrdinalEnding(BigDecimal value, String letters) {
    return (letters.equals("st")
            || letters.equals("nd")
            || letters.equals("rd")
            || letters.equals("th"))
        && value.stripTrailingZeros().scale() <= 0;
  }
}
