package dev.synoptic.figure;

import dev.synoptic.model.Value;
import java.util.List;
import java.util.Optional;

/**
 * Pairs of values that give one amount twice, in two currencies or units: "$102.3 billion (US$74.25
 * billion)", "10 miles, or 16 kilometres,".
 */
final class SideBySide {

  private final Atoms atoms;
  private final List<Reading> readings;

  SideBySide(Atoms atoms, List<Reading> readings) {
    this.atoms = atoms;
    this.readings = readings;
  }

  /** Returns the value that gives the same amount as value {@code index} again. */
  Optional<Reading> of(int index) {
    if (index + 1 < readings.size() && isAgain(readings.get(index), readings.get(index + 1))) {
      return Optional.of(readings.get(index + 1));
    }
    return index > 0 && isAgain(readings.get(index - 1), readings.get(index))
        ? Optional.of(readings.get(index - 1))
        : Optional.empty();
  }

  private boolean isAgain(Reading one, Reading other) {
    return isConvertible(one.value().orElseThrow(), other.value().orElseThrow())
        && (isInBrackets(one.to(), other) || isAfterOr(one.to(), other));
  }

  private static boolean isConvertible(Value one, Value other) {
    return one instanceof Value.Amount a
        && other instanceof Value.Amount b
        && a.kind() == b.kind()
        && a.unit().isPresent()
        && b.unit().isPresent()
        && !a.unit().equals(b.unit())
        && (a.kind() == dev.synoptic.model.FigureKind.MONEY
            || a.kind() == dev.synoptic.model.FigureKind.QUANTITY);
  }

  /** Only words such as "about" may stand between the bracket and the value. */
  private boolean isInBrackets(int to, Reading other) {
    int at = to;
    while (at < to + 2 && !atoms.is(at, "(") && !atoms.is(at, "[")) {
      at++;
    }
    boolean opens = atoms.is(at, "(") || atoms.is(at, "[");
    return opens && other.from() - at <= 3 && other.from() > at;
  }

  private boolean isAfterOr(int to, Reading other) {
    int at = atoms.is(to, ",") ? to + 1 : to;
    boolean or = at > to && atoms.is(at, "or");
    return or && other.from() - at <= 3 && other.from() > at;
  }
}
