package dev.synoptic.store;

import java.time.Duration;
import java.util.Optional;

/**
 * How long things are kept.
 *
 * @param pages sources of reports, from their arrival; empty for always
 * @param stories stories with their reports, from their newest report; empty for always; what was
 *     filed without a date stays
 */
public record Retention(Optional<Duration> pages, Optional<Duration> stories) {

  /** Everything is kept. */
  public static final Retention ALWAYS = new Retention(Optional.empty(), Optional.empty());

  /** Checks that nothing is dropped at once. */
  public Retention {
    if (pages.filter(d -> d.toHours() < 1).isPresent()
        || stories.filter(d -> d.toHours() < 1).isPresent()) {
      throw new IllegalArgumentException("kept for less than an hour: " + pages + stories);
    }
  }
}
