package dev.synoptic.bench;

import dev.synoptic.bench.SpecCase.Expected;
import dev.synoptic.model.Figure;
import dev.synoptic.model.Value;
import java.util.Map;
import java.util.Optional;

/** The unit names of recognizers-specs in our symbols. */
final class SpecUnits {

  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("Dollar", "$"),
          Map.entry("Cent", "$ cent"),
          Map.entry("Pence", "GBP cent"),
          Map.entry("Penny", "GBP cent"),
          Map.entry("Pound", "GBP"),
          Map.entry("Meter", "m"),
          Map.entry("Kilometer", "km"),
          Map.entry("Centimeter", "cm"),
          Map.entry("Millimeter", "mm"),
          Map.entry("Micrometer", "um"),
          Map.entry("Mile", "mi"),
          Map.entry("Yard", "yd"),
          Map.entry("Foot", "ft"),
          Map.entry("Inch", "in"),
          Map.entry("Light year", "ly"),
          Map.entry("Square meter", "m²"),
          Map.entry("Square kilometer", "km²"),
          Map.entry("Square mile", "mi²"),
          Map.entry("Square foot", "ft²"),
          Map.entry("Hectare", "ha"),
          Map.entry("Acre", "acre"),
          Map.entry("Cubic meter", "m³"),
          Map.entry("Liter", "l"),
          Map.entry("Milliliter", "ml"),
          Map.entry("Gallon", "gal"),
          Map.entry("Barrel", "bbl"),
          Map.entry("Gram", "g"),
          Map.entry("Kilogram", "kg"),
          Map.entry("Milligram", "mg"),
          Map.entry("Microgram", "µg"),
          Map.entry("Ton", "ton"),
          Map.entry("Metric ton", "t"),
          Map.entry("Ounce", "oz"),
          Map.entry("Kilometer per hour", "km/h"),
          Map.entry("Meter per second", "m/s"),
          Map.entry("Mile per hour", "mph"),
          Map.entry("Knot", "kn"),
          Map.entry("Degree", "°"),
          Map.entry("C", "°C"),
          Map.entry("F", "°F"),
          Map.entry("K", "K"),
          Map.entry("Year", "years"),
          Map.entry("Age", "years"),
          Map.entry("Month", "months"),
          Map.entry("Week", "weeks"),
          Map.entry("Day", "days"),
          Map.entry("Gigabyte", "GB"),
          Map.entry("Megabyte", "MB"),
          Map.entry("Terabyte", "TB"),
          Map.entry("Cup", "cup"),
          Map.entry("Tablespoon", "tbsp"),
          Map.entry("Bitcoin", "XBT"));

  private SpecUnits() {}

  private static Optional<String> unit(Expected expected) {
    var value = expected.values().get(0);
    Optional<String> iso = value.text("isoCurrency");
    if (iso.isPresent()) {
      return iso;
    }
    String name = value.text("unit").orElse("");
    boolean weight = value.text("subtype").filter("Weight"::equals).isPresent();
    return weight && name.equals("Pound")
        ? Optional.of("lb")
        : Optional.ofNullable(UNITS.get(name));
  }

  /** Returns whether our figures have the unit that is expected. */
  static boolean knows(Expected expected) {
    return !expected.values().isEmpty() && unit(expected).isPresent();
  }

  /** Returns whether {@code amount} is the expected one; cents are hundredths of ours. */
  static boolean meets(Expected expected, Value.Amount amount, double value) {
    String wanted = unit(expected).orElseThrow();
    boolean cents = wanted.endsWith(" cent");
    String unit = cents ? wanted.substring(0, wanted.length() - 5) : wanted;
    boolean ton = unit.equals("ton") && amount.unit().filter("t"::equals).isPresent();
    return (ton || amount.unit().filter(unit::equals).isPresent())
        && SpecModel.near(cents ? value / 100 : value, amount.low().doubleValue());
  }

  /** Returns the kind of {@code figure} as recognizers-specs calls it. */
  static String type(Figure figure) {
    boolean heat =
        figure.value() instanceof Value.Amount amount
            && amount.unit().filter(u -> u.equals("°C") || u.equals("°F")).isPresent();
    return switch (figure.value().kind()) {
      case MONEY -> "currency";
      case AGE -> "age";
      case QUANTITY -> heat ? "temperature" : "dimension";
      default -> "";
    };
  }
}
