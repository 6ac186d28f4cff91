package dev.synoptic.store;

import java.time.Instant;

/**
 * A change that readers may want to know of.
 *
 * @param sequence counts all changes, from 1
 * @param at when
 * @param kind what happened
 * @param story to which story
 */
public record Change(long sequence, Instant at, Kind kind, String story) {

  /** What happened. */
  public enum Kind {
    /** A story was opened. */
    NEW,
    /** Its synopsis was made anew. */
    CHANGED,
    /** It has no report any more; its id may mean another now. */
    GONE
  }
}
