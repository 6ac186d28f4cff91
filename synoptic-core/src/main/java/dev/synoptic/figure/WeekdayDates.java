package dev.synoptic.figure;

import dev.synoptic.figure.DateParts.Part;
import dev.synoptic.figure.Tense.Direction;
import dev.synoptic.model.Value;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Reads dates that begin with a weekday: "Tuesday", "Tuesday night", "Saturday, May 3, 2025". */
final class WeekdayDates {

  private final DateParts parts;
  private final MonthDates months;
  private final NumericDates numbers;

  WeekdayDates(DateParts parts, MonthDates months, NumericDates numbers) {
    this.parts = parts;
    this.months = months;
    this.numbers = numbers;
  }

  /** Returns the date with a weekday that begins at atom {@code at}. */
  Optional<Reading> read(DateContext context, int at) {
    return parts.weekday(context.atoms(), at).map(day -> read(context, at, day));
  }

  private Reading read(DateContext context, int at, Part weekday) {
    Atoms atoms = context.atoms();
    Optional<Reading> full = calendarDay(context, weekday.to());
    if (full.isPresent()) {
      return new Reading(at, full.get().to(), full.get().value());
    }
    Optional<Reading> numbered = dayOfMonth(context, at, weekday);
    if (numbered.isPresent()) {
      return numbered.get();
    }
    boolean of = atoms.is(weekday.to(), "of");
    int week = of ? weekday.to() + (atoms.is(weekday.to() + 1, "the") ? 2 : 1) : weekday.to();
    int shift = weekShift(atoms, week);
    if (shift != NO_WEEK) {
      boolean told = atoms.is(week, "following") || atoms.is(week, "previous");
      Optional<LocalDate> from = told ? context.told().or(context::today) : context.today();
      Optional<Value> day =
          from.map(d -> DateContext.weekdayOfWeek(d, weekday.value(), shift)).map(Days::day);
      return new Reading(at, week + 2, day);
    }
    if (atoms.is(at - 1, "on") && atoms.is(weekday.to(), "week")) {
      // British for a week after the coming one: "go before the league on Thursday week".
      DayOfWeek coming = DayOfWeek.of(weekday.value());
      Optional<Value> day =
          context
              .today()
              .map(today -> Days.day(today.with(TemporalAdjusters.next(coming)).plusWeeks(1)));
      return new Reading(at, weekday.to() + 1, day);
    }
    int to = parts.afterDaypart(atoms, weekday.to());
    int late = weekShift(atoms, to);
    if (to > weekday.to() && late != NO_WEEK) {
      Optional<Value> day = context.weekdayOfWeek(weekday.value(), late).map(Days::day);
      return new Reading(at, to + 2, day); // "Wednesday evening next week"
    }
    if (isAny(context, at, to)) {
      return new Reading(at, to, Optional.empty());
    }
    Optional<Value> day =
        isDawn(context, at, weekday)
            ? context.certainDay().map(today -> Days.day(today.plusDays(1)))
            : context.weekday(weekday.value(), context.direction(at, to)).map(Days::day);
    return new Reading(at, to, day);
  }

  /** "It shuts on a Monday" means any; "in a Monday speech" and "on a Monday tour" mean one. */
  private static boolean isAny(DateContext context, int at, int to) {
    Atoms atoms = context.atoms();
    return atoms.is(at - 1, "a")
        && atoms.is(at - 2, "on")
        && !context.tags().isNominal(atoms.get(to));
  }

  /** A day this near is meant, whatever the clause looks at. */
  private static final int NEAR_DAYS = 31;

  /** How far a weekday with a day of the month may lie from the day of the report. */
  private static final int REACH_DAYS = 400;

