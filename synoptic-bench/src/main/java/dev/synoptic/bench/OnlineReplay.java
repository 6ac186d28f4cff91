package dev.synoptic.bench;

import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Published;
import dev.synoptic.story.OnlineGrouper;
import dev.synoptic.story.StoryLedger;
import dev.synoptic.story.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Groups labelled reports as a stream, in the order of their days of publication.
 *
 * @param frozen the story that each report was given at its arrival, whatever happened later
 * @param last the story that each report belongs to in the end
 */
record OnlineReplay(List<String> frozen, List<String> last) {

  /** The first arrival of a replay. */
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  /** When reports arrive. */
  enum Arrival {
    /** All within the window, a minute after each other: grouping alone is measured. */
    MINUTES,
    /** On the day of publication, so that a story ends with the window. */
    PUBLISHED
  }

  /** Returns the groups of {@code reports}. */
  static OnlineReplay of(List<ParsedReport> reports, Arrival arrival) {
    int[] order =
        IntStream.range(0, reports.size())
            .boxed()
            .sorted(Comparator.comparing((Integer i) -> day(reports.get(i))).thenComparing(i -> i))
            .mapToInt(i -> i)
            .toArray();
    var frozen = new String[reports.size()];
    var grouper = new OnlineGrouper(Window.week());
    var ledger = new StoryLedger();
    for (int i = 0; i < order.length; i++) {
      ParsedReport report = reports.get(order[i]);
      Instant received =
          arrival == Arrival.MINUTES
              ? START.plusSeconds(60L * i)
              : day(report).atStartOfDay(ZoneOffset.UTC).toInstant();
      grouper.arrive(report, received).forEach(ledger::enter);
      frozen[order[i]] = ledger.storyOf(report.report().id()).orElse("lost");
    }
    var last = new ArrayList<String>();
    reports.forEach(r -> last.add(ledger.storyOf(r.report().id()).orElse("lost")));
    return new OnlineReplay(List.of(frozen), last);
  }

  private static LocalDate day(ParsedReport report) {
    return report.report().published().map(Published::date).orElse(LocalDate.EPOCH);
  }
}
