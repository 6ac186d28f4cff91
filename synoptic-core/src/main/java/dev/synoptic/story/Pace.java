package dev.synoptic.story;

import java.time.Duration;

/**
 * How often a running story is told anew.
 *
 * @param every least time between two tellings of one story, in the time of the stream; zero: a
 *     story is told once, when no more reports can join it
 * @param most reports of a story that are laid side by side; of a larger story those that tell most
 *     of how it went, as {@link RunningStory} chooses them
 */
public record Pace(Duration every, int most) {

  /** So many reports are as many as anyone reads beside each other, and cost a second to lay. */
  private static final int MOST = 200;

  /** Checks that time does not go back and that something is laid. */
  public Pace {
    if (every.isNegative() || every.toMillis() == 0 && !every.isZero() || most < 2) {
      throw new IllegalArgumentException("every " + every + ", at most " + most + " reports");
    }
  }

  /** Returns the pace of an archive: every story once. */
  public static Pace once() {
    return new Pace(Duration.ZERO, MOST);
  }

  /** Returns the pace of a stream. */
  public static Pace every(Duration every) {
    return new Pace(every, MOST);
  }

  /** Returns whether stories are told as they grow. */
  boolean live() {
    return !every.isZero();
  }

  /** Returns the end of the interval that {@code millis} falls into. */
  long tickAfter(long millis) {
    long length = every.toMillis();
    return (Math.floorDiv(millis, length) + 1) * length;
  }

  /** Returns the end of the interval after the one that ends at {@code tick}. */
  long next(long tick) {
    return tick + every.toMillis();
  }
}
