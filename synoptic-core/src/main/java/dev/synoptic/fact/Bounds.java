package dev.synoptic.fact;

import dev.synoptic.model.FigureKind;

/**
 * Between which values the true one lies if a figure holds.
 *
 * @param low the least
 * @param high the most
 */
record Bounds(double low, double high) {

  /** "Nearly 50" is not 40, and "about 60" not 120. */
  private static final double NEAR = 0.1;

  /** So far may two lengths of time in unlike units lie apart and still be one. */
  private static final double LOOSE_LENGTH = 1.1;

  static Bounds of(StatedFigure figure) {
    Magnitude size = figure.magnitude().orElseThrow();
    double low = size.low();
    double high = size.high();
    return switch (figure.figure().precision()) {
      case EXACT -> new Bounds(low, high);
      case ABOUT -> new Bounds(low * (1 - NEAR), high * (1 + NEAR));
      case NEARLY -> new Bounds(low - Math.min(size.grain(), low * NEAR), high);
      case AT_LEAST, MORE_THAN -> new Bounds(low, Double.POSITIVE_INFINITY);
      case AT_MOST, LESS_THAN -> new Bounds(Double.NEGATIVE_INFINITY, high);
    };
  }

  boolean excludes(Bounds other) {
    return high < other.low || other.high < low;
  }

  /** Returns whether neither value leaves room for the other one. */
  static boolean excludeEachOther(StatedFigure a, StatedFigure b) {
    if (a.isDate()) {
      return true;
    }
    return !areOneStretch(a, b) && of(a).excludes(of(b));
  }

  /** "Within a month" and "within 30 days": months and years are of no one length. */
  private static boolean areOneStretch(StatedFigure a, StatedFigure b) {
    Magnitude one = a.magnitude().orElseThrow();
    Magnitude other = b.magnitude().orElseThrow();
    double more = Math.max(one.low(), other.low());
    return a.figure().value().kind() == FigureKind.DURATION
        && !one.unit().equals(other.unit())
        && more <= Math.min(one.low(), other.low()) * LOOSE_LENGTH;
  }
}
