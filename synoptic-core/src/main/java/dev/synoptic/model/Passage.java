package dev.synoptic.model;

import java.util.List;
import java.util.Optional;

/**
 * Words that several reports share.
 *
 * @param id derived from the content
 * @param kind how nearly
 * @param spans ordered; of at least two reports
 * @param from the report the others took it from, where that can be known
 */
public record Passage(String id, Kind kind, List<Span> spans, Optional<Siglum> from) {

  /** How nearly words agree. */
  public enum Kind {
    /** Word for word. */
    VERBATIM,
    /** A few words changed. */
    NEAR,
    /** The same content in other words. */
    REWORDED
  }

  /** Checks that at least two reports share the words. */
  public Passage {
    spans = List.copyOf(spans);
    if (spans.stream().map(Span::report).distinct().count() < 2) {
      throw new IllegalArgumentException("a passage needs two reports: " + spans);
    }
  }
}
