package dev.synoptic.store;

import dev.synoptic.model.Story;
import dev.synoptic.model.Synopsis;

/** Synopses under other ids. */
final class Renamed {

  private Renamed() {}

  /** Returns {@code synopsis} of a story of another id. */
  static Synopsis story(Synopsis synopsis, String id) {
    return new Synopsis(
        new Story(id, synopsis.story().reports(), synopsis.story().grouping()),
        synopsis.title(),
        synopsis.titleSpan(),
        synopsis.names(),
        synopsis.quotes(),
        synopsis.facts(),
        synopsis.disputed(),
        synopsis.reuse(),
        synopsis.timeline(),
        synopsis.brief(),
        synopsis.missing());
  }
}
