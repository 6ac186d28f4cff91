package dev.synoptic.align;

import dev.synoptic.model.Occasion;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * When, where and to whom words were said, as far as one report tells.
 *
 * @param said when and where
 * @param published the day of the report: nothing in it was said later
 * @param audience those spoken to
 * @param spokenOf ids of the persons whom the words name, and so are not said to
 */
record Circumstances(
    Optional<Occasion> said,
    Optional<LocalDate> published,
    Optional<Audience> audience,
    Set<String> spokenOf) {

  /** Nothing is known. */
  static final Circumstances UNKNOWN =
      new Circumstances(Optional.empty(), Optional.empty(), Optional.empty(), Set.of());

  /** Letters of the year and month in an ISO 8601 date. */
  private static final int MONTH = 7;

  /** Letters of the day in an ISO 8601 date. */
  private static final int DAY = 10;

  /** After all days of an ISO 8601 date, month or year. */
  private static final String END = "~";

  /** Returns the time in words, an ISO 8601 date or interval. */
  Optional<String> when() {
    return said.flatMap(Occasion::when);
  }

  /** Returns the place or setting in words. */
  Optional<String> where() {
    return said.flatMap(Occasion::where);
  }

  /** Returns whether these words were said to a person of whom the others speak. */
  boolean toWhomTheySpeakOf(Circumstances others) {
    return audience
        .flatMap(Audience::person)
        .filter(person -> others.spokenOf.contains(person.id()))
        .isPresent();
  }

  /** Returns what tells these days from others; empty where nothing is known of them. */
  Optional<String> dayKey() {
    return when().or(() -> published.map(day -> "until " + day));
  }

  /**
   * Returns whether the days are known as far as to show that they are two. Where one report just
   * tells the month, the month before or after is no proof: "last month" is often a slip.
   */
  boolean otherDay(Circumstances other) {
    boolean disjoint = last().compareTo(other.first()) < 0 || other.last().compareTo(first()) < 0;
    return disjoint && (tellsDay() && other.tellsDay() || !besideMonth(other));
  }

  /** Returns whether the months are known and others; a slip in a date is seldom so large. */
  boolean otherMonth(Circumstances other) {
    return when().isPresent()
        && other.when().isPresent()
        && otherDay(other)
        && !month(first()).equals(month(other.first()));
  }

  /** Returns whether these words were said months before the report that tells the others. */
  boolean isLongBefore(Circumstances undated) {
    return when().isPresent()
        && undated.when().isEmpty()
        && undated.published.isPresent()
        && months(undated.published.get().toString()) - months(last()) > 1;
  }

  private boolean tellsDay() {
    return when().map(when -> when.length() == DAY).orElse(published.isPresent());
  }

  /** Returns whether both are in one month, or in two that follow each other. */
  private boolean besideMonth(Circumstances other) {
    int apart = months(last()) - months(other.last());
    return apart >= -1 && apart <= 1;
  }

  /** Returns the months from year 0 to that of an ISO 8601 date. */
  private static int months(String day) {
    if (day.length() < MONTH) {
      return Integer.MAX_VALUE / 4;
    }
    return 12 * digits(day, 0, 4) + digits(day, 5, MONTH);
  }

  private static int digits(String day, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = 10 * number + Math.max(0, Character.digit(day.charAt(i), 10));
    }
    return number;
  }

  private static String month(String day) {
    return day.substring(0, Math.min(MONTH, day.length()));
  }

  /** Returns the first day as text that can be compared, before all days if it is unknown. */
  private String first() {
    return when().map(when -> when.substring(0, slash(when))).orElse("");
  }

  /** Returns the last day; words whose day is not told were said before their report came out. */
  private String last() {
    return when()
        .map(when -> when.substring(Math.min(when.length(), slash(when) + 1)))
        .map(end -> end.isEmpty() ? first() : end)
        .or(() -> published.map(LocalDate::toString))
        .map(end -> end + END)
        .orElse(END);
  }

  private static int slash(String when) {
    int slash = when.indexOf('/');
    return slash < 0 ? when.length() : slash;
  }
}
