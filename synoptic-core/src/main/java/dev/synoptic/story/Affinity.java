package dev.synoptic.story;

import java.util.OptionalDouble;

/**
 * How likely two reports tell one event, as a score from 0 to 1; 0.5 is even odds.
 *
 * <p>The weights are those of a logistic regression over pairs of reports, rounded, with likenesses
 * taken as square roots: the first words in common tell most. The score is the log odds cut off and
 * spread evenly over 0 to 1, so that averages over many pairs keep the difference between
 * "unlikely" and "out of the question".
 */
final class Affinity {

  /** Log odds at which the score is 0, and with the other sign 1. */
  private static final double FULL_ODDS = 6;

  /** Days between publications that are assumed where one is unknown. */
  private static final double UNKNOWN_DAYS = 3;

  private Affinity() {}

  /** Returns the score of {@code likeness}. */
  static double score(Likeness likeness) {
    return Math.min(1, Math.max(0, (logOdds(likeness) + FULL_ODDS) / (2 * FULL_ODDS)));
  }

  private static double logOdds(Likeness like) {
    return -7.0
        + 5.5 * Math.sqrt(like.body())
        + 2.4 * Math.sqrt(like.names())
        + 4.9 * Math.sqrt(like.lead())
        + 1.6 * Math.min(2, like.nameMass() / 10)
        + 0.9 * like.figures()
        + 3.6 * like.leadNames()
        - 0.7 * Math.min(5, Math.log1p(like.days().orElse(UNKNOWN_DAYS)))
        + years(like.years());
  }

  /** Texts that name the same latest year are of one time; later years put them apart. */
  private static double years(OptionalDouble years) {
    if (years.isEmpty()) {
      return 0;
    }
    double apart = years.getAsDouble();
    return apart == 0 ? 2.2 : -1.3 * Math.log1p(Math.min(5, apart));
  }
}
