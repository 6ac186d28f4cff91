package dev.synoptic.fact;

import dev.synoptic.model.Value;

/** How two dates stand to each other. */
final class DateFit {

  private DateFit() {}

  /** Equal dates are equal; a day inside "last week" is the same, said more exactly. */
  static ValueFit of(Value.Date one, Value.Date other) {
    if (one.iso().equals(other.iso())) {
      return ValueFit.EQUAL;
    }
    if (isYearless(one) || isYearless(other)) {
      return isYearless(one) ? yearless(one, other) : yearless(other, one);
    }
    boolean timed = one.iso().contains("T") && other.iso().contains("T");
    if (timed || isDisjoint(one, other)) {
      return ValueFit.APART;
    }
    boolean holds = contains(one, other) || contains(other, one);
    return holds ? ValueFit.ROUNDED : ValueFit.INCOMPARABLE;
  }

  /**
   * Returns whether both are days, both months or both years: "1917" speaks not against "Monday".
   */
  static boolean isOneGrain(Value.Date one, Value.Date other) {
    double ratio = (double) days(one) / days(other);
    return ratio > 0.5 && ratio < 2 && one.iso().contains("T") == other.iso().contains("T");
  }

  /** "--04-28" is a day of a year that the report does not tell. */
  private static boolean isYearless(Value.Date date) {
    return date.iso().startsWith("--");
  }

  /** A day of no known year may be that day of any year, and no other day. */
  private static ValueFit yearless(Value.Date day, Value.Date other) {
    if (days(other) > 1 || isYearless(other)) {
      return isYearless(other) && days(day) > 1 ? ValueFit.APART : ValueFit.INCOMPARABLE;
    }
    boolean same = other.first().toString().endsWith(day.iso().substring(1));
    return same ? ValueFit.ROUNDED : ValueFit.APART;
  }

  static boolean isDisjoint(Value.Date one, Value.Date other) {
    return one.last().isBefore(other.first()) || other.last().isBefore(one.first());
  }

  private static boolean contains(Value.Date whole, Value.Date part) {
    return !part.first().isBefore(whole.first()) && !part.last().isAfter(whole.last());
  }

  /** Returns the number of days that {@code date} may mean. */
  static long days(Value.Date date) {
    return date.last().toEpochDay() - date.first().toEpochDay() + 1;
  }
}
