package dev.synoptic.fact;

/**
 * How large a value is, in the base unit of what it measures.
 *
 * @param dimension only values of one dimension compare: "count", "quantity length", "money USD"
 * @param unit the unit as stated; values of two units are equal only after conversion
 * @param low the value, or the lower end of a range
 * @param high the value again, or the upper end
 * @param grain the size of its last digit that is not a zero: 10 for 170, 0.1 for 2.5
 */
record Magnitude(String dimension, String unit, double low, double high, double grain) {

  /** A value of so many digits is hardly given twice for two things. */
  static final int MANY_DIGITS = 3;

  /** Neither rounding nor a gallon of another country makes a value so many times another. */
  private static final double FAR = 1.5;

  /** Returns whether the two are so far apart that {@link ValueFit} finds no fit. */
  boolean isFarFrom(Magnitude other) {
    return !isRange()
        && !other.isRange()
        && Math.max(Math.abs(low), Math.abs(other.low))
            > FAR * Math.min(Math.abs(low), Math.abs(other.low));
  }

  boolean isRange() {
    return high > low;
  }

  /** Returns the number of digits that say something: 3 for 168, 1 for 20,000. */
  int digits() {
    double digits = Math.abs(low) / grain;
    return digits < 1 ? 1 : (int) Math.floor(Math.log10(digits) + 1e-9) + 1;
  }
}
