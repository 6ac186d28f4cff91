package dev.synoptic.figure;

import java.time.LocalDate;

/**
 * The day that relative dates are counted from.
 *
 * @param day the day
 * @param certain whether it is the very day of the report; else it is within a few days of it
 */
record Reference(LocalDate day, boolean certain) {}
