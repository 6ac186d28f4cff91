package dev.synoptic.figure;

import dev.synoptic.model.FigureKind;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number with its sign of currency or unit, before it becomes a value.
 *
 * @param from first atom
 * @param to atom after the last
 * @param number the number alone
 * @param kind what it measures; a count where nothing tells
 * @param unit as in the values of the model; absent for bare numbers
 */
record Quantity(int from, int to, Numeral number, FigureKind kind, Optional<String> unit) {

  static Quantity bare(Numeral number) {
    return new Quantity(number.from(), number.to(), number, FigureKind.COUNT, Optional.empty());
  }

  boolean isBare() {
    return kind == FigureKind.COUNT && unit.isEmpty();
  }

  BigDecimal low() {
    return number.low();
  }

  BigDecimal high() {
    return number.high();
  }

  /** Returns this number with the kind, unit and scale of {@code other}: "20" of "20 to 25 %". */
  Quantity like(Quantity other) {
    boolean scaled = number.scale().compareTo(BigDecimal.ONE) == 0 && isBelowScale(other);
    Numeral same = scaled ? number.times(other.number.scale(), number.to()) : number;
    return new Quantity(from, to, same, other.kind, other.unit);
  }

  /** Returns this quantity and a half, up to atom {@code end}. */
  Quantity withHalf(int end) {
    var half = new BigDecimal("0.5");
    Numeral more =
        new Numeral(
            number.from(), end, low().add(half), high().add(half), number.form(), number.scale());
    return new Quantity(from, end, more, kind, unit);
  }

  /** Returns whether {@code other} is in plain dollars and this one says in which. */
  boolean isBareDollarBeside(Quantity other) {
    return unit.filter(u -> u.endsWith("D") && u.length() == 3).isPresent()
        && other.unit.filter("$"::equals).isPresent();
  }

  /** Returns this amount with the scale of {@code other}: "$4-5 billion", "$4 to $5 billion". */
  Quantity scaledLike(Quantity other) {
    boolean alike = other.isBare() || kind == other.kind && unit.equals(other.unit);
    return alike && number.scale().compareTo(BigDecimal.ONE) == 0 && isBelowScale(other)
        ? new Quantity(from, to, number.times(other.number.scale(), number.to()), kind, unit)
        : this;
  }

  /** "5 to 7 million" is in millions throughout; "500 to 1 million" is not. */
  private boolean isBelowScale(Quantity other) {
    BigDecimal scale = other.number.scale();
    boolean decimalScale = scale.compareTo(BigDecimal.valueOf(100)) > 0;
    return decimalScale && low().multiply(scale).compareTo(other.low()) < 0;
  }

  Quantity endingAt(int end) {
    return new Quantity(from, end, number, kind, unit);
  }
}
