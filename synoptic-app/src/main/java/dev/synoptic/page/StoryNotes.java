package dev.synoptic.page;

import java.util.List;

/**
 * What the reader shows of a story besides its synopsis.
 *
 * @param revision how often the story has changed, from 1; 0 where that is not kept
 * @param events what happened to the story, the latest first
 * @param overrides what people changed by hand, the latest first
 * @param editing whether the visitor may change it
 * @param base place of the report that the visitor chose as the base of the grid; -1 for none
 */
public record StoryNotes(
    long revision, List<Event> events, List<ByHand> overrides, boolean editing, int base) {

  /**
   * Something that happened to a story.
   *
   * @param when in words
   * @param what in words
   */
  public record Event(String when, String what) {}

  /**
   * Something that people changed.
   *
   * @param id of the change
   * @param when in words
   * @param what in words
   * @param undone whether it was taken back
   */
  public record ByHand(String id, String when, String what, boolean undone) {}

  /** Copies the lists. */
  public StoryNotes {
    events = List.copyOf(events);
    overrides = List.copyOf(overrides);
  }

  /** Returns notes of a story of which nothing is kept. */
  public static StoryNotes none() {
    return new StoryNotes(0, List.of(), List.of(), false, -1);
  }
}
