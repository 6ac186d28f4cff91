package dev.synoptic.store;

import java.time.Instant;
import java.util.Optional;

/**
 * What happened to a story.
 *
 * @param number counts all entries of the store, from 1
 * @param at when
 * @param kind what happened
 * @param story to which story
 * @param other the other story of a merge, a split or a mention
 * @param report the report that opened or joined it, or that tells of both
 * @param correction number of the correction that did it, where a person did
 */
public record HistoryEntry(
    long number,
    Instant at,
    Kind kind,
    String story,
    Optional<String> other,
    Optional<String> report,
    Optional<Long> correction) {

  /** What happened. */
  public enum Kind {
    /** A report opened the story. */
    OPENED,
    /** A report joined it. */
    JOINED,
    /** A new version took the place of a report. */
    REVISED,
    /** The other story turned out to be this one; its id means this one now. */
    MERGED,
    /** Part of it became the other story. */
    SPLIT,
    /** A report of one of both stories, such as a round-up, tells of the other too. */
    MENTIONED,
    /** A person gave it a title, marked a speaker, or took either back. */
    CORRECTED
  }
}