  /** "Friday the 13th", "Sunday 31": the nearest day on which both agree. */
  private Optional<Reading> dayOfMonth(DateContext context, int at, Part weekday) {
    Atoms atoms = context.atoms();
    boolean the = atoms.is(weekday.to(), "the");
    int next = the ? weekday.to() + 1 : weekday.to();
    Optional<Part> day = parts.day(atoms, next);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    boolean plain = atoms.isDigits(next) && day.get().to() == next + 1;
    int to = day.get().to();
    boolean counts = atoms.isWord(to) && !atoms.is(to, "at") && !atoms.is(to, "around");
    if (plain && (the || counts || atoms.is(to, "%") || atoms.is(to, "-"))
        || !plain && isThing(context, to)) {
      return Optional.empty();
    }
    Direction direction = context.direction(at, to);
    Optional<Value> value =
        context
            .today()
            .flatMap(today -> agreeing(today, weekday.value(), day.get().value(), direction))
            .map(Days::day);
    return value.isEmpty() && plain ? Optional.empty() : Optional.of(new Reading(at, to, value));
  }

  /** "Monday 13th birthday" has another thing to count. */
  private static boolean isThing(DateContext context, int at) {
    return context.tags().isNominal(context.atoms().get(at)) && !context.atoms().get(at).capital();
  }

  private static Optional<LocalDate> agreeing(
      LocalDate today, int weekday, int day, Direction direction) {
    for (int i = 0; i <= REACH_DAYS; i++) {
      LocalDate later = today.plusDays(i);
      LocalDate earlier = today.minusDays(i);
      boolean ahead = later.getDayOfMonth() == day && later.getDayOfWeek().getValue() == weekday;
      boolean back = earlier.getDayOfMonth() == day && earlier.getDayOfWeek().getValue() == weekday;
      boolean near = i <= NEAR_DAYS && (ahead || back);
      if (near || ahead && direction != Direction.PAST || back && direction != Direction.FUTURE) {
        boolean takes = ahead && (near ? !back || direction != Direction.PAST : true);
        return Optional.of(takes && (near || direction != Direction.PAST) ? later : earlier);
      }
    }
    return Optional.empty();
  }

  /**
   * "Early on Friday" in a report of Thursday is the night it was written in: the day of a report
   * is that of one time zone.
   */
  private static boolean isDawn(DateContext context, int at, Part weekday) {
    Atoms atoms = context.atoms();
    int before = atoms.is(at - 1, "on") || atoms.is(at - 1, "of") ? at - 2 : at - 1;
    boolean hours = atoms.is(before, "hours") && atoms.is(before - 1, "early");
    return (hours || atoms.is(before, "early"))
        && context
            .certainDay()
            .filter(day -> day.plusDays(1).getDayOfWeek().getValue() == weekday.value())
            .isPresent();
  }

  private static final int NO_WEEK = Integer.MAX_VALUE;

  /** "Tuesday of last week", "Monday next week". */
  private static int weekShift(Atoms atoms, int at) {
    if (!atoms.is(at + 1, "week")) {
      return NO_WEEK;
    }
    return switch (atoms.key(at)) {
      case "last", "previous" -> -1;
      case "this" -> 0;
      case "next", "following", "coming" -> 1;
      default -> NO_WEEK;
    };
  }

  /**
   * Returns the day of the calendar that the weekday is said to be: ", May 3, 2025", " (May 3)".
   */
  private Optional<Reading> calendarDay(DateContext context, int to) {
    Atoms atoms = context.atoms();
    boolean comma = atoms.is(to, ",") || atoms.is(to, "-") || atoms.is(to, "–");
    int next = comma || atoms.is(to, "(") ? to + 1 : to;
    boolean digits = atoms.isDigits(next) || atoms.is(next, "the");
    boolean month = parts.month(atoms, next).isPresent() && !isBareMonth(atoms, next);
    if (!digits && !month) {
      return Optional.empty();
    }
    Optional<Reading> day = months.read(context, next).or(() -> numbers.read(context, next));
    return atoms.is(to, "(")
        ? day.filter(d -> atoms.is(d.to(), ")"))
            .map(d -> new Reading(d.from(), d.to() + 1, d.value()))
        : day;
  }

  private boolean isBareMonth(Atoms atoms, int at) {
    int to = parts.month(atoms, at).orElseThrow().to();
    return parts.day(atoms, atoms.is(to, "the") ? to + 1 : to).isEmpty();
  }
}
