package dev.synoptic.figure;

import dev.synoptic.figure.DateParts.Part;
import dev.synoptic.figure.Tense.Direction;
import dev.synoptic.model.Value;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Reads days of a month that goes without its name: "on the 15th", "the 3rd of this month". */
final class MonthlessDays {

  /** Not all months have 31 days: one of the next few has. */
  private static final int MONTHS = 3;

  /**
   * Returns the day {@code day} that begins at atom {@code at}; empty where the ordinal ranks
   * something ("on the 15th floor").
   */
  Optional<Reading> read(DateContext context, int at, Part day) {
    Atoms atoms = context.atoms();
    int to = day.to();
    boolean led = atoms.is(at - 1, "the") && (atoms.is(at - 2, "on") || isLimit(atoms.key(at - 2)));
    boolean ordinal = atoms.isDigits(at) && to == at + 2;
    if (!led || !ordinal) {
      return Optional.empty();
    }
    boolean of = atoms.is(to, "of") && atoms.is(to + 2, "month");
    if (of) {
      return shift(atoms.key(to + 1))
          .map(
              by -> new Reading(at, to + 3, context.today().flatMap(now -> inMonth(now, by, day))));
    }
    boolean ends = !atoms.isWordOrDigits(to) || context.tags().isClosed(atoms.get(to));
    if (!ends || atoms.is(to, "of") || atoms.is(to, "and") || atoms.isInnerHyphen(to)) {
      return Optional.empty();
    }
    Direction told = context.direction(at, to);
    boolean ahead = told == Direction.UNKNOWN && isLimit(atoms.key(at - 2));
    Direction direction = ahead ? Direction.FUTURE : told;
    return Optional.of(
        new Reading(at, to, context.today().flatMap(now -> nearest(now, day, direction))));
  }

  /** "Rain is likely <b>by</b> the 19th". */
  private static boolean isLimit(String word) {
    return switch (word) {
      case "until", "till", "by", "before" -> true;
      default -> false;
    };
  }

  private static Optional<Integer> shift(String word) {
    return switch (word) {
      case "this", "the" -> Optional.of(0);
      case "last" -> Optional.of(-1);
      case "next" -> Optional.of(1);
      default -> Optional.empty();
    };
  }

  private static Optional<Value> inMonth(LocalDate today, int by, Part day) {
    YearMonth month = YearMonth.from(today).plusMonths(by);
    return DateContext.date(month.getYear(), month.getMonthValue(), day.value()).map(Days::day);
  }

  /** The last such day, or the next one where the clause looks ahead. */
  private static Optional<Value> nearest(LocalDate today, Part day, Direction direction) {
    if (direction == Direction.MIXED) {
      return Optional.empty();
    }
    int step = direction == Direction.FUTURE ? 1 : -1;
    for (int i = 0; i <= MONTHS; i++) {
      Optional<Value> value = inMonth(today, i * step, day);
      boolean past =
          value.isPresent() && ((Value.Date) value.get()).first().isBefore(today) && step > 0;
      boolean ahead =
          value.isPresent() && ((Value.Date) value.get()).first().isAfter(today) && step < 0;
      if (value.isPresent() && !past && !ahead) {
        return value;
      }
    }
    return Optional.empty();
  }
}
