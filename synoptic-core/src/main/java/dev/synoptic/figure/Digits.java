package dev.synoptic.figure;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as digits write them. */
final class Digits {

  /** Longer runs of digits are identifiers, not numbers. */
  private static final int MAX_LENGTH = 24;

  private Digits() {}

  /**
   * Returns the value of {@code literal}: digits with commas or spaces between groups of three, and
   * at most one decimal point. Anything else ("1.2.3", "12,34") is no number.
   */
  static Optional<BigDecimal> parse(String literal) {
    if (literal.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    int point = literal.indexOf('.');
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

  private static boolean isGrouped(String whole) {
    int first = separator(whole, 0);
    if (first < 0) {
      return true;
    }
    if (first == 0 || first > 3) {
      return false;
    }
    for (int at = first; at < whole.length(); at += 4) {
      int next = separator(whole, at + 1);
      if ((next < 0 ? whole.length() : next) - at != 4) {
        return false;
      }
    }
    return true;
  }

  private static int separator(String whole, int from) {
    for (int i = from; i < whole.length(); i++) {
      if (whole.charAt(i) < '0' || whole.charAt(i) > '9') {
        return i;
      }
    }
    return -1;
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
