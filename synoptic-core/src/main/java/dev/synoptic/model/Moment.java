package dev.synoptic.model;

import java.util.List;

/**
 * Something that happened at a known time.
 *
 * @param when ISO 8601 date, date-time or interval
 * @param text what, in the words of one report
 * @param spans where the reports say so
 */
public record Moment(String when, String text, List<Span> spans) {

  /** Copies the spans. */
  public Moment {
    spans = List.copyOf(spans);
  }
}
