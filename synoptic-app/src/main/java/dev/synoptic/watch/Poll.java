package dev.synoptic.watch;

import dev.synoptic.newsroom.Taken;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What came of asking a feed.
 *
 * @param feed its address; where the store is meant, its place
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
    FAILED,
    /** It could not be kept: the store, which stands in the feed's place, is lost for a while. */
    STORE_LOST,
    /** The store is there again. */
    STORE_BACK
  }

  /** Returns what is told of a store, in place of a feed. */
  static Poll ofStore(
      String place, Instant at, Outcome outcome, Optional<String> trouble, Instant next) {
    return new Poll(place, at, outcome, Optional.empty(), List.of(), trouble, 0, next);
  }

  /** Returns whether the feed answered as a feed. */
  boolean isGood() {
    return outcome == Outcome.READ || outcome == Outcome.UNCHANGED;
  }
}
