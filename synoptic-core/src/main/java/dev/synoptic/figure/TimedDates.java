package dev.synoptic.figure;

import dev.synoptic.figure.Clock.Hours;
import dev.synoptic.figure.Clock.Time;
import dev.synoptic.model.Value;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads times of day with the day they are on: "3 p.m. on Tuesday", "Monday from 3 to 5 p.m.". */
final class TimedDates {

  private final DateReader dates;

  TimedDates(DateReader dates) {
    this.dates = dates;
  }

  /** "3 p.m. on Tuesday", "10:30 a.m. Friday"; a time alone is on the day told of. */
  Optional<Reading> read(DateContext context, int at) {
    Atoms atoms = context.atoms();
    Optional<Hours> hours = Clock.hours(atoms, at);
    if (hours.isEmpty()) {
      int end = Clock.bareHour(atoms, at);
      return end > at ? Optional.of(Reading.none(at, end)) : Optional.empty();
    }
    int to = hours.get().to();
    int next = atoms.is(to, "on") || atoms.is(to, ",") ? to + 1 : to;
    int day = atoms.is(next, "on") ? next + 1 : next;
    Optional<Reading> date = dates.plain(context, day).filter(TimedDates::isDay);
    return Optional.of(
        date.map(d -> timed(at, d.to(), d, inDaypart(context, hours.get(), d)))
            .orElseGet(() -> told(context, hours.get())));
  }

  /** "Ten past three on Friday afternoon" is in the second half of the day. */
  private static Hours inDaypart(DateContext context, Hours hours, Reading date) {
    Time time = hours.start();
    boolean said = context.atoms().isWord(time.to() - 1) && time.hour() < 12 && time.hour() > 0;
    boolean clear = context.atoms().key(time.to() - 1).endsWith("m");
    for (int i = date.from(); said && !clear && i < date.to(); i++) {
      int part =
          context
              .words()
              .calendar()
              .find(CalendarWords.Role.DAYPART, context.atoms().key(i))
              .orElse(0);
      if (part >= 12) {
        return new Hours(time.later(12), hours.end());
      }
    }
    return hours;
  }

  /** A time alone is on the day that the text tells of. */
  private static Reading told(DateContext context, Hours hours) {
    Optional<Value> value = context.told().map(Days::day);
    return timed(hours.from(), hours.to(), new Reading(hours.from(), hours.to(), value), hours);
  }

  private static boolean isDay(Reading date) {
    return date.value().isEmpty()
        || date.value().get() instanceof Value.Date d && d.first().equals(d.last());
  }

  /**
   * "Tuesday at 3 p.m.", "May 5, 2010, about noon", "tomorrow from 7:00 to 8:00pm", "tonight at 7".
   */
  Reading after(DateContext context, Reading date) {
    if (!isDay(date)) {
      return date;
    }
    Atoms atoms = context.atoms();
    boolean comma = atoms.is(date.to(), ",");
    int at = comma ? date.to() + 1 : date.to();
    boolean led =
        switch (atoms.key(at)) {
          case "at", "around", "about", "from", "between" -> true;
          default -> false;
        };
    int next = led ? at + 1 : at;
    int about = led && atoms.is(next, "about") || atoms.is(next, "around") ? next + 1 : next;
    return Clock.hours(atoms, about)
        .or(() -> led ? bareInDaypart(context, date, about) : Optional.empty())
        .filter(h -> !comma || !hasOwnDay(context, h.to()))
        .map(h -> timed(date.from(), h.to(), date, h))
        .orElse(date);
  }

  /** "On Tuesday, at noon on Friday": the time is on the day that follows it. */
  private boolean hasOwnDay(DateContext context, int to) {
    int day = context.atoms().is(to, "on") ? to + 1 : to;
    return dates.plain(context, day).filter(TimedDates::isDay).isPresent();
  }

  /**
   * "Tonight at 7", "Monday morning around nine": the part of the day tells which half is meant.
   */
  private static Optional<Hours> bareInDaypart(DateContext context, Reading date, int at) {
    Atoms atoms = context.atoms();
    CalendarWords calendar = context.words().calendar();
    int last = date.to() - 1;
    OptionalInt part =
        atoms.is(last, "tonight")
            ? OptionalInt.of(18)
            : calendar.find(CalendarWords.Role.DAYPART, atoms.key(last));
    boolean ends = !atoms.isWordOrDigits(at + 1) || !atoms.isGlued(at + 1);
    if (part.isEmpty() || Clock.bareHour(atoms, at) == at || !ends) {
      return Optional.empty();
    }
    boolean later = part.getAsInt() >= 12;
    return Clock.bare(atoms, at)
        .filter(t -> t.hour() < 12 && (!later || t.hour() > 3))
        .map(t -> new Hours(later ? t.later(12) : t, Optional.empty()));
  }

  private static Reading timed(int from, int to, Reading date, Hours hours) {
    return new Reading(
        from,
        to,
        date.value()
            .map(v -> (Value.Date) v)
            .map(d -> new Value.Date(hours.iso(d.first()), d.first(), d.last())));
  }
}
