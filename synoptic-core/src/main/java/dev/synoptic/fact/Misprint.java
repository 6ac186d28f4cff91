package dev.synoptic.fact;

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
    Digits one = a.digits();
    Digits other = b.digits();
    if (one.said().length() != other.said().length()
        || one.count() < MANY
        || one.said().equals(other.said())) {
      return 0;
    }
    int unlike = one.unlike(other);
    if (unlike == 2 && one.isTurnOf(other)) {
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
    Digits one = a.digits();
    Digits other = b.digits();
    return one.isTurnOf(other)
        && one.count() > 1
        && !one.said().equals(other.said())
        && one.hasGrainOf(other);
  }

  /** Returns whether both have as many digits, and one of them unlike. */
  static boolean isOneDigit(StatedFigure a, StatedFigure b) {
    return a.digits().said().length() == b.digits().said().length()
        && a.digits().unlike(b.digits()) == 1;
  }
}
