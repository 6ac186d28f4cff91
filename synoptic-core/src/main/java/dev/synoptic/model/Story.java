package dev.synoptic.model;

import java.util.List;

/**
 * The reports of one event.
 *
 * @param id derived from the reports' content
 * @param reports ordered by time of publication, unknown last, then by path or address; a report's
 *     place here is its siglum
 * @param grouping why they belong together
 */
public record Story(String id, List<ParsedReport> reports, List<Pairing> grouping) {

  /** Checks that there are reports. */
  public Story {
    reports = List.copyOf(reports);
    grouping = List.copyOf(grouping);
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("a story needs reports");
    }
  }

  /** Returns the report of {@code siglum}. */
  public ParsedReport report(Siglum siglum) {
    return reports.get(siglum.index());
  }

  /** Returns the words of {@code span}. */
  public String words(Span span) {
    return span.range().in(report(span.report()).text());
  }
}
