package dev.synoptic.figure;

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
  private final HolidayDates holidays;
  private final PeriodDates periods;
  private final RollingDates rolling;
  private final EndedDates ended;
  private final TimedDates timed;
  private final ThroughDates through;

  DateReader(Vocabulary words, boolean monthFirst) {
    var parts = new DateParts(words);
    this.numbers = new NumericDates(monthFirst);
    this.months = new MonthDates(parts, words);
    this.weekdays = new WeekdayDates(parts, months, numbers);
    this.relatives = new RelativeDates(parts, words, months, numbers);
    this.quarters = new QuarterDates(parts, words);
    this.years = new YearDates(parts, words);
    this.distances = new AgoDates(words);
    this.partly = new PartDates(this);
    this.counted = new DistanceDates(words, this);
    this.holidays = new HolidayDates(parts, words);
    this.periods = new PeriodDates(parts, words, this);
    this.rolling = new RollingDates(words);
    this.ended = new EndedDates(words, this);
    this.timed = new TimedDates(this);
    this.through = new ThroughDates(this);
  }

  /** Returns the date that begins at atom {@code at}; without a value where its day is unknown. */
  Optional<Reading> read(DateContext context, int at) {
    Optional<Reading> time = timed.read(context, at);
    if (time.isPresent()) {
      return time;
    }
    return counted
        .read(context, at)
        .or(() -> ended.read(context, at))
        .or(() -> through.fromNow(context, at))
        .or(() -> named(context, at))
        .map(date -> through.read(context, timed.after(context, date)))
        .map(date -> isRepeated(context.atoms(), at) ? Reading.none(at, date.to()) : date);
  }

  /** "Every Monday" names no day. */
  private static boolean isRepeated(Atoms atoms, int at) {
    return atoms.is(at - 1, "every") || atoms.is(at - 1, "each");
  }

  /** Returns the date that begins at {@code at}, or the part of one. */
  Optional<Reading> named(DateContext context, int at) {
    return partly.read(context, at).or(() -> plain(context, at));
  }

  /** Returns the date that begins at {@code at}, by its own words alone. */
  Optional<Reading> plain(DateContext context, int at) {
    return periods.read(context, at).or(() -> whole(context, at));
  }

  /** Returns the date that begins at {@code at} and is no counted part of another. */
  Optional<Reading> whole(DateContext context, int at) {
    return holidays
        .read(context, at)
        .or(() -> numbers.read(context, at))
        .or(() -> weekdays.read(context, at))
        .or(() -> quarters.read(context, at))
        .or(() -> months.read(context, at))
        .or(() -> rolling.read(context, at))
        .or(() -> relatives.read(context, at))
        .or(() -> distances.read(context, at))
        .or(() -> years.read(context, at));
  }
}
