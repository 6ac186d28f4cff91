package dev.synoptic.fact;

import dev.synoptic.model.FigureKind;
import java.util.Arrays;

/**
 * Tells for one thing where two values look like one that was misread: digits swapped ("212,000",
 * "221,000"), or one digit another ("1998", "1988"). Two things have such values hardly ever.
 */
final class Misprint {

  private static final double SWAPPED = 1.6;
  private static final double ONE_OF_MANY = 0.8;
  private static final int MANY = 3;

  private Misprint() {}

  /** Returns how much it tells that both are of one thing. */
  static double between(StatedFigure a, StatedFigure b) {
    String one = digits(a);
    String other = digits(b);
    if (one.length() != other.length() || one.equals(other) || one.indexOf('e') < MANY) {
      return 0;
    }
    int unlike = 0;
    for (int i = 0; i < one.length(); i++) {
      unlike += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    if (unlike == 2 && sorted(one).equals(sorted(other))) {
      return SWAPPED;
    }
    // One year is often told for another year's event: "2004", "2007".
    return unlike == 1 && !a.isDate() ? ONE_OF_MANY : 0;
  }

  /**
   * Returns whether the digits of one are those of the other, two of them in each other's place.
   */
  static boolean isSwapped(StatedFigure a, StatedFigure b) {
    return between(a, b) == SWAPPED;
  }

  /** Returns whether both have the same digits in another order, were it but two: "6.4", "4.6". */
  static boolean isTurned(StatedFigure a, StatedFigure b) {
    String one = digits(a);
    String other = digits(b);
    boolean alike =
        one.substring(one.indexOf('e') + 1).equals(other.substring(other.indexOf('e') + 1));
    return alike && one.indexOf('e') > 1 && !one.equals(other) && sorted(one).equals(sorted(other));
  }

  /** Returns whether both have as many digits, and one of them unlike. */
  static boolean isOneDigit(StatedFigure a, StatedFigure b) {
    String one = digits(a);
    String other = digits(b);
    int unlike = 0;
    for (int i = 0; i < Math.min(one.length(), other.length()); i++) {
      unlike += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return one.length() == other.length() && unlike == 1;
  }

  /** Returns the digits that say something, and how many zeros follow. */
  private static String digits(StatedFigure figure) {
    if (figure.isDate()) {
      String iso = figure.date().iso();
      return iso.length() == 4 || iso.contains("T") ? iso.replaceAll("\\D", "") + "e" : "e";
    }
    Magnitude size = figure.magnitude().orElseThrow();
    if (figure.figure().value().kind() == FigureKind.DURATION) {
      return size.unit().replaceAll("\\D", "") + "e" + size.unit().replaceAll("\\d", "");
    }
    double digits = size.low() / size.grain();
    return digits < 1e15 ? Long.toString(Math.round(digits)) + "e" + size.grain() : "";
  }

  private static String sorted(String digits) {
    char[] chars = digits.toCharArray();
    Arrays.sort(chars);
    return new String(chars);
  }
}
