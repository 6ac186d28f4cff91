package dev.synoptic.page;

import dev.synoptic.model.Range;
import dev.synoptic.phrase.Days;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where words come from.
 *
 * @param text what was looked for
 * @param summary how much was found, or why nothing could be looked for
 * @param rows the places, by time; those without a date last
 */
record TraceView(String text, String summary, List<Row> rows) {

  /**
   * A place.
   *
   * @param link where it stands
   * @param outlet who publishes
   * @param when it was published; empty where unknown
   * @param first whether no other place is known to be earlier
   * @param mark sign of its wording
   * @param style class name of the sign
   * @param wording in a word
   * @param runs its words with some around them
   * @param speaker who says them; empty where nobody does
   * @param basis how it was found; empty where its words are alike
   */
  record Row(
      String link,
      String outlet,
      String when,
      boolean first,
      String mark,
      String style,
      String wording,
      List<Run> runs,
      String speaker,
      String basis) {}

  /** Returns the places {@code found} for {@code text}. */
  static TraceView of(String text, String fault, int searched, List<Trace> found) {
    if (!fault.isEmpty()) {
      return new TraceView(text, fault, List.of());
    }
    List<Trace> sorted =
        found.stream()
            .sorted(
                Comparator.comparing((Trace t) -> t.published().isEmpty())
                    .thenComparing(t -> t.published().map(p -> p.iso()).orElse("")))
            .toList();
    String summary =
        found.isEmpty()
            ? "No report here prints these words."
            : Words.count(found.size(), "place", "places")
                + ", the earliest first; looked closely at "
                + Words.count(searched, "report that shares", "reports that share most")
                + " of these words";
    return new TraceView(
        text,
        summary,
        IntStream.range(0, sorted.size())
            .mapToObj(i -> row(sorted.get(i), i == 0 && sorted.size() > 1))
            .toList());
  }

  private static Row row(Trace trace, boolean first) {
    List<Mark> marks = trace.lit().stream().map(range -> new Mark(range, "lit", "")).toList();
    String mark =
        switch (trace.wording()) {
          case ALTERED -> "≠";
          case CUT -> "– –";
          case MOVED -> "⇄";
          case PART -> "";
          case SAME -> "=";
        };
    String style =
        switch (trace.wording()) {
          case ALTERED -> "m-alt";
          case CUT -> "m-cut";
          case MOVED -> "m-mov";
          case PART, SAME -> "m-ok";
        };
    return new Row(
        trace.link(),
        trace.outlet(),
        trace.published().map(Days::of).orElse(""),
        first && trace.published().isPresent(),
        mark,
        style,
        Words.of(trace.wording()),
        Runs.of(trace.text(), new Range(0, trace.text().length()), marks),
        trace.speaker(),
        trace.basis());
  }
}
