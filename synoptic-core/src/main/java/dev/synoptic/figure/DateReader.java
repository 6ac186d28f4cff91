package dev.synoptic.figure;

import dev.synoptic.figure.Clock.Time;
import dev.synoptic.figure.Phrases.Found;
import dev.synoptic.figure.Tense.Direction;
import dev.synoptic.model.Value;
import java.time.LocalDate;
import java.util.Optional;

/** Reads dates of all kinds, with the time of day beside them, and stretches between two dates. */
final class DateReader {

  private final NumericDates numbers;
  private final MonthDates months;
  private final WeekdayDates weekdays;
  private final RelativeDates relatives;
  private final QuarterDates quarters;
  private final YearDates years;
  private final AgoDates distances;
  private final PartDates partly;
  private final DistanceDates counted;

  DateReader(Vocabulary words, boolean monthFirst) {
    var parts = new DateParts(words);
    this.numbers = new NumericDates(monthFirst);
    this.months = new MonthDates(parts, words);
    this.weekdays = new WeekdayDates(parts, months, numbers);
    this.relatives = new RelativeDates(parts, words);
    this.quarters = new QuarterDates(parts, words);
    this.years = new YearDates(parts, words);
    this.distances = new AgoDates(words);
    this.partly = new PartDates(this);
    this.counted = new DistanceDates(words, this);
  }

  /** Returns the date that begins at atom {@code at}; without a value where its day is unknown. */
  Optional<Reading> read(DateContext context, int at) {
    Optional<Reading> timed = timeFirst(context, at);
    if (timed.isPresent()) {
      return timed;
    }
    return counted
        .read(context, at)
        .or(() -> partly.read(context, at))
        .or(() -> plain(context, at))
        .map(date -> through(context, withTime(context, date)));
  }

  /** Returns the date that begins at {@code at}, by its own words alone. */
  Optional<Reading> plain(DateContext context, int at) {
    return holiday(context, at)
        .or(() -> numbers.read(context, at))
        .or(() -> weekdays.read(context, at))
        .or(() -> quarters.read(context, at))
        .or(() -> months.read(context, at))
        .or(() -> relatives.read(context, at))
        .or(() -> distances.read(context, at))
        .or(() -> years.read(context, at));
  }

  private static Optional<Reading> holiday(DateContext context, int at) {
    Optional<Found<String>> name = context.words().holidays().at(context.atoms(), at);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    int to = name.get().to();
    String rule = name.get().meaning();
    Optional<LocalDate> once = Holidays.once(rule);
    if (once.isPresent()) {
      return Optional.of(Reading.of(at, to, Days.day(once.get())));
    }
    int comma = context.atoms().is(to, ",") ? to + 1 : to;
    int year = DateParts.number(context.atoms().key(comma), 4, 4);
    if (year > 1582 && year < 2200) {
      return Optional.of(Reading.of(at, comma + 1, Days.day(Holidays.in(year, rule))));
    }
    Direction direction = context.direction(at, to);
    Optional<Value> value = context.today().map(day -> Days.day(nearest(day, rule, direction)));
    return Optional.of(new Reading(at, to, value));
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

  /** "3 p.m. on Tuesday", "10:30 a.m. Friday"; a time alone names no day and gives no value. */
  private Optional<Reading> timeFirst(DateContext context, int at) {
    Atoms atoms = context.atoms();
    Optional<Time> time = Clock.read(atoms, at);
    if (time.isEmpty()) {
      int end = Clock.bareHour(atoms, at);
      return end > at ? Optional.of(Reading.none(at, end)) : Optional.empty();
    }
    int to = time.get().to();
    int next = atoms.is(to, "on") || atoms.is(to, ",") ? to + 1 : to;
    int day = atoms.is(next, "on") ? next + 1 : next;
    Optional<Reading> date = plain(context, day).filter(d -> isDay(d));
    return Optional.of(
        date.map(d -> timed(at, d.to(), d, inDaypart(context, time.get(), d)))
            .orElseGet(() -> told(context, time.get())));
  }

  /** "Ten past three on Friday afternoon" is in the second half of the day. */
  private static Time inDaypart(DateContext context, Time time, Reading date) {
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
        return new Time(time.from(), time.to(), time.hour() + 12, time.minute());
      }
    }
    return time;
  }

  /** A time alone is on the day that the text tells of. */
  private static Reading told(DateContext context, Time time) {
    Optional<Value> value = context.told().map(Days::day);
    return timed(time.from(), time.to(), new Reading(time.from(), time.to(), value), time);
  }

  private static boolean isDay(Reading date) {
    return date.value().isEmpty()
        || date.value().get() instanceof Value.Date d && d.first().equals(d.last());
  }

  /** "Tuesday at 3 p.m.", "May 5, 2010, about noon". */
  private static Reading withTime(DateContext context, Reading date) {
    Atoms atoms = context.atoms();
    int at = atoms.is(date.to(), ",") ? date.to() + 1 : date.to();
    boolean led = atoms.is(at, "at") || atoms.is(at, "around") || atoms.is(at, "about");
    int next = led ? at + 1 : at;
    int about = led && atoms.is(next, "about") || atoms.is(next, "around") ? next + 1 : next;
    Optional<Time> time = isDay(date) ? Clock.read(atoms, about) : Optional.empty();
    return time.map(t -> timed(date.from(), t.to(), date, t)).orElse(date);
  }

  private static Reading timed(int from, int to, Reading date, Time time) {
    return new Reading(
        from,
        to,
        date.value()
            .map(v -> (Value.Date) v)
            .map(d -> new Value.Date(d.first() + time.iso(), d.first(), d.last())));
  }

  /** "From Monday to Friday", "between 2004 and 2008", "May 5 – June 7". */
  private Reading through(DateContext context, Reading first) {
    Atoms atoms = context.atoms();
    int to = first.to();
    boolean from = atoms.is(first.from() - 1, "from");
    boolean between = atoms.is(first.from() - 1, "between");
    boolean joined =
        atoms.is(to, "–")
            || atoms.isInnerHyphen(to)
            || atoms.is(to, "through")
            || atoms.is(to, "-") && atoms.isDigits(to - 1) && atoms.isDigits(to + 1)
            || from && (atoms.is(to, "to") || atoms.is(to, "until") || atoms.is(to, "till"))
            || between && atoms.is(to, "and");
    if (!joined || first.value().isEmpty()) {
      return first;
    }
    int next = atoms.is(to + 1, "the") ? to + 2 : to + 1;
    Optional<Reading> last = partly.read(context, next).or(() -> plain(context, next));
    return last.flatMap(l -> span(first, l)).orElse(first);
  }

  private static Optional<Reading> span(Reading first, Reading last) {
    if (first.value().isEmpty() || last.value().isEmpty()) {
      return Optional.empty();
    }
    boolean dates =
        first.value().get() instanceof Value.Date && last.value().get() instanceof Value.Date;
    if (!dates) {
      return Optional.empty();
    }
    var one = (Value.Date) first.value().get();
    var other = (Value.Date) last.value().get();
    return one.last().isBefore(other.first())
        ? Optional.of(Reading.of(first.from(), last.to(), Days.from(one, other)))
        : Optional.empty();
  }
}
