package dev.synoptic.figure;

import dev.synoptic.figure.CalendarWords.Role;
import dev.synoptic.figure.DateParts.Part;
import dev.synoptic.figure.Tense.Direction;
import dev.synoptic.model.Value;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads dates that count from the day of the report: "yesterday", "last week", "next May". */
final class RelativeDates {

  /** Words between "tonight" and "our thoughts". */
  private static final int GREETING = 8;

  private final DateParts parts;
  private final CalendarWords calendar;
  private final MonthDates months;
  private final NumericDates numbers;

  RelativeDates(DateParts parts, Vocabulary words, MonthDates months, NumericDates numbers) {
    this.parts = parts;
    this.months = months;
    this.numbers = numbers;
    this.calendar = words.calendar();
  }

  /** Returns the relative date that begins at atom {@code at}. */
  Optional<Reading> read(DateContext context, int at) {
    return today(context, at)
        .or(() -> shifted(context, at))
        .or(() -> nextButOne(context, at))
        .or(() -> weekend(context, at));
  }

  private Optional<Reading> today(DateContext context, int at) {
    Atoms atoms = context.atoms();
    OptionalInt days = calendar.find(Role.TODAY, atoms.key(at));
    if (days.isPresent()) {
      int to = parts.afterDaypart(atoms, at + 1);
      if (isGreeting(context, at)) {
        return Optional.of(Reading.none(at, to));
      }
      return dated(context, at, to).or(() -> Optional.of(day(context, at, to, days.getAsInt())));
    }
    return Optional.empty();
  }

