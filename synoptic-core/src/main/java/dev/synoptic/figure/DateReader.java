package dev.synoptic.figure;

import java.util.Optional;

/** Reads dates of all kinds, with the time of day beside them, and stretches between two dates. */
final class DateReader {

  /** Atoms from the beginning of a count to its unit of time. */
  private static final int MOST_WORDS = 10;

  private final Vocabulary words;
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
    this.words = words;
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
      return time.map(t -> t.value().isPresent() ? through.read(context, t) : t);
    }
    Optional<Reading> date = counted(context, at);
    if (date.isEmpty()) {
      date = named(context, at);
    }
    return date.map(d -> through.read(context, timed.after(context, d)))
        .map(d -> isRepeated(context.atoms(), at) ? Reading.none(at, d.to()) : d);
  }

  /** Returns the date told by a count of days, weeks, months or years, or by "now". */
  private Optional<Reading> counted(DateContext context, int at) {
    if (!isUnitNear(context.atoms(), at)) {
      return through.fromNow(context, at);
    }
    Optional<Reading> date = counted.read(context, at);
    if (date.isEmpty()) {
      date = ended.read(context, at);
    }
    if (date.isEmpty()) {
      date = distances.read(context, at);
    }
    return date.isEmpty() && context.atoms().isDigits(at) ? rolling.read(context, at) : date;
  }

  /** A count and its unit of time stand close together: "one hundred and twenty-five days". */
  private boolean isUnitNear(Atoms atoms, int at) {
    for (int i = at; i < at + MOST_WORDS; i++) {
      if (words.calendar().unit(atoms.key(i)) != ' ' || atoms.key(i).startsWith("quarter")) {
        return true;
      }
    }
    return false;
  }

  /** "Every Monday" names no day. */
  private static boolean isRepeated(Atoms atoms, int at) {
    return atoms.is(at - 1, "every") || atoms.is(at - 1, "each");
  }

  /** Returns the date that begins at {@code at}, or the part of one. */
  Optional<Reading> named(DateContext context, int at) {
    return partly.read(context, at).or(() -> plain(context, at));
  }

  /** Returns the date that begins at {@code at}, with the time of day beside it. */
  Optional<Reading> timed(DateContext context, int at) {
    Optional<Reading> date = named(context, at).map(d -> timed.after(context, d));
    return date.isPresent() ? date : timed.read(context, at);
  }

  /** Returns the date that begins at {@code at}, by its own words alone. */
  Optional<Reading> plain(DateContext context, int at) {
    return periods.read(context, at).or(() -> whole(context, at));
  }

  /** Returns the date that begins at {@code at} and is no counted part of another. */
  Optional<Reading> whole(DateContext context, int at) {
    Optional<Reading> date = holidays.read(context, at);
    if (date.isEmpty()) {
      boolean digits = context.atoms().isDigits(at);
      date = digits ? numbers.read(context, at) : weekdays.read(context, at);
    }
    if (date.isEmpty()) {
      date = quarters.read(context, at);
    }
    if (date.isEmpty()) {
      date = months.read(context, at);
    }
    if (date.isEmpty() && context.atoms().isWord(at)) {
      date = rolling.read(context, at);
    }
    if (date.isEmpty() && context.atoms().isWord(at)) {
      date = relatives.read(context, at);
    }
    if (date.isEmpty() && isUnitNear(context.atoms(), at)) {
      date = distances.read(context, at);
    }
    return date.isEmpty() ? years.read(context, at) : date;
  }
}
