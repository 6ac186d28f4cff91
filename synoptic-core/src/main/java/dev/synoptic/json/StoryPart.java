package dev.synoptic.json;

import java.util.Locale;
import java.util.Optional;

/** The parts of a story on the wire, in their order. */
public enum StoryPart {
  /** The reports, each with its text and its map to the source. */
  REPORTS,
  /** Who and what is named. */
  PEOPLE,
  /** Who said what, in which readings. */
  QUOTES,
  /** Checkable values. */
  FACTS,
  /** Words that several reports share. */
  PASSAGES,
  /** What happened when. */
  TIMELINE,
  /** The brief. */
  BRIEF,
  /** What each report leaves out. */
  MISSING,
  /** Why the reports are one story. */
  GROUPING;

  /** Returns the part of this name on the wire; empty where there is none. */
  public static Optional<StoryPart> named(String name) {
    for (StoryPart part : values()) {
      if (part.wireName().equals(name)) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  /** Returns the name of the field on the wire. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
