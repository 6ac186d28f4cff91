package dev.synoptic.page;

import dev.synoptic.model.FigureKind;
import dev.synoptic.model.Precision;
import dev.synoptic.model.Value;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;

/** Writes values as a reader says them: "$102.3 bn", "over 20 %", "28 April 2025". */
final class ValueText {

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
  private static final BigDecimal TRILLION = BigDecimal.valueOf(1_000_000_000_000L);

  /** Signs that readers know better than the code. */
  private static final Map<String, String> SIGNS =
      Map.of(
          "USD", "US$", "CAD", "C$", "AUD", "A$", "NZD", "NZ$", "HKD", "HK$", "EUR", "€", "GBP",
          "£", "JPY", "¥", "INR", "₹", "KRW", "₩");

  private static final Map<String, String> UNITS =
      Map.of("percent", " %", "percentage points", " points");

  private ValueText() {}

  /** Returns {@code value}, with how exactly it is meant. */
  static String of(Value value, Precision precision) {
    return before(precision) + of(value);
  }

  /** Returns {@code value}. */
  static String of(Value value) {
    if (value instanceof Value.Date date) {
      return DateText.of(date.iso());
    }
    if (value instanceof Value.Duration duration) {
      return DateText.duration(duration.iso());
    }
    return amount((Value.Amount) value);
  }

  private static String before(Precision precision) {
    return switch (precision) {
      case EXACT -> "";
      case ABOUT -> "about ";
      case NEARLY -> "nearly ";
      case MORE_THAN -> "over ";
      case AT_LEAST -> "at least ";
      case AT_MOST -> "up to ";
      case LESS_THAN -> "under ";
    };
  }

  private static String amount(Value.Amount amount) {
    String unit = amount.unit().orElse("");
    boolean money = amount.kind() == FigureKind.MONEY && isSign(unit);
    String number =
        amount.isRange()
            ? number(amount.low(), money) + "–" + number(amount.high(), money)
            : number(amount.low(), money);
    if (money) {
      return sign(unit) + number;
    }
    if (amount.kind() == FigureKind.AGE && unit.isEmpty()) {
      return number + " years";
    }
    if (amount.kind() == FigureKind.RANK) {
      return (number + ordinal(amount.low()) + " " + unit).strip();
    }
    return unit.isEmpty() ? number : number + UNITS.getOrDefault(unit, " " + unit);
  }

  /** Codes and signs go before the number, words such as "crowns" after it. */
  private static boolean isSign(String unit) {
    return unit.length() <= 4 && unit.equals(unit.toUpperCase(Locale.ROOT));
  }

  private static String sign(String unit) {
    String sign = SIGNS.getOrDefault(unit, unit);
    boolean word = !sign.isEmpty() && Character.isLetter(sign.charAt(sign.length() - 1));
    return word ? sign + " " : sign;
  }

  private static String number(BigDecimal number, boolean money) {
    BigDecimal size = number.abs();
    if (size.compareTo(TRILLION) >= 0) {
      return scaled(number, TRILLION, money ? " tn" : " trillion");
    }
    if (size.compareTo(BILLION) >= 0) {
      return scaled(number, BILLION, money ? " bn" : " billion");
    }
    return size.compareTo(MILLION) >= 0
        ? scaled(number, MILLION, money ? " m" : " million")
        : grouped(number);
  }

  private static String scaled(BigDecimal number, BigDecimal by, String word) {
    BigDecimal scaled = number.movePointLeft(by.precision() - 1).stripTrailingZeros();
    boolean readable = scaled.scale() <= 3 && number.precision() <= 40;
    return readable ? grouped(scaled) + word : grouped(number);
  }

  private static String grouped(BigDecimal number) {
    if (number.precision() - number.scale() > 24) {
      return number.toString();
    }
    String plain = number.toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    var grouped = new StringBuilder(whole);
    int first = whole.startsWith("-") ? 1 : 0;
    for (int at = whole.length() - 3; at > first; at -= 3) {
      grouped.insert(at, ',');
    }
    return point < 0 ? grouped.toString() : grouped + plain.substring(point);
  }

  private static String ordinal(BigDecimal number) {
    if (number.scale() > 0 || number.precision() > 9) {
      return "";
    }
    int last = number.abs().intValue() % 100;
    if (last >= 11 && last <= 13) {
      return "th";
    }
    return switch (last % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }
}
