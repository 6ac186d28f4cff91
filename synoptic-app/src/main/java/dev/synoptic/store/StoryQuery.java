package dev.synoptic.store;

import java.time.Instant;
import java.util.Optional;

/**
 * Which stories are wanted.
 *
 * @param order in which order
 * @param minReports fewest reports; 1 lists reports that stand alone, too
 * @param since only stories whose newest report came then or later
 */
public record StoryQuery(Order order, int minReports, Optional<Instant> since) {

  /** In which order. */
  public enum Order {
    /** The newest first. */
    NEWEST,
    /** The most independent reports first, then the most reports, then the newest. */
    BREADTH
  }

  /** Returns the stories of two reports or more, the newest first. */
  public static StoryQuery newest() {
    return new StoryQuery(Order.NEWEST, 2, Optional.empty());
  }
}
