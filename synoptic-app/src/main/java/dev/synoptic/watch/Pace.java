package dev.synoptic.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;

/**
 * When a feed is asked again: after the usual time, give or take a tenth, so that many feeds spread
 * out; where it fails, after twice as long for each failure in a row.
 */
final class Pace {

  /** A feed that has been dead for long is asked once a day. */
  private static final Duration LONGEST = Duration.ofDays(1);

  private static final int MAX_DOUBLINGS = 12;
  private static final double SPREAD = 0.1;

  private final Duration every;
  private final Random random;

  Pace(Duration every, long seed) {
    this.every = every;
    this.random = new Random(seed);
  }

  /**
   * Returns when to ask again.
   *
   * @param failures in a row, this one counted; 0 after a good answer
   */
  synchronized Instant next(Instant now, int failures) {
    double usual = every.toMillis() * Math.pow(2, Math.min(failures, MAX_DOUBLINGS));
    double longest = Math.max(LONGEST.toMillis(), every.toMillis());
    double spread = 1 + SPREAD * (2 * random.nextDouble() - 1);
    return now.plusMillis((long) (Math.min(usual, longest) * spread));
  }
}
