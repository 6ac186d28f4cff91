package dev.synoptic.brief;

import dev.synoptic.model.Range;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import java.util.Set;

/**
 * A sentence of running text, as words that carry content.
 *
 * @param number its place among all of the story
 * @param report which report
 * @param range where it stands
 * @param place how many sentences of running text stand before it in its report
 * @param stems stems of its words of content and its numbers
 */
record BriefCandidate(int number, Siglum report, Range range, int place, Set<String> stems) {

  /** Returns where it stands in the story. */
  Span span() {
    return new Span(report, range);
  }
}
