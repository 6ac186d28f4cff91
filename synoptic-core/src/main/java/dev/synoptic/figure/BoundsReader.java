package dev.synoptic.figure;

import dev.synoptic.figure.Phrases.Found;
import dev.synoptic.model.Precision;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads ranges told by their two bounds: "more than 100 but less than 300". */
final class BoundsReader {

  /**
   * A range told by its bounds.
   *
   * @param whole where it stands, with the upper bound
   * @param low the lower bound
   */
  record Bounds(Quantity whole, BigDecimal low) {}

  private final Modifiers modifiers;
  private final QuantityReader quantities;

  BoundsReader(Modifiers modifiers, QuantityReader quantities) {
    this.modifiers = modifiers;
    this.quantities = quantities;
  }

  /**
   * Returns the range whose one bound is {@code first}; its words begin with those before the
   * bound, for they belong to the range and not to one number.
   */
  Optional<Bounds> read(Atoms atoms, Quantity first) {
    Optional<Found<Precision>> one =
        modifiers.endingAt(atoms, first.from()).or(() -> modifiers.following(atoms, first.to()));
    int next = afterJoint(atoms, Math.max(first.to(), one.map(Found::to).orElse(0)));
    if (one.isEmpty() || next < 0 || first.number().isOrdinal()) {
      return Optional.empty();
    }
    Optional<Found<Precision>> other = modifiers.startingAt(atoms, next);
    if (other.isEmpty()) {
      return Optional.empty();
    }
    boolean rising = isLow(one.get().meaning()) && isHigh(other.get().meaning());
    boolean falling = isHigh(one.get().meaning()) && isLow(other.get().meaning());
    return rising || falling
        ? quantities
            .read(atoms, other.get().to())
            .flatMap(q -> range(Math.min(first.from(), one.get().from()), first, q, rising))
        : Optional.empty();
  }

  /** Returns where "and", "but", ", and also" end that stand at {@code at}; negative for others. */
  private static int afterJoint(Atoms atoms, int at) {
    int comma = atoms.is(at, ",") ? at + 1 : at;
    int and = atoms.is(comma, "and") || atoms.is(comma, "but") ? comma + 1 : comma;
    return and == at ? -1 : atoms.is(and, "also") || atoms.is(and, "still") ? and + 1 : and;
  }

  private static Optional<Bounds> range(int from, Quantity first, Quantity second, boolean rising) {
    Quantity alike = first.isBare() ? first.like(second) : first;
    Quantity low = rising ? alike : second;
    Quantity high = rising ? second : alike;
    boolean same = low.kind() == high.kind() && low.unit().equals(high.unit());
    if (!same || low.low().compareTo(high.high()) >= 0 || second.number().isOrdinal()) {
      return Optional.empty();
    }
    var whole = new Quantity(from, second.to(), high.number(), high.kind(), high.unit());
    return Optional.of(new Bounds(whole, low.low()));
  }

  private static boolean isLow(Precision precision) {
    return precision == Precision.MORE_THAN || precision == Precision.AT_LEAST;
  }

  private static boolean isHigh(Precision precision) {
    return precision == Precision.LESS_THAN || precision == Precision.AT_MOST;
  }
}
