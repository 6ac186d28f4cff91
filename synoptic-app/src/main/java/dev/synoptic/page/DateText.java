package dev.synoptic.page;

import dev.synoptic.model.Published;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes ISO 8601 dates, moments, stretches and durations as a reader says them. */
final class DateText {

  private static final DateTimeFormatter DAY = pattern("d MMMM uuuu");
  private static final DateTimeFormatter WEEKDAY = pattern("EEEE d MMMM uuuu");
  private static final DateTimeFormatter DAY_TIME = pattern("d MMMM uuuu, HH:mm");
  private static final DateTimeFormatter MONTH = pattern("MMMM uuuu");
  private static final DateTimeFormatter TIME = pattern("HH:mm");

  private DateText() {}

  private static DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  /** Returns {@code iso} in words; as it is where it is no ISO 8601 date, moment or stretch. */
  static String of(String iso) {
    int slash = iso.indexOf('/');
    try {
      return slash < 0 ? single(iso) : stretch(iso.substring(0, slash), iso.substring(slash + 1));
    } catch (DateTimeException e) {
      return iso;
    }
  }

  private static String single(String iso) {
    return switch (iso.length()) {
      case 4 -> iso;
      case 7 -> YearMonth.parse(iso).format(MONTH);
      case 10 -> LocalDate.parse(iso).format(DAY);
      default -> moment(iso);
    };
  }

  private static String moment(String iso) {
    boolean zoned = iso.endsWith("Z") || iso.lastIndexOf('+') > 10 || iso.lastIndexOf('-') > 10;
    return zoned
        ? OffsetDateTime.parse(iso).format(DAY_TIME)
        : LocalDateTime.parse(iso).format(DAY_TIME);
  }

  private static String stretch(String from, String to) {
    if (from.isEmpty() || to.isEmpty() || from.equals("..") || to.equals("..")) {
      boolean open = from.isEmpty() || from.equals("..");
      return open ? "until " + single(to) : "from " + single(from);
    }
    if (from.length() == 10 && to.length() == 10) {
      return days(LocalDate.parse(from), LocalDate.parse(to));
    }
    return single(from) + " – " + single(to);
  }

  private static String days(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return from.format(DAY);
    }
    if (YearMonth.from(from).equals(YearMonth.from(to))) {
      return from.getDayOfMonth() + "–" + to.format(DAY);
    }
    return from.getYear() == to.getYear()
        ? from.format(pattern("d MMMM")) + " – " + to.format(DAY)
        : from.format(DAY) + " – " + to.format(DAY);
  }

  /** Returns "Tuesday 6 May 2025". */
  static String weekday(LocalDate day) {
    return day.format(WEEKDAY);
  }

  /** Returns "6 May 2025" or "6 May 2025, 14:30". */
  static String of(Published published) {
    return published.time().map(t -> t.format(DAY_TIME)).orElse(published.date().format(DAY));
  }

  /** Returns "14:30" where the moment is known. */
  static String time(Published published) {
    return published.time().map(t -> t.format(TIME)).orElse("");
  }

  /** Returns the duration {@code iso} in words: "3 days", "2 hours 30 minutes". */
  static String duration(String iso) {
    int split = iso.indexOf('T');
    try {
      var parts = new ArrayList<String>();
      String days = split < 0 ? iso : iso.substring(0, split);
      if (days.length() > 1) {
        addDays(Period.parse(days), iso.contains("W"), parts);
      }
      if (split >= 0) {
        addTime(java.time.Duration.parse("P" + iso.substring(split)), parts);
      }
      return parts.isEmpty() ? iso : String.join(" ", parts);
    } catch (DateTimeException | ArithmeticException e) {
      return iso;
    }
  }

  private static void addDays(Period period, boolean weeks, List<String> parts) {
    add(period.getYears(), "year", parts);
    add(period.getMonths(), "month", parts);
    boolean whole = weeks && period.getDays() % 7 == 0;
    add(whole ? period.getDays() / 7 : period.getDays(), whole ? "week" : "day", parts);
  }

  private static void addTime(java.time.Duration time, List<String> parts) {
    add(time.toHours(), "hour", parts);
    add(time.toMinutesPart(), "minute", parts);
    add(time.toSecondsPart(), "second", parts);
  }

  private static void add(long number, String unit, List<String> parts) {
    if (number != 0) {
      parts.add(Words.number(number) + " " + unit + (number == 1 ? "" : "s"));
    }
  }
}
