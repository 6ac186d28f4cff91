package dev.synoptic.store;

import java.time.Instant;
import java.util.Optional;

/**
 * A correction as it stands in the log, which only ever grows.
 *
 * @param number from 1, in order
 * @param at when
 * @param by who made it, as far as known
 * @param correction what was set right
 * @param undone when it was taken back, if it was
 * @param undoneBy who took it back
 */
public record CorrectionEntry(
    long number,
    Instant at,
    String by,
    Correction correction,
    Optional<Instant> undone,
    Optional<String> undoneBy) {

  /** Returns whether it holds. */
  public boolean holds() {
    return undone.isEmpty();
  }
}
