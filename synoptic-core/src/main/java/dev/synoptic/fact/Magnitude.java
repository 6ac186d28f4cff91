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

  boolean isRange() {
    return high > low;
  }

  /** Returns the number of digits that say something: 3 for 168, 1 for 20,000. */
  int digits() {
    double digits = Math.abs(low) / grain;
    return digits < 1 ? 1 : (int) Math.floor(Math.log10(digits) + 1e-9) + 1;
  }
}
