package dev.synoptic.phrase;

import dev.synoptic.model.Published;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;

/** Says ISO 8601 dates as English newspapers write them. */
public final class Days {

  private static final String[] MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };
  private static final String[] WEEKDAYS = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
  };

  private Days() {}

  /**
   * Returns {@code iso} in words: "6 May 2025", "May 2025", "6 May 2025, 14:30", "1 to 9 May 2025",
   * "6 May". What is no such date is returned as it is.
   */
  public static String of(String iso) {
    int slash = iso.indexOf('/');
    if (slash < 0) {
      return one(iso);
    }
    String from = iso.substring(0, slash);
    String to = iso.substring(slash + 1);
    if (from.isEmpty() || from.equals("..")) {
      return "until " + one(to);
    }
    return to.isEmpty() || to.equals("..") ? "from " + one(from) : interval(from, to);
  }

  /** Returns the day in words: "6 May 2025". */
  public static String of(LocalDate day) {
    return day.getDayOfMonth() + " " + MONTHS[day.getMonthValue() - 1] + ' ' + day.getYear();
  }

  /** Returns the day in words, its weekday first: "Tuesday 6 May 2025". */
  public static String withWeekday(LocalDate day) {
    return WEEKDAYS[day.getDayOfWeek().getValue() - 1] + ' ' + of(day);
  }

  /** Returns the day, and the time where it is known: "6 May 2025", "6 May 2025, 14:30". */
  public static String of(Published published) {
    String clock = clock(published);
    return of(published.date()) + (clock.isEmpty() ? "" : ", " + clock);
  }

  /** Returns the time of day, "14:30"; empty where only the day is known. */
  public static String clock(Published published) {
    return published.time().map(time -> time.toString().substring(11, 16)).orElse("");
  }

  /** Returns the days from {@code first} to {@code last}, month and year said once. */
  public static String of(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return of(first);
    }
    if (first.getYear() != last.getYear()) {
      return of(first) + " to " + of(last);
    }
    String start = Integer.toString(first.getDayOfMonth());
    return first.getMonth() == last.getMonth()
        ? start + " to " + of(last)
        : start + ' ' + MONTHS[first.getMonthValue() - 1] + " to " + of(last);
  }

  private static String interval(String from, String to) {
    Optional<LocalDate> first = day(from);
    Optional<LocalDate> last = day(to);
    if (first.isPresent() && last.isPresent()) {
      return of(first.get(), last.get());
    }
    return one(from) + " to " + one(to);
  }

  private static String one(String iso) {
    if (iso.startsWith("--")) {
      return withoutYear(iso);
    }
    if (iso.length() == 7) {
      return month(iso);
    }
    if (iso.length() > 11 && iso.charAt(10) == 'T') {
      return day(iso.substring(0, 10)).map(d -> of(d) + clock(iso)).orElse(iso);
    }
    return day(iso).map(Days::of).orElse(iso);
  }

  private static String withoutYear(String iso) {
    try {
      MonthDay day = MonthDay.parse(iso);
      return day.getDayOfMonth() + " " + MONTHS[day.getMonthValue() - 1];
    } catch (DateTimeException e) {
      return iso;
    }
  }

  private static String month(String iso) {
    try {
      YearMonth month = YearMonth.parse(iso);
      return MONTHS[month.getMonthValue() - 1] + ' ' + month.getYear();
    } catch (DateTimeException e) {
      return iso;
    }
  }

  /** Hours and minutes; seconds and offsets are for machines. */
  private static String clock(String iso) {
    String time = iso.substring(11);
    return ", " + (time.length() > 5 && time.charAt(2) == ':' ? time.substring(0, 5) : time);
  }

  private static Optional<LocalDate> day(String iso) {
    if (iso.length() != 10) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(iso));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
