package dev.synoptic.bench;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;

/**
 * The days that a date value means, whether in TimeML's form or in ours.
 *
 * @param first first day
 * @param last last day
 */
record Timex(LocalDate first, LocalDate last) {

  /** Returns the days of {@code value}; empty where it names none ("PAST_REF", "XXXX"). */
  static Optional<Timex> parse(String value) {
    int slash = value.indexOf('/');
    if (slash > 0) {
      Optional<Timex> from = parse(value.substring(0, slash));
      Optional<Timex> to = parse(value.substring(slash + 1));
      return from.flatMap(a -> to.map(b -> new Timex(a.first(), b.last())));
    }
    try {
      return one(value.indexOf('T') > 0 ? value.substring(0, value.indexOf('T')) : value);
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<Timex> one(String value) {
    if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
      LocalDate day = LocalDate.parse(value);
      return Optional.of(new Timex(day, day));
    }
    if (value.matches("\\d{4}-\\d{2}")) {
      YearMonth month = YearMonth.parse(value);
      return Optional.of(new Timex(month.atDay(1), month.atEndOfMonth()));
    }
    if (value.matches("(FY)?\\d{4}")) {
      Year year = Year.parse(value.replace("FY", ""));
      return Optional.of(new Timex(year.atDay(1), year.atMonth(12).atEndOfMonth()));
    }
    if (value.matches("\\d{3}X?")) {
      int first = Integer.parseInt(value.substring(0, 3)) * 10;
      return Optional.of(new Timex(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31)));
    }
    return part(value);
  }

  private static Optional<Timex> part(String value) {
    if (!value.matches("\\d{4}-[WQH]\\d{1,2}")) {
      return Optional.empty();
    }
    int year = Integer.parseInt(value.substring(0, 4));
    int number = Integer.parseInt(value.substring(6));
    if (value.charAt(5) == 'W') {
      LocalDate monday =
          LocalDate.of(year, 1, 4)
              .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number)
              .with(java.time.DayOfWeek.MONDAY);
      return Optional.of(new Timex(monday, monday.plusDays(6)));
    }
    int months = value.charAt(5) == 'Q' ? 3 : 6;
    YearMonth first = YearMonth.of(year, months * (number - 1) + 1);
    return Optional.of(new Timex(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth()));
  }
}
