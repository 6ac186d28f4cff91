package dev.synoptic.fact;

import dev.synoptic.model.FigureKind;
import dev.synoptic.model.Value;
import dev.synoptic.text.UnitTable;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Tells how large values are, whatever unit they are stated in. */
final class Magnitudes {

  private final UnitTable units = new UnitTable();

  /** Returns how large {@code value} is; empty for dates. */
  Optional<Magnitude> of(Value value) {
    if (value instanceof Value.Amount amount) {
      return Optional.of(of(amount));
    }
    if (value instanceof Value.Duration duration) {
      double seconds = duration.seconds().doubleValue();
      return Optional.of(
          new Magnitude("duration", duration.iso(), seconds, seconds, grain(duration.seconds())));
    }
    return Optional.empty();
  }

  private Magnitude of(Value.Amount amount) {
    String kind = amount.kind().name().toLowerCase(Locale.ROOT);
    String unit = amount.unit().orElse("");
    return switch (amount.kind()) {
      case MONEY, SHARE -> plain(amount, kind + " " + unit, unit);
      case QUANTITY ->
          units
              .find(unit)
              .map(u -> based(amount, u))
              .orElse(plain(amount, kind + " " + unit, unit));
      case AGE -> age(amount, unit);
      case COUNT -> plain(amount, unit.equals("score") ? "score" : kind, "");
      default -> plain(amount, kind, "");
    };
  }

  private static Magnitude plain(Value.Amount amount, String dimension, String unit) {
    return new Magnitude(
        dimension,
        unit,
        amount.low().doubleValue(),
        amount.high().doubleValue(),
        grain(amount.low()));
  }

  private static Magnitude based(Value.Amount amount, UnitTable.Unit unit) {
    return new Magnitude(
        FigureKind.QUANTITY.name().toLowerCase(Locale.ROOT) + " " + unit.dimension(),
        unit.symbol(),
        unit.toBase(amount.low()).doubleValue(),
        unit.toBase(amount.high()).doubleValue(),
        grain(amount.low()) * unit.factor().doubleValue());
  }

  /** Ages compare in years. */
  private static Magnitude age(Value.Amount amount, String unit) {
    double years =
        switch (unit) {
          case "months" -> 1.0 / 12;
          case "weeks" -> 7 / 365.2425;
          case "days" -> 1 / 365.2425;
          default -> 1;
        };
    return new Magnitude(
        "age",
        unit,
        amount.low().doubleValue() * years,
        amount.high().doubleValue() * years,
        grain(amount.low()) * years);
  }

  /** Returns the size of the last digit of {@code number} that is not a zero. */
  private static double grain(BigDecimal number) {
    return number.signum() == 0 ? 1 : Math.pow(10, -number.stripTrailingZeros().scale());
  }
}
