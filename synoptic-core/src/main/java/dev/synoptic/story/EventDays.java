package dev.synoptic.story;

import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Published;
import dev.synoptic.model.Token;
import dev.synoptic.model.TokenKind;
import dev.synoptic.text.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/**
 * The days that the beginning of a report names: when its event was. "Saturday" is the last one
 * before the report; days more than a fortnight old are background, or of another event.
 *
 * @param recent a bit for each day from the day after publication, which is the lowest, backward
 * @param weekdays a bit for each day of the week that is named, Monday is the lowest
 */
record EventDays(int recent, int weekdays) {

  /** Days that are looked at, counted backward from the day after publication. */
  static final int SPAN = 16;

  static final EventDays NONE = new EventDays(0, 0);

  /** Returns the days that stand in the first {@code words} words of {@code report}. */
  static EventDays in(ParsedReport report, int words) {
    return new Search(report).in(words);
  }

  /**
   * Returns whether reports of {@code day} and {@code otherDay} tell of one day: 1 where they name
   * a common one, -1 where both name days but none in common, else 0.
   */
  int agree(OptionalLong day, EventDays other, OptionalLong otherDay) {
    if (day.isEmpty() || otherDay.isEmpty()) {
      boolean both = weekdays != 0 && other.weekdays != 0;
      return both && (weekdays & other.weekdays) == 0 ? -1 : 0;
    }
    if (recent == 0 || other.recent == 0) {
      return 0;
    }
    long later = otherDay.getAsLong() - day.getAsLong();
    if (Math.abs(later) >= SPAN) {
      return -1;
    }
    int mine = later > 0 ? recent << later : recent;
    int its = later < 0 ? other.recent << -later : other.recent;
    return (mine & its) != 0 ? 1 : -1;
  }

  /** Looks for days in one report. */
  private static final class Search {

    private final ParsedReport report;
    private final Calendar calendar;
    private final LocalDate published;
    private final boolean dated;
    private int recent;
    private int weekdays;

    Search(ParsedReport report) {
      this.report = report;
      this.calendar = Calendar.of(report.report().language());
      this.dated = report.report().published().isPresent();
      this.published = report.report().published().map(Published::date).orElse(LocalDate.EPOCH);
    }

    EventDays in(int words) {
      List<Token> tokens = report.tokens();
      int seen = 0;
      for (int i = 0; i < tokens.size() && seen < words; i++) {
        if (tokens.get(i).kind() == TokenKind.WORD) {
          look(i);
          seen++;
        } else if (tokens.get(i).kind() == TokenKind.NUMBER) {
          seen++;
        }
      }
      return new EventDays(recent, weekdays);
    }

    private void look(int index) {
      String word = Words.normal(report.tokens().get(index).in(report.text()));
      int weekday = calendar.weekday(word);
      int month = calendar.month(word);
      if (weekday > 0) {
        weekdays |= 1 << weekday - 1;
        ago(Math.floorMod(published.getDayOfWeek().getValue() - weekday, 7));
      } else if (month > 0) {
        // "May 28", "28 May", "28. Mai", "28 de mayo"
        for (int step : new int[] {1, -1, -2}) {
          dayOf(month, index + step);
        }
      } else if (calendar.daysAgo(word) >= 0) {
        ago(calendar.daysAgo(word));
      }
    }

    private void dayOf(int month, int index) {
      if (index < 0 || index >= report.tokens().size()) {
        return;
      }
      int day = number(report.tokens().get(index).in(report.text()));
      if (day < 1 || day > 31) {
        return;
      }
      try {
        LocalDate date = LocalDate.of(published.getYear(), month, day);
        LocalDate past = date.isAfter(published.plusDays(1)) ? date.minusYears(1) : date;
        ago(published.toEpochDay() - past.toEpochDay());
      } catch (DateTimeException e) {
        // 30 February is no day.
      }
    }

    private static int number(String printed) {
      int number = 0;
      for (int i = 0; i < Math.min(3, printed.length()); i++) {
        int digit = printed.charAt(i) - '0';
        if (digit < 0 || digit > 9) {
          // "28th", "28."
          return i > 0 ? number : -1;
        }
        number = number * 10 + digit;
      }
      return number;
    }

    private void ago(long days) {
      if (dated && days >= -1 && days < SPAN - 1) {
        recent |= 1 << (int) days + 1;
      }
    }
  }
}
