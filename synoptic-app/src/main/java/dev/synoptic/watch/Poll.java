package dev.synoptic.watch;

import dev.synoptic.newsroom.Taken;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What came of asking a feed.
 *
 * @param feed its address
 * @param at when it was asked
 * @param outcome what came of it
 * @param taken what became of its entries; empty where there were none to look at
 * @param unread why pages of its entries could not be had, each page's reason
 * @param trouble why it failed, where it did
 * @param failures how often in a row it failed
 * @param next when it is asked again
 */
public record Poll(
    String feed,
    Instant at,
    Outcome outcome,
    Optional<Taken> taken,
    List<String> unread,
    Optional<String> trouble,
    int failures,
    Instant next) {

  /** Copies the list. */
  public Poll {
    unread = List.copyOf(unread);
  }

  /** What came of it. */
  public enum Outcome {
    /** Its entries were taken in. */
    READ,
    /** It is as it was. */
    UNCHANGED,
    /** It could not be fetched, or is no feed. */
    FAILED
  }
}
