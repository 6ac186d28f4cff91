package dev.synoptic.figure;

import dev.synoptic.model.FigureKind;
import dev.synoptic.model.Value;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Gives millions that name no thing the currency of the sum told just before: "it cost 17 million
 * dollars; the union says <b>11 million</b>".
 */
final class ElidedMoney {

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private Optional<String> unit = Optional.empty();
  private int told;
  private int sentence;

  /** Goes on to the sentence with the number {@code index}. */
  void enter(int index) {
    sentence = index;
  }

  /** Returns {@code value} of {@code reading}, as money where nothing else is counted. */
  Value of(Atoms atoms, Tags tags, Reading reading, Value value) {
    if (!(value instanceof Value.Amount amount)) {
      return value;
    }
    if (amount.kind() == FigureKind.MONEY) {
      unit = amount.unit();
      told = sentence;
      return value;
    }
    boolean bare = amount.kind() == FigureKind.COUNT && amount.unit().isEmpty();
    if (!bare || amount.low().compareTo(MILLION) < 0) {
      return value;
    }
    // Only the sentence itself and the one before: further on, people may be counted again.
    boolean near = unit.isPresent() && sentence - told <= 1;
    return near && isScaled(atoms, reading) && !isSubject(atoms, tags, reading)
        ? new Value.Amount(FigureKind.MONEY, amount.low(), amount.high(), unit)
        : value;
  }

  private static boolean isScaled(Atoms atoms, Reading reading) {
    String scale = atoms.key(reading.to() - 1);
    return scale.endsWith("illion") || scale.equals("bn") || scale.equals("m");
  }

  /** "11 million <b>were</b> without power", "a town of 2 million" are people. */
  private static boolean isSubject(Atoms atoms, Tags tags, Reading reading) {
    Atom next = atoms.get(reading.to());
    if (atoms.is(reading.from() - 1, "of")) {
      return true;
    }
    return next.key().equals("were") || next.key().equals("are") || tags.isNominal(next);
  }
}
