package dev.synoptic.phrase;

import dev.synoptic.model.FigureKind;
import dev.synoptic.model.Precision;
import dev.synoptic.model.Value;
import dev.synoptic.model.Value.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says values as a table shows them: "US$74.25 bn", "25 %", "over 20 points", "28 April 2025". */
public final class Values {

  /** Signs of the currencies whose sign readers know; others are written by their code. */
  private static final Map<String, String> SIGNS =
      Map.of(
          "USD",
          "US$",
          "CAD",
          "C$",
          "AUD",
          "A$",
          "NZD",
          "NZ$",
          "EUR",
          "€",
          "GBP",
          "£",
          "JPY",
          "¥",
          "INR",
          "₹",
          "CHF",
          "CHF\u00A0");

  /**
   * A power of ten from which a number is said with a word.
   *
   * @param power of ten
   * @param ofMoney its word behind an amount of money, as financial pages shorten it
   * @param word its word behind any other number
   */
  private record Scale(int power, String ofMoney, String word) {}

  /** The scales, the largest first. */
  private static final List<Scale> SCALES =
      List.of(
          new Scale(12, "tn", "trillion"),
          new Scale(9, "bn", "billion"),
          new Scale(6, "m", "million"));

  /** More decimals than this and the number is clearer in full. */
  private static final int MAX_DECIMALS = 3;

  /** From here on no word helps. */
  private static final BigDecimal MOST_SCALED = BigDecimal.valueOf(1_000_000);

  private static final String[] RANKS = {
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"
  };

  private Values() {}

  /** Returns {@code value} in words, with how exactly it is meant. */
  public static String of(Value value, Precision precision) {
    return VagueWords.of(value, precision).orElseGet(() -> modifier(precision) + of(value));
  }

  /** Returns {@code value} in words. */
  public static String of(Value value) {
    if (value instanceof Amount amount) {
      return amount(amount);
    }
    if (value instanceof Value.Date date) {
      return Days.of(date.iso());
    }
    return Durations.of(((Value.Duration) value).iso());
  }

  private static String modifier(Precision precision) {
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

  private static String amount(Amount amount) {
    String unit = amount.unit().orElse("");
    return switch (amount.kind()) {
      case MONEY -> money(amount, unit);
      case SHARE -> share(amount) + (unit.equals("percentage points") ? " points" : "\u00A0%");
      case RANK -> rank(amount);
      case AGE -> number(amount) + ' ' + (unit.isEmpty() ? years(amount) : unit);
      default -> unit.isEmpty() ? number(amount) : number(amount) + ' ' + unit;
    };
  }

  /** A third is 33.3 percent to a reader, however many digits it is kept with. */
  private static String share(Amount amount) {
    return range(shown(amount.low()), shown(amount.high()));
  }

  private static BigDecimal shown(BigDecimal share) {
    return share.scale() > MAX_DECIMALS ? share.setScale(1, RoundingMode.HALF_UP) : share;
  }

  private static String years(Amount amount) {
    return amount.high().compareTo(BigDecimal.ONE) == 0 ? "year" : "years";
  }

  private static String money(Amount amount, String unit) {
    String sign = SIGNS.getOrDefault(unit, unit.length() > 1 ? unit + '\u00A0' : unit);
    for (Scale scale : SCALES) {
      Optional<String> said = scaled(amount, scale.power());
      if (said.isPresent()) {
        return sign + said.get() + '\u00A0' + scale.ofMoney();
      }
    }
    return sign + range(cents(amount.low()), cents(amount.high()));
  }

  /** A price has two digits for its hundredths or none: £4.80, £4. */
  private static BigDecimal cents(BigDecimal sum) {
    return sum.scale() == 1 ? sum.setScale(2) : sum;
  }

  /** Returns the number in units of 10 to the {@code power}, where it has few decimals so. */
  private static Optional<String> scaled(Amount amount, int power) {
    BigDecimal low = amount.low().movePointLeft(power).stripTrailingZeros();
    BigDecimal high = amount.high().movePointLeft(power).stripTrailingZeros();
    return low.compareTo(BigDecimal.ONE) >= 0
            && high.compareTo(MOST_SCALED) < 0
            && Math.max(low.scale(), high.scale()) <= MAX_DECIMALS
        ? Optional.of(range(low, high))
        : Optional.empty();
  }

  private static String rank(Amount amount) {
    BigDecimal low = amount.low();
    if (amount.isRange() || low.scale() > 0 || low.signum() <= 0 || low.precision() > 9) {
      return number(amount);
    }
    int rank = low.intValueExact();
    return rank <= RANKS.length ? RANKS[rank - 1] : rank + ending(rank);
  }

  private static String ending(int rank) {
    int tens = rank % 100;
    if (tens >= 11 && tens <= 13) {
      return "th";
    }
    return switch (rank % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  private static String number(Amount amount) {
    for (Scale scale : SCALES) {
      Optional<String> said = scaled(amount, scale.power());
      if (said.isPresent()) {
        return said.get() + '\u00A0' + scale.word();
      }
    }
    return range(amount.low(), amount.high());
  }

  private static String range(BigDecimal low, BigDecimal high) {
    return low.compareTo(high) == 0 ? number(low) : number(low) + '–' + number(high);
  }

  /** Returns the number in full, a comma between thousands. */
  private static String number(BigDecimal number) {
    if (number.precision() - number.scale() > 18 || number.scale() > 18) {
      return number.toString();
    }
    String plain = number.toPlainString();
    int point = plain.indexOf('.');
    return point < 0
        ? Counts.number(Long.parseLong(plain))
        : (plain.startsWith("-0.") ? "-0" : Counts.number(Long.parseLong(plain, 0, point, 10)))
            + plain.substring(point);
  }

  /** Returns the word for a kind of value, as heads of tables say it. */
  public static String kind(FigureKind kind) {
    return switch (kind) {
      case MONEY -> "money";
      case SHARE -> "share";
      case COUNT -> "number";
      case QUANTITY -> "quantity";
      case DATE -> "date";
      case DURATION -> "duration";
      case AGE -> "age";
      case RANK -> "rank";
    };
  }
}
