package dev.synoptic.figure;

import dev.synoptic.model.Value;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** Makes dates: days, months, years and stretches between them. */
final class Days {

  private Days() {}

  static Value.Date day(LocalDate day) {
    return new Value.Date(day.toString(), day, day);
  }

  static Value.Date month(YearMonth month) {
    return new Value.Date(month.toString(), month.atDay(1), month.atEndOfMonth());
  }

  static Value.Date year(int year) {
    return new Value.Date(fourDigits(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
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
