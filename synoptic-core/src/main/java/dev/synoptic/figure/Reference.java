package dev.synoptic.figure;

import java.time.LocalDate;

/**
 * The day that relative dates are counted from.
 *
 * @param day the day
 * @param certain whether it is the very day of the report; else it is within a few days of it
 * @param yearTold whether its year is known; else it is any in which the day has its weekday
 */
record Reference(LocalDate day, boolean certain, boolean yearTold) {

  Reference(LocalDate day, boolean certain) {
    this(day, certain, true);
  }
}
