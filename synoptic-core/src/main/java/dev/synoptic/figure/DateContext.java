package dev.synoptic.figure;

import dev.synoptic.figure.Tense.Direction;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * What a date is read against: its sentence, and the day the report is written on.
 *
 * @param atoms the sentence
 * @param tags word classes
 * @param words the words of the language
 * @param reference the day of the report, where known
 * @param told the day that the sentences before tell of, where known: "at 4 p.m." is on that day
 * @param forced the direction that another date beside it gives, where one does
 */
record DateContext(
    Atoms atoms,
    Tags tags,
    Vocabulary words,
    Optional<Reference> reference,
    Optional<LocalDate> told,
    Optional<Direction> forced) {

  /** The days around an uncertain day that hold each weekday once. */
  private static final int HALF_WEEK = 3;

  /** Returns this context where the text tells of {@code day}. */
  DateContext telling(Optional<LocalDate> day) {
    return new DateContext(atoms, tags, words, reference, day, forced);
  }

  /** Returns this context as seen from {@code day}: the end of "May to October 2020". */
  DateContext from(LocalDate day, Direction direction) {
    return new DateContext(
        atoms, tags, words, Optional.of(new Reference(day, true)), told, Optional.of(direction));
  }

  /** Returns the day of the report, or one within a few days of it; where known. */
  Optional<LocalDate> today() {
    return reference.map(Reference::day);
  }

  /** Returns the day of the report, where it is known for certain. */
  Optional<LocalDate> certainDay() {
    return reference.filter(Reference::certain).map(Reference::day);
  }

  /** A future date this near wins over a past one that is {@link #LONG_AGO_DAYS} away or more. */
  private static final int SOON_DAYS = 90;

  private static final int LONG_AGO_DAYS = 240;

  Direction direction(int from, int to) {
    return forced.orElseGet(() -> words.tense().around(atoms, tags, from, to));
  }

  /**
   * Returns the month {@code month} that is meant where no year is given; empty where words speak
   * for the past and for the time to come.
   */
  Optional<YearMonth> month(int month, Direction direction) {
    return today()
        .filter(day -> direction != Direction.MIXED || day.getMonthValue() == month)
        .map(day -> month(day, month, direction));
  }

  private static YearMonth month(LocalDate today, int month, Direction direction) {
    YearMonth now = YearMonth.from(today);
    YearMonth same = YearMonth.of(today.getYear(), month);
    YearMonth last = same.isAfter(now) ? same.minusYears(1) : same;
    YearMonth next = same.isBefore(now) ? same.plusYears(1) : same;
    if (direction == Direction.FUTURE) {
      return next;
    }
    boolean soon = !next.atDay(1).isAfter(today.plusDays(SOON_DAYS));
    boolean old = last.atDay(1).isBefore(today.minusDays(LONG_AGO_DAYS));
    return direction == Direction.UNKNOWN && soon && old ? next : last;
  }

  /** Returns the day {@code day} of {@code month} that is meant where no year is given. */
  Optional<LocalDate> day(int month, int day, Direction direction) {
    return today().flatMap(now -> day(now, month, day, direction));
  }

  private static Optional<LocalDate> day(LocalDate now, int month, int day, Direction direction) {
    Optional<LocalDate> same = date(now.getYear(), month, day);
    Optional<LocalDate> last =
        same.isPresent() && !same.get().isAfter(now) ? same : date(now.getYear() - 1, month, day);
    Optional<LocalDate> next =
        same.isPresent() && !same.get().isBefore(now) ? same : date(now.getYear() + 1, month, day);
    if (direction == Direction.FUTURE || last.isEmpty()) {
      return next;
    }
    boolean soon = next.isPresent() && !next.get().isAfter(now.plusDays(SOON_DAYS));
    boolean old = last.get().isBefore(now.minusDays(LONG_AGO_DAYS));
    return soon && old ? next : last;
  }

  /** Returns a day of the calendar, where there is such a day. */
  static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * Returns the day that a weekday's bare name means: news names the days of the week around its
   * own day, so the day itself, the last such day, or the next one where the clause looks ahead.
   * What happened on the day after the report's did so in another time zone, or six days before:
   * nobody can say which; nor where words speak for both sides of the report's day.
   */
  Optional<LocalDate> weekday(int iso, Direction direction) {
    DayOfWeek weekday = DayOfWeek.of(iso);
    if (reference.isPresent() && !reference.get().certain()) {
      LocalDate first = reference.get().day().minusDays(HALF_WEEK);
      return Optional.of(first.with(TemporalAdjusters.nextOrSame(weekday)));
    }
    return today()
        .filter(day -> direction != Direction.PAST || day.plusDays(1).getDayOfWeek() != weekday)
        .filter(day -> direction != Direction.MIXED || day.getDayOfWeek() == weekday)
        .map(
            day ->
                direction == Direction.FUTURE
                    ? day.with(TemporalAdjusters.nextOrSame(weekday))
                    : day.with(TemporalAdjusters.previousOrSame(weekday)));
  }

  /** Returns the weekday of the week that is {@code weeks} after this one. */
  Optional<LocalDate> weekdayOfWeek(int iso, int weeks) {
    return today().map(day -> weekdayOfWeek(day, iso, weeks));
  }

  /** Returns the weekday of the week that is {@code weeks} after the week of {@code day}. */
  static LocalDate weekdayOfWeek(LocalDate day, int iso, int weeks) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .plusWeeks(weeks)
        .plusDays(iso - 1L);
  }
}
