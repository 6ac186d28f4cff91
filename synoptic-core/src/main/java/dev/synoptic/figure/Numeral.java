package dev.synoptic.figure;

import java.math.BigDecimal;

/**
 * A number where it stands in a sentence, without sign of currency, unit or modifier.
 *
 * @param from first atom
 * @param to atom after the last
 * @param low its value, or the lower end of what it may mean
 * @param high its value again, or the upper end
 * @param form how it is written
 * @param scale the scale word or suffix it ends with, as a factor; one where there is none
 */
record Numeral(int from, int to, BigDecimal low, BigDecimal high, Form form, BigDecimal scale) {

  /** How a number is written. */
  enum Form {
    /** "21,900", "3.7 million". */
    DIGITS,
    /** "twenty-one", "a hundred". */
    WORDS,
    /** "third", "21st". */
    ORDINAL,
    /** "two-thirds", "1/2", "a quarter". */
    FRACTION,
    /** "hundreds of thousands". */
    VAGUE
  }

  static Numeral exact(int from, int to, BigDecimal value, Form form) {
    return new Numeral(from, to, value, value, form, BigDecimal.ONE);
  }

  boolean isOrdinal() {
    return form == Form.ORDINAL;
  }

  boolean isFraction() {
    return form == Form.FRACTION;
  }

  /** Returns whether it is a part of a whole; "half a million" counts things. */
  boolean isPart() {
    boolean proper = low.abs().compareTo(BigDecimal.ONE) <= 0;
    return isFraction() && proper && scale.compareTo(BigDecimal.ONE) == 0;
  }

  boolean isWhole() {
    return low.stripTrailingZeros().scale() <= 0;
  }

  /** Returns this number multiplied, ending before atom {@code end}. */
  Numeral times(BigDecimal factor, int end) {
    return new Numeral(
        from, end, low.multiply(factor), high.multiply(factor), form, scale.multiply(factor));
  }

  /** Returns this number taken as a negative one, beginning at atom {@code start}. */
  Numeral negated(int start) {
    return new Numeral(start, to, high.negate(), low.negate(), form, scale);
  }

  /** Returns this number with another beginning. */
  Numeral startingAt(int start) {
    return new Numeral(start, to, low, high, form, scale);
  }
}