  /** "Tonight our thoughts are with the families" tells of no day. */
  private static boolean isGreeting(DateContext context, int at) {
    Atoms atoms = context.atoms();
    for (int i = at - GREETING; i <= at + GREETING; i++) {
      String owner = atoms.key(i - 1);
      boolean own = owner.equals("our") || owner.equals("my") || owner.equals("and");
      if (own && context.words().clues().holds("greeting", atoms.key(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Tomorrow, 13/04/21", "today (May 3, 2025)": the day is named as well. */
  private Optional<Reading> dated(DateContext context, int at, int to) {
    Atoms atoms = context.atoms();
    boolean open = atoms.is(to, "(");
    if (!open && !atoms.is(to, ",")) {
      return Optional.empty();
    }
    boolean day = atoms.isDigits(to + 1) || parts.month(atoms, to + 1).isPresent();
    Optional<Reading> date =
        day
            ? numbers.read(context, to + 1).or(() -> months.read(context, to + 1))
            : Optional.empty();
    return date.filter(
            d -> d.value().orElse(null) instanceof Value.Date v && v.iso().length() == 10)
        .filter(d -> !open || atoms.is(d.to(), ")"))
        .map(d -> new Reading(at, open ? d.to() + 1 : d.to(), d.value()));
  }

  /** "The week after next", "the year before last". */
  private Optional<Reading> nextButOne(DateContext context, int at) {
    Atoms atoms = context.atoms();
    char unit = calendar.unit(atoms.key(at));
    boolean next = atoms.is(at + 1, "after") && atoms.is(at + 2, "next");
    boolean last = atoms.is(at + 1, "before") && atoms.is(at + 2, "last");
    if (!next && !last || "WMYK".indexOf(unit) < 0 || unit == ' ') {
      return Optional.empty();
    }
    Optional<Value> value = context.today().map(day -> period(day, unit, next ? 2 : -2));
    return Optional.of(new Reading(at, at + 3, value));
  }

  private static Reading day(DateContext context, int at, int to, int days) {
    Optional<Value> value = context.certainDay().map(day -> Days.day(day.plusDays(days)));
    return new Reading(at, to, value);
  }

  private Optional<Reading> shifted(DateContext context, int at) {
    Atoms atoms = context.atoms();
    OptionalInt shift = calendar.find(Role.LAST, atoms.key(at));
    if (shift.isEmpty()) {
      return Optional.empty();
    }
    int by = shift.getAsInt();
    if (atoms.is(at + 1, "quarter")) {
      return Optional.of(new Reading(at, at + 2, context.today().map(day -> quarter(day, by))));
    }
    Optional<Part> weekday = parts.weekday(atoms, at + 1);
    if (weekday.isPresent()) {
      int to = parts.afterDaypart(atoms, weekday.get().to());
      Optional<Value> value = weekday(context, at, weekday.get().value(), by).map(Days::day);
      return Optional.of(new Reading(at, to, value));
    }
    Optional<Part> month = parts.month(atoms, at + 1);
    if (month.isPresent() && parts.day(atoms, month.get().to()).isEmpty()) {
      Optional<Value> value = month(context, month.get().value(), by).map(Days::month);
      return Optional.of(new Reading(at, month.get().to(), value));
    }
    return daypart(context, at, by)
        .or(() -> unit(context, at, by))
        .or(() -> season(context, at, by));
  }

  private static Value quarter(LocalDate today, int by) {
    YearMonth first = YearMonth.of(today.getYear(), (today.getMonthValue() - 1) / 3 * 3 + 1);
    YearMonth shifted = first.plusMonths(3L * by);
    return Days.months(shifted, shifted.plusMonths(2));
  }

  /** "Last Friday" said on Sunday is of this week; the day must only lie behind. */
  private static Optional<LocalDate> weekday(DateContext context, int at, int iso, int by) {
    if (by == 0) {
      return context.weekdayOfWeek(iso, 0);
    }
    DayOfWeek weekday = DayOfWeek.of(iso);
    if (by > 0 && !context.atoms().is(at - 1, "the")) {
      return context.weekdayOfWeek(iso, 1); // "Friday" alone would be the one of this week
    }
    if (by > 0) {
      return context.today().map(day -> day.with(TemporalAdjusters.next(weekday)));
    }
    return context.today().map(day -> day.with(TemporalAdjusters.previous(weekday)));
  }

  private static Optional<YearMonth> month(DateContext context, int month, int by) {
    if (by == 0) {
      return context.today().map(day -> YearMonth.of(day.getYear(), month));
    }
    return context
        .today()
        .map(
            day -> {
              YearMonth same = YearMonth.of(day.getYear(), month);
              YearMonth now = YearMonth.from(day);
              if (by < 0) {
                return same.isBefore(now) ? same : same.minusYears(1);
              }
              return same.isAfter(now) ? same : same.plusYears(1);
            });
  }

  /** "Last night", "this morning"; "this afternoon" is today. */
  private Optional<Reading> daypart(DateContext context, int at, int by) {
    Atoms atoms = context.atoms();
    boolean part =
        calendar.find(Role.DAYPART, atoms.key(at + 1)).isPresent()
            && by <= 0
            && !atoms.key(at + 1).endsWith("m") // "this PM" is a minister
            && !atoms.is(at, "past")
            && !atoms.is(at, "previous");
    return part ? Optional.of(day(context, at, at + 2, by)) : Optional.empty();
  }

  private Optional<Reading> unit(DateContext context, int at, int by) {
    Atoms atoms = context.atoms();
    int word = atoms.is(at + 1, "calendar") ? at + 2 : at + 1;
    char unit = calendar.unit(atoms.key(word));
    boolean plural = atoms.key(word).endsWith("s");
    boolean narrative = atoms.is(at, "previous") || atoms.is(at, "following");
    if ("WMYECK".indexOf(unit) < 0 || unit == ' ' || plural) {
      return Optional.empty();
    }
    if (narrative) {
      return Optional.of(Reading.none(at, at + 2));
    }
    int next = atoms.is(word + 1, "on") || atoms.is(word + 1, "-") ? word + 2 : word + 1;
    Optional<Part> weekday = unit == 'W' ? parts.weekday(atoms, next) : Optional.empty();
    if (weekday.isPresent()) {
      int to = parts.afterDaypart(atoms, weekday.get().to());
      Optional<Value> day = context.weekdayOfWeek(weekday.get().value(), by).map(Days::day);
      return Optional.of(new Reading(at, to, day));
    }
    boolean ahead = by > 0 && unit == 'E'; // "the next decade" is the calendar's
    boolean rolling = by != 0 && !ahead && (atoms.is(at, "past") || atoms.is(at - 1, "the"));
    Optional<Value> value =
        context.today().map(day -> rolling ? rolling(day, unit, by) : period(day, unit, by));
    return Optional.of(new Reading(at, word + 1, value));
  }

  /** Returns the calendar's own week, month or year that is {@code by} after the current one. */
  static Value.Date period(LocalDate today, char unit, int by) {
    return switch (unit) {
      case 'W' -> Days.week(today.plusWeeks(by));
      case 'M' -> Days.month(YearMonth.from(today).plusMonths(by));
      case 'Y' -> Days.year(today.getYear() + by);
      case 'E' -> decade(today.getYear() / 10 * 10 + 10 * by);
      case 'C' -> Days.years(century(today) + 100 * by, century(today) + 99 + 100 * by);
      default -> saturday(today, by);
    };
  }

  private static Value.Date decade(int first) {
    return Days.years(first, first + 9);
  }

  private static int century(LocalDate today) {
    return (today.getYear() - 1) / 100 * 100 + 1;
  }

  private static Value.Date saturday(LocalDate today, int by) {
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate saturday = monday.plusWeeks(by).plusDays(5);
    return Days.between(saturday, saturday.plusDays(1));
  }

  /** "The past week", "the last year": the stretch of that length up to the day of the report. */
  private static Value.Date rolling(LocalDate today, char unit, int by) {
    LocalDate other =
        switch (unit) {
          case 'W' -> today.plusWeeks(by);
          case 'M' -> today.plusMonths(by);
          case 'Y' -> today.plusYears(by);
          case 'E' -> today.plusYears(10L * by);
          case 'C' -> today.plusYears(100L * by);
          default -> today.plusDays(7L * by);
        };
    return by < 0 ? Days.between(other, today) : Days.between(today, other);
  }

  /** Seasons of the northern hemisphere, in whole months. */
  private Optional<Reading> season(DateContext context, int at, int by) {
    Atoms atoms = context.atoms();
    OptionalInt first = calendar.find(Role.SEASON, atoms.key(at + 1));
    boolean noun = first.isPresent() && (by != 0 || !atoms.is(at + 1, "fall"));
    if (!noun) {
      return Optional.empty();
    }
    Optional<Value> value =
        month(context, first.getAsInt(), by).map(month -> Days.months(month, month.plusMonths(2)));
    return Optional.of(new Reading(at, at + 2, value));
  }

  /** "Over the weekend", "on the weekend": the one before the report, or the one to come. */
  private static Optional<Reading> weekend(DateContext context, int at) {
    Atoms atoms = context.atoms();
    if (!atoms.is(at, "the") || !atoms.is(at + 1, "weekend")) {
      return Optional.empty();
    }
    boolean ahead = context.direction(at, at + 2) == Direction.FUTURE;
    Optional<Value> value =
        context
            .today()
            .map(
                day -> {
                  boolean now = day.getDayOfWeek().getValue() >= 6;
                  return saturday(day, ahead || now ? 0 : -1);
                });
    return Optional.of(new Reading(at, at + 2, value));
  }
}
