package dev.synoptic.figure;

import dev.synoptic.model.Value;
import java.math.BigDecimal;
import java.util.Map;

/** Makes durations of a number and a unit of time. */
final class TimeSpans {

  private static final BigDecimal DAY = BigDecimal.valueOf(86_400);

  /** Seconds by unit letter; months and years in their mean Gregorian length, 365.2425 days. */
  private static final Map<Character, BigDecimal> SECONDS =
      Map.of(
          'S', BigDecimal.ONE,
          'N', BigDecimal.valueOf(60),
          'H', BigDecimal.valueOf(3_600),
          'D', DAY,
          'W', DAY.multiply(BigDecimal.valueOf(7)),
          'F', DAY.multiply(BigDecimal.valueOf(14)),
          'M', BigDecimal.valueOf(2_629_746),
          'Y', BigDecimal.valueOf(31_556_952),
          'E', BigDecimal.valueOf(315_569_520),
          'C', BigDecimal.valueOf(3_155_695_200L));

  private TimeSpans() {}

  /** Returns whether durations can be told in {@code unit}. */
  static boolean isUnit(char unit) {
    return SECONDS.containsKey(unit);
  }

  /** Returns {@code amount} of {@code unit}, a letter of the calendar file. */
  static Value.Duration of(BigDecimal amount, char unit) {
    BigDecimal seconds = SECONDS.get(unit);
    if (seconds == null) {
      throw new IllegalArgumentException("not a unit of time: " + unit);
    }
    return new Value.Duration(iso(amount, unit), seconds.multiply(amount).stripTrailingZeros());
  }

  /** Returns the two lengths together: "two years and six months". */
  static Value.Duration sum(Value.Duration longer, Value.Duration shorter) {
    String more = shorter.iso().substring(1);
    boolean clock = longer.iso().contains("T") && more.startsWith("T");
    return new Value.Duration(
        longer.iso() + (clock ? more.substring(1) : more),
        longer.seconds().add(shorter.seconds()).stripTrailingZeros());
  }

  private static String iso(BigDecimal amount, char unit) {
    String number = plain(amount);
    return switch (unit) {
      case 'S' -> "PT" + number + "S";
      case 'N' -> "PT" + number + "M";
      case 'H' -> "PT" + number + "H";
      case 'F' -> "P" + plain(amount.multiply(BigDecimal.valueOf(2))) + "W";
      case 'E' -> "P" + plain(amount.multiply(BigDecimal.TEN)) + "Y";
      case 'C' -> "P" + plain(amount.multiply(BigDecimal.valueOf(100))) + "Y";
      default -> "P" + number + unit;
    };
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
