package dev.synoptic.export;

import dev.synoptic.model.Value;
import java.util.Locale;

/** Constants and values as the formats spell them, alike in all. */
final class Names {

  private Names() {}

  /** Returns a constant's name in lower case, words parted by a hyphen, as in the JSON. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns a value as the JSON spells it: a plain number, "low/high", or ISO 8601. */
  static String of(Value value) {
    if (value instanceof Value.Amount amount) {
      String low = amount.low().toPlainString();
      return amount.isRange() ? low + "/" + amount.high().toPlainString() : low;
    }
    return value instanceof Value.Date date ? date.iso() : ((Value.Duration) value).iso();
  }

  /** Returns the unit of a value; empty where it has none. */
  static String unit(Value value) {
    return value instanceof Value.Amount amount ? amount.unit().orElse("") : "";
  }
}
