package dev.synoptic.figure;

import dev.synoptic.figure.CalendarWords.Role;
import dev.synoptic.figure.DateParts.Part;
import dev.synoptic.figure.Phrases.Found;
import dev.synoptic.figure.Tense.Direction;
import dev.synoptic.model.Value;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads days that go by a name: "Christmas Day", "next Easter", "Labor Day weekend 2021". */
final class HolidayDates {

  private final DateParts parts;
  private final Vocabulary words;

  HolidayDates(DateParts parts, Vocabulary words) {
    this.parts = parts;
    this.words = words;
  }

  /** Returns the holiday that begins at atom {@code at}. */
  Optional<Reading> read(DateContext context, int at) {
    Atoms atoms = context.atoms();
    OptionalInt shift = words.calendar().find(Role.LAST, atoms.key(at));
    int start = shift.isPresent() ? at + 1 : at;
    Optional<Found<String>> name = words.holidays().at(atoms, start);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    String rule = name.get().meaning();
    int to = name.get().to();
    Optional<LocalDate> once = Holidays.once(rule);
    if (once.isPresent()) {
      return Optional.of(Reading.of(start, to, Days.day(once.get())));
    }
    boolean weekend = atoms.is(to, "weekend");
    int next = weekend ? to + 1 : to;
    boolean joined = atoms.is(next, ",") || atoms.is(next, "of") || atoms.is(next, "in");
    Optional<Part> year = parts.year(atoms, joined ? next + 1 : next).filter(y -> y.value() > 1582);
    if (year.isPresent()) {
      int after = year.get().to();
      boolean late = !weekend && atoms.is(after, "weekend");
      LocalDate day = Holidays.in(year.get().value(), rule);
      return Optional.of(Reading.of(at, late ? after + 1 : after, value(day, weekend || late)));
    }
    Optional<LocalDate> day =
        shift.isPresent()
            ? context.today().map(today -> shifted(today, rule, shift.getAsInt()))
            : named(context, rule, context.direction(at, to));
    return Optional.of(new Reading(at, next, day.map(d -> value(d, weekend))));
  }

  private static Value value(LocalDate day, boolean weekend) {
    if (!weekend) {
      return Days.day(day);
    }
    LocalDate saturday =
        day.getDayOfWeek().getValue() <= DayOfWeek.TUESDAY.getValue()
            ? day.with(TemporalAdjusters.previous(DayOfWeek.SATURDAY))
            : day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    boolean sunday = day.getDayOfWeek() == DayOfWeek.SUNDAY;
    LocalDate first = sunday ? day.minusDays(1) : saturday;
    LocalDate second = first.plusDays(1);
    return Days.between(first, day.equals(second.plusDays(1)) ? day : second);
  }

  private static LocalDate shifted(LocalDate today, String rule, int by) {
    LocalDate same = Holidays.in(today.getYear(), rule);
    if (by < 0) {
      return same.isBefore(today) ? same : Holidays.in(today.getYear() - 1, rule);
    }
    return by == 0 || same.isAfter(today) ? same : Holidays.in(today.getYear() + 1, rule);
  }

  private static Optional<LocalDate> named(DateContext context, String rule, Direction direction) {
    return context
        .today()
        .filter(day -> direction != Direction.MIXED)
        .map(day -> nearest(day, rule, direction));
  }

  private static LocalDate nearest(LocalDate today, String rule, Direction direction) {
    LocalDate same = Holidays.in(today.getYear(), rule);
    if (direction == Direction.FUTURE) {
      return same.isBefore(today) ? Holidays.in(today.getYear() + 1, rule) : same;
    }
    return same.isAfter(today.plusDays(direction == Direction.UNKNOWN ? 31 : 0))
        ? Holidays.in(today.getYear() - 1, rule)
        : same;
  }
}
