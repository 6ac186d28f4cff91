package dev.synoptic.brief;

import dev.synoptic.model.Range;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words of a story, by report, so that a large story costs no more for each of its sentences. */
final class SpanIndex {

  private final Map<Siglum, List<Range>> ranges = new HashMap<>();

  void add(Span span) {
    ranges.computeIfAbsent(span.report(), r -> new ArrayList<>()).add(span.range());
  }

  /** Returns the indexed words of {@code report}, in the order in which they were added. */
  List<Range> of(Siglum report) {
    return ranges.getOrDefault(report, List.of());
  }

  /** Returns whether some of the words at {@code span} are indexed. */
  boolean overlaps(Span span) {
    return of(span.report()).stream().anyMatch(span.range()::overlaps);
  }
}
