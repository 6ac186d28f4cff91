package dev.synoptic.figure;

import dev.synoptic.figure.Clock.Hours;
import dev.synoptic.figure.Clock.Time;
import dev.synoptic.model.Value;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads times of day with the day they are on: "3 p.m. on Tuesday", "Monday from 3 to 5 p.m.". */
final class TimedDates {

  /** The night's hours before this one are those after midnight. */
  private static final int EARLIEST_NIGHT = 4;

  private final DateReader dates;

  TimedDates(DateReader dates) {
    this.dates = dates;
  }

  /** "3 p.m. on Tuesday", "10:30 a.m. Friday"; a time alone is on the day told of. */
  Optional<Reading> read(DateContext context, int at) {
    Atoms atoms = context.atoms();
    Optional<Hours> hours = Clock.hours(atoms, at).or(() -> bareInDaypart(context, at));
    if (hours.isEmpty()) {
      int end = Clock.bareHour(atoms, at);
      return end > at ? Optional.of(Reading.none(at, end)) : Optional.empty();
    }
    int to = hours.get().to();
    int next = atoms.is(to, "on") || atoms.is(to, ",") ? to + 1 : to;
    int day = atoms.is(next, "on") ? next + 1 : next;
    Optional<Reading> date = dates.plain(context, day).filter(TimedDates::isDay);
    return Optional.of(
        date.map(d -> timed(atoms, at, d.to(), d, inDaypart(context, hours.get(), d)))
            .orElseGet(() -> told(context, hours.get())));
  }

  /** "Ten past three on Friday afternoon", "10:00 on Sunday night" are in the second half. */
  private static Hours inDaypart(DateContext context, Hours hours, Reading date) {
    boolean clear = isClear(context.atoms(), hours.start());
    return clear || !isLate(context, date)
        ? hours
        : new Hours(late(hours.start()), hours.end().map(TimedDates::late));
  }

  /** "10 p.m." says its half of the day itself. */
  private static boolean isClear(Atoms atoms, Time time) {
    String last = atoms.key(time.to() - 1);
    return last.equals("am") || last.equals("pm") || last.equals("a.m") || last.equals("p.m");
  }

  /** Returns whether the date names a part of its day that begins at noon or later. */
  private static boolean isLate(DateContext context, Reading date) {
    CalendarWords calendar = context.words().calendar();
    for (int i = date.from(); i < date.to(); i++) {
      String word = context.atoms().key(i);
      int part = calendar.find(CalendarWords.Role.DAYPART, word).orElse(0);
      if (part >= 12 || word.equals("tonight")) {
        return true;
      }
    }
    return false;
  }

  /** The first hours of a night belong to the next day, and nobody says which day is meant. */
  private static Time late(Time time) {
    return time.hour() >= EARLIEST_NIGHT && time.hour() < 12 ? time.later(12) : time;
  }

  /** "Between 7 and 9 on Monday morning", "from 7 to 9 Monday night". */
  private Optional<Hours> bareInDaypart(DateContext context, int at) {
    Atoms atoms = context.atoms();
    boolean led = atoms.is(at - 1, "between") || atoms.is(at - 1, "from");
    boolean joined = atoms.is(at + 1, atoms.is(at - 1, "between") ? "and" : "to");
    Optional<Time> first = led && joined ? Clock.bare(atoms, at) : Optional.empty();
    Optional<Time> last = first.flatMap(t -> Clock.bare(atoms, at + 2));
    if (last.isEmpty() || last.get().hour() <= first.get().hour()) {
      return Optional.empty();
    }
    int day = atoms.is(at + 3, "on") ? at + 4 : at + 3;
    CalendarWords calendar = context.words().calendar();
    return dates
        .plain(context, day)
        .filter(TimedDates::isDay)
        .filter(d -> calendar.find(CalendarWords.Role.DAYPART, atoms.key(d.to() - 1)).isPresent())
        .map(d -> new Hours(first.get(), last));
  }

  /** A time alone is on the day that the text tells of. */
  private static Reading told(DateContext context, Hours hours) {
    Optional<Value> value = context.told().map(Days::day);
    Reading day = new Reading(hours.from(), hours.to(), value);
    return timed(context.atoms(), hours.from(), hours.to(), day, hours);
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
        .map(h -> inDaypart(context, h, date))
        .map(h -> timed(atoms, date.from(), h.to(), date, h))
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

  private static Reading timed(Atoms atoms, int from, int to, Reading date, Hours hours) {
    boolean ends = hours.end().isEmpty() && endsDay(atoms, hours.start());
    return new Reading(
        from,
        to,
        date.value()
            .map(v -> (Value.Date) v)
            .map(
                d ->
                    ends
                        ? midnight(d)
                        : new Value.Date(hours.iso(d.first()), d.first(), d.last())));
  }

  /**
   * "Midnight on Friday" is the end of Friday, as the Associated Press has it; "after midnight on
   * Friday" is its beginning.
   */
  private static boolean endsDay(Atoms atoms, Time time) {
    int at = time.from();
    return atoms.is(at, "midnight")
        && !atoms.is(at - 1, "after")
        && !atoms.is(at - 1, "past")
        && !atoms.is(at - 1, "since");
  }

  private static Value.Date midnight(Value.Date day) {
    return new Value.Date(day.last().plusDays(1) + "T00:00", day.first(), day.last().plusDays(1));
  }
}
