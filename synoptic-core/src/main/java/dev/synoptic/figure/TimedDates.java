package dev.synoptic.figure;

import dev.synoptic.figure.Clock.Hours;
import dev.synoptic.figure.Clock.Time;
import dev.synoptic.model.Value;
import java.util.Optional;

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

  /** "Tuesday at 3 p.m.", "May 5, 2010, about noon", "tomorrow from 7:00 to 8:00pm". */
  Reading after(DateContext context, Reading date) {
    if (!isDay(date)) {
      return date;
    }
    Atoms atoms = context.atoms();
    int at = atoms.is(date.to(), ",") ? date.to() + 1 : date.to();
    boolean led =
        switch (atoms.key(at)) {
          case "at", "around", "about", "from", "between" -> true;
          default -> false;
        };
    int next = led ? at + 1 : at;
    int about = led && atoms.is(next, "about") || atoms.is(next, "around") ? next + 1 : next;
    return Clock.hours(atoms, about).map(h -> timed(date.from(), h.to(), date, h)).orElse(date);
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
