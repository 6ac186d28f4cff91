package dev.synoptic.model;

/**
 * Exact words of one report of a story: the currency of evidence.
 *
 * @param report which report
 * @param range where in its text
 */
public record Span(Siglum report, Range range) implements Comparable<Span> {

  /** Orders by report, then by place. */
  @Override
  public int compareTo(Span other) {
    int byReport = report.compareTo(other.report);
    return byReport != 0 ? byReport : range.compareTo(other.range);
  }
}
