package dev.synoptic.figure;

import dev.synoptic.model.Value;
import java.time.LocalDate;
import java.util.Optional;

/** Reads days that are counted from a named one: "two weeks before Christmas". */
final class DistanceDates {

  private final CalendarWords calendar;
  private final NumeralReader numerals;
  private final DateReader dates;

  DistanceDates(Vocabulary words, DateReader dates) {
    this.calendar = words.calendar();
    this.numerals = new NumeralReader(words.numbers());
    this.dates = dates;
  }

  /** Returns the date that begins at atom {@code at}. */
  Optional<Reading> read(DateContext context, int at) {
    Atoms atoms = context.atoms();
    boolean article = atoms.is(at, "a") || atoms.is(at, "an");
    if (article) {
      return from(context, at, 1, at + 1);
    }
    if (atoms.is(at, "day") && atoms.is(at - 1, "the")) {
      return from(context, at, 1, at); // "the day before yesterday"
    }
    return numerals
        .read(atoms, at)
        .filter(n -> !n.isOrdinal() && n.isWhole() && n.form() != Numeral.Form.VAGUE)
        .filter(n -> n.low().signum() > 0 && n.low().intValue() < 1000)
        .flatMap(n -> from(context, at, n.low().intValue(), atoms.afterHyphen(n.to())));
  }

  private Optional<Reading> from(DateContext context, int at, int count, int unitAt) {
    Atoms atoms = context.atoms();
    char unit = calendar.unit(atoms.key(unitAt));
    if ("DWFMY".indexOf(unit) < 0 || unit == ' ') {
      return Optional.empty();
    }
    int sign =
        switch (atoms.key(unitAt + 1)) {
          case "before" -> -1;
          case "after", "from" -> 1;
          default -> 0;
        };
    if (sign == 0) {
      return Optional.empty();
    }
    return dates
        .plain(context, unitAt + 2)
        .filter(DistanceDates::isDay)
        .map(day -> shifted(at, day, unit, sign * count));
  }

  private static boolean isDay(Reading reading) {
    return reading.value().isPresent()
        && reading.value().get() instanceof Value.Date date
        && date.first().equals(date.last());
  }

  private static Reading shifted(int at, Reading from, char unit, int by) {
    LocalDate day = ((Value.Date) from.value().orElseThrow()).first();
    LocalDate moved =
        switch (unit) {
          case 'D' -> day.plusDays(by);
          case 'W' -> day.plusWeeks(by);
          case 'F' -> day.plusWeeks(2L * by);
          case 'M' -> day.plusMonths(by);
          default -> day.plusYears(by);
        };
    return Reading.of(at, from.to(), Days.day(moved));
  }
}
