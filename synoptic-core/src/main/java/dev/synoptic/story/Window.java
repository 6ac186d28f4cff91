package dev.synoptic.story;

import java.time.Duration;

/**
 * How far back a stream is remembered. A report that arrives later than this after the last of its
 * story opens a new one.
 *
 * @param length since the arrival of a report; by default seven days
 * @param maxReports the most reports that are remembered, whatever their age; by default as many as
 *     the largest monitors read in seven days
 */
public record Window(Duration length, int maxReports) {

  /** Checks that something is remembered. */
  public Window {
    if (length.isNegative() || length.isZero() || maxReports < 1) {
      throw new IllegalArgumentException("window of " + length + ", " + maxReports + " reports");
    }
  }

  /** Returns the window of seven days. */
  public static Window week() {
    return new Window(Duration.ofDays(7), 2_100_000);
  }
}
