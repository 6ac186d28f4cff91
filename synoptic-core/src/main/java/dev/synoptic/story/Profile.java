package dev.synoptic.story;

import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What grouping looks at in one report: its content words with how often and where they stand, and
 * when it was written. It depends on the report alone.
 *
 * <p>Terms are hashes of stems in ascending order, so that two profiles are compared in one pass
 * and sums are made in an order that no batch can change.
 */
final class Profile {

  private final Term[] terms;
  private final OptionalLong day;
  private final EventDays eventDays;
  private final OptionalInt latestYear;

  Profile(Term[] terms, OptionalLong day, EventDays eventDays, OptionalInt latestYear) {
    this.terms = terms;
    this.day = day;
    this.eventDays = eventDays;
    this.latestYear = latestYear;
  }

  /** Returns the number of different terms. */
  int size() {
    return terms.length;
  }

  /** Returns the term at {@code index}; their hashes ascend. */
  Term term(int index) {
    return terms[index];
  }

  /** Returns the day of publication, counted from 1970-01-01. */
  OptionalLong day() {
    return day;
  }

  /** Returns the days that the report begins with. */
  EventDays eventDays() {
    return eventDays;
  }

  /** Returns the latest year that the text names: the report is hardly older. */
  OptionalInt latestYear() {
    return latestYear;
  }

  /**
   * A content word of a report.
   *
   * @param hash of its stem
   * @param word as the report prints it first
   * @param count how often it stands in the report
   * @param leadCount how often it stands in the report's first words
   * @param common share of reports at large in which it stands, 0 to 1
   * @param kind what it is
   */
  record Term(long hash, String word, int count, int leadCount, double common, Kind kind) {

    boolean isName() {
      return kind == Kind.NAME;
    }

    boolean isNumber() {
      return kind == Kind.NUMBER;
    }
  }

  /** What a term is. */
  enum Kind {
    WORD,
    NAME,
    NUMBER
  }
}
