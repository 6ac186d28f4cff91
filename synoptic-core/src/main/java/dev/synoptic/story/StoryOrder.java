package dev.synoptic.story;

import dev.synoptic.model.ContentId;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Report;
import dev.synoptic.model.Story;
import java.util.Comparator;
import java.util.List;

/** The order of reports in a story, of stories in a grouping, and a story's id. */
final class StoryOrder {

  private static final Comparator<Report> BY_TIME =
      Comparator.comparing(
          r -> r.published().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));

  private static final Comparator<Report> BY_NAME =
      Comparator.comparing((Report r) -> r.origin().display())
          .thenComparing(Report::id)
          .thenComparing(r -> r.origin().toString())
          .thenComparing(r -> r.outlet().toString())
          .thenComparing(r -> r.title().toString());

  /** Orders reports by time of publication, unknown last, then by path or address, then by id. */
  static final Comparator<ParsedReport> REPORTS =
      Comparator.comparing(ParsedReport::report, BY_TIME.thenComparing(BY_NAME));

  /** Orders stories as their first reports. */
  static final Comparator<Story> STORIES =
      Comparator.comparing((Story s) -> s.reports().get(0), REPORTS).thenComparing(Story::id);

  private StoryOrder() {}

  /** Returns {@code reports} in an order that depends on nothing but what they say. */
  static List<ParsedReport> byContent(List<ParsedReport> reports) {
    Comparator<Report> byId = Comparator.comparing(Report::id);
    return reports.stream()
        .sorted(
            Comparator.comparing(
                ParsedReport::report, byId.thenComparing(BY_TIME).thenComparing(BY_NAME)))
        .toList();
  }

  /** Returns the story of {@code reports}; there must be some. */
  static Story story(List<ParsedReport> reports, Rarity rarity) {
    List<ParsedReport> ordered = reports.stream().sorted(REPORTS).toList();
    String[] ids =
        ordered.stream().map(r -> r.report().id().value()).sorted().toArray(String[]::new);
    return new Story(ContentId.of("s", ids), ordered, Pairings.of(ordered, rarity));
  }
}
