package dev.synoptic.figure;

import dev.synoptic.figure.DateParts.Part;
import dev.synoptic.model.Value;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * Reads counted parts of longer dates: "the third week of January", "the last three months of
 * 2024", "the first Monday of next month", "the 15th day of the month".
 */
final class PeriodDates {

  /** The fourth day of a week tells which month or year the week belongs to (ISO 8601). */
  private static final DayOfWeek MIDDLE = DayOfWeek.THURSDAY;

  private final CalendarWords calendar;
  private final DateParts parts;
  private final NumeralReader numerals;
  private final WordNumberReader ordinals;
  private final DateReader dates;

  PeriodDates(DateParts parts, Vocabulary words, DateReader dates) {
    this.parts = parts;
    this.calendar = words.calendar();
    this.numerals = new NumeralReader(words.numbers());
    this.ordinals = new WordNumberReader(words.numbers());
    this.dates = dates;
  }

  /** Returns the part of a date that begins at atom {@code at}. */
  Optional<Reading> read(DateContext context, int at) {
    Atoms atoms = context.atoms();
    if (atoms.is(at, "week") && atoms.isDigits(at + 1)) {
      return numberedWeek(context, at);
    }
    Optional<Part> ordinal = ordinal(atoms, at);
    if (ordinal.isEmpty()) {
      return Optional.empty();
    }
    int next = atoms.afterHyphen(ordinal.get().to());
    int nth = ordinal.get().value();
    Optional<Part> weekday = parts.weekday(atoms, next);
    if (weekday.isPresent()) {
      int to = parts.afterDaypart(atoms, weekday.get().to());
      return whole(context, to).flatMap(w -> weekday(at, w, nth, weekday.get().value()));
    }
    Optional<Numeral> count = Math.abs(nth) == 1 ? count(atoms, next) : Optional.empty();
    int unitAt = count.map(Numeral::to).orElse(next);
    char unit = calendar.unit(atoms.key(unitAt));
    if ("DWM".indexOf(unit) < 0 || unit == ' ') {
      return Optional.empty();
    }
    int units = count.map(n -> n.low().intValue()).orElse(1);
    return whole(context, unitAt + 1).flatMap(w -> part(at, w, nth, units, unit));
  }

  /** "Week 27 of last year", as ISO 8601 numbers weeks. */
  private Optional<Reading> numberedWeek(DateContext context, int at) {
    int week = DateParts.number(context.atoms().key(at + 1), 1, 2);
    return week < 1 || week > 53
        ? Optional.empty()
        : whole(context, at + 2)
            .filter(year -> isYear((Value.Date) year.value().orElseThrow()))
            .flatMap(year -> part(at, year, week, 1, 'W'));
  }

  private static boolean isYear(Value.Date date) {
    return date.first().getDayOfYear() == 1
        && date.first().plusYears(1).minusDays(1).equals(date.last());
  }

  /** "First", "3rd", and "last" as -1. */
  private Optional<Part> ordinal(Atoms atoms, int at) {
    if (atoms.is(at, "last") || atoms.is(at, "final")) {
      return Optional.of(new Part(-1, at + 1));
    }
    if (atoms.is(at, "opening")) {
      return Optional.of(new Part(1, at + 1));
    }
    return atoms.isDigits(at)
        ? parts.day(atoms, at).filter(p -> p.to() == at + 2)
        : ordinals
            .read(atoms, at)
            .filter(n -> n.isOrdinal() && n.low().intValue() <= 53)
            .map(n -> new Part(n.low().intValue(), n.to()));
  }

  private Optional<Numeral> count(Atoms atoms, int at) {
    return numerals
        .read(atoms, at)
        .filter(n -> !n.isOrdinal() && n.isWhole() && n.form() != Numeral.Form.VAGUE)
        .filter(n -> n.low().signum() > 0 && n.low().intValue() <= 100);
  }

  /** Returns the stretch that a part is of: "of 2024", "of the year", "in November". */
  private Optional<Reading> whole(DateContext context, int at) {
    Atoms atoms = context.atoms();
    if (!atoms.is(at, "of") && !atoms.is(at, "in")) {
      return Optional.empty();
    }
    boolean the = atoms.is(at + 1, "the");
    int word = the ? at + 2 : at + 1;
    char unit = calendar.unit(atoms.key(word));
    if (the && "MY".indexOf(unit) >= 0 && unit != ' ') {
      return context
          .today()
          .map(day -> Reading.of(word, word + 1, RelativeDates.period(day, unit, 0)));
    }
    return dates
        .whole(context, word)
        .filter(r -> r.value().orElse(null) instanceof Value.Date d && !d.first().equals(d.last()));
  }

  private static Optional<Reading> weekday(int at, Reading whole, int nth, int weekday) {
    var period = (Value.Date) whole.value().orElseThrow();
    DayOfWeek day = DayOfWeek.of(weekday);
    LocalDate found =
        nth < 0
            ? period.last().with(TemporalAdjusters.previousOrSame(day))
            : period.first().with(TemporalAdjusters.nextOrSame(day)).plusWeeks(nth - 1L);
    return inside(period, found)
        ? Optional.of(Reading.of(at, whole.to(), Days.day(found)))
        : Optional.empty();
  }

  private static boolean inside(Value.Date period, LocalDate day) {
    return !day.isBefore(period.first()) && !day.isAfter(period.last());
  }

  private static Optional<Reading> part(int at, Reading whole, int nth, int units, char unit) {
    var period = (Value.Date) whole.value().orElseThrow();
    LocalDate first = first(period, nth, units, unit);
    LocalDate last = plus(first, units, unit).minusDays(1);
    boolean middle = inside(period, unit == 'W' ? first.plusDays(3) : first);
    return middle
        ? Optional.of(Reading.of(at, whole.to(), named(first, last, unit)))
        : Optional.empty();
  }

  private static Value named(LocalDate first, LocalDate last, char unit) {
    return unit == 'M'
        ? Days.months(java.time.YearMonth.from(first), java.time.YearMonth.from(last))
        : Days.between(first, last);
  }

  private static LocalDate first(Value.Date period, int nth, int units, char unit) {
    if (unit == 'W') {
      LocalDate middle =
          nth < 0
              ? period.last().with(TemporalAdjusters.previousOrSame(MIDDLE)).minusWeeks(units - 1L)
              : period.first().with(TemporalAdjusters.nextOrSame(MIDDLE)).plusWeeks(nth - 1L);
      return middle.minusDays(3);
    }
    return nth < 0
        ? plus(period.last().plusDays(1), -units, unit)
        : plus(period.first(), nth - 1, unit);
  }

  private static LocalDate plus(LocalDate day, int units, char unit) {
    return switch (unit) {
      case 'W' -> day.plusWeeks(units);
      case 'M' -> day.plusMonths(units);
      default -> day.plusDays(units);
    };
  }
}
