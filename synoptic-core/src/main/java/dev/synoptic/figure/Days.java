package dev.synoptic.figure;

import dev.synoptic.model.Value;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** Makes dates: days, months, years and stretches between them. */
final class Days {

  private static final LocalDate ANY_FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate ANY_LAST = LocalDate.of(9999, 12, 31);

  private Days() {}

  static Value.Date day(LocalDate day) {
    return new Value.Date(day.toString(), day, day);
  }

  /**
   * Returns a day of no known year, as "--04-28" (ISO 8601:2000); it may mean that day of any year,
   * so its first and last day are those of the first and last year there are.
   */
  static Value.Date yearless(MonthDay day) {
    return new Value.Date(day.toString(), ANY_FIRST, ANY_LAST);
  }

  /** Returns days of no known year from {@code first} to {@code last}: "--05-05/--05-07". */
  static Value.Date yearless(MonthDay first, MonthDay last) {
    return first.equals(last)
        ? yearless(first)
        : new Value.Date(first + "/" + last, ANY_FIRST, ANY_LAST);
  }

  static Value.Date month(YearMonth month) {
    return new Value.Date(month.toString(), month.atDay(1), month.atEndOfMonth());
  }

  static Value.Date year(int year) {
    return new Value.Date(fourDigits(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /**
   * Returns a fiscal year: it begins between April of the year before (India) and April of the year
   * itself (Japan), so its days are sure only within these bounds.
   */
  static Value.Date fiscalYear(int year) {
    return new Value.Date(
        fourDigits(year), LocalDate.of(year - 1, 4, 1), LocalDate.of(year + 1, 3, 31));
  }

  /** Returns the years from {@code first} to {@code last}, both included. */
  static Value.Date years(int first, int last) {
    return new Value.Date(
        fourDigits(first) + "/" + fourDigits(last),
        LocalDate.of(first, 1, 1),
        LocalDate.of(last, 12, 31));
  }

  private static String fourDigits(int year) {
    String digits = "000" + year;
    return digits.substring(Math.min(3, digits.length() - 4));
  }

  /** Returns the days from {@code first} to {@code last}, both included. */
  static Value.Date between(LocalDate first, LocalDate last) {
    return first.equals(last) ? day(first) : new Value.Date(first + "/" + last, first, last);
  }

  /** Returns the months from {@code first} to {@code last}, both included. */
  static Value.Date months(YearMonth first, YearMonth last) {
    return first.equals(last)
        ? month(first)
        : new Value.Date(first + "/" + last, first.atDay(1), last.atEndOfMonth());
  }

  /** Returns the week, Monday to Sunday, that holds {@code day}. */
  static Value.Date week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return between(monday, monday.plusDays(6));
  }

  /** Returns everything from the beginning of {@code one} to the end of {@code other}. */
  static Value.Date from(Value.Date one, Value.Date other) {
    String first = one.iso().contains("/") ? one.first().toString() : one.iso();
    String last = other.iso().contains("/") ? other.last().toString() : other.iso();
    return new Value.Date(first + "/" + last, one.first(), other.last());
  }
}
