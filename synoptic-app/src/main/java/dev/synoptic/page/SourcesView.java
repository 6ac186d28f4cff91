package dev.synoptic.page;

import java.util.List;

/**
 * The sources: every report in full.
 *
 * @param section what it says of itself
 * @param aside how many pieces were set aside
 * @param toggle id of the switch that shows them
 * @param reports the reports, by siglum
 */
record SourcesView(Section section, int aside, String toggle, List<SourceView> reports) {

  /** Returns the sources of a story. */
  static SourcesView of(StoryFrame frame) {
    List<List<SourceMarks.Entry>> marks = SourceMarks.of(frame);
    List<SourceView> reports =
        frame.sigla().stream().map(s -> SourceLayout.of(frame, s, marks.get(s.index()))).toList();
    int aside = frame.reports().stream().mapToInt(r -> r.report().aside().size()).sum();
    String summary =
        Words.count(reports.size(), "report", "reports")
            + " in full; "
            + Words.count(aside, "piece", "pieces")
            + " set aside";
    return new SourcesView(
        frame.section("sources", "Sources", summary), aside, frame.id("all"), reports);
  }
}
