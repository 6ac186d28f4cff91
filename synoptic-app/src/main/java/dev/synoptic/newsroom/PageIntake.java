package dev.synoptic.newsroom;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Cleaned;
import dev.synoptic.model.Page;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Rejection;
import dev.synoptic.model.Report;
import dev.synoptic.model.ReportId;
import dev.synoptic.store.HistoryEntry;
import dev.synoptic.store.Writing;
import dev.synoptic.story.StoryEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Takes pages in within a transaction. */
final class PageIntake {

  private final Writing tx;
  private final Synoptic synoptic;
  private final ParsedReports reports;
  private final StreamWindow window;
  private final Placing placing;
  private final List<ReportId> added = new ArrayList<>();
  private final List<Rejection> rejected = new ArrayList<>();
  private int revised;
  private int joined;
  private int known;

  PageIntake(
      Writing tx, Synoptic synoptic, ParsedReports reports, StreamWindow window, Placing placing) {
    this.tx = tx;
    this.synoptic = synoptic;
    this.reports = reports;
    this.window = window;
    this.placing = placing;
  }

  Placing placing() {
    return placing;
  }

  Taken taken() {
    return new Taken(added, revised, joined, known, rejected, placing.all());
  }

  void take(Page page, Instant received) {
    Cleaned cleaned = synoptic.clean(page);
    cleaned.rejection().ifPresent(rejected::add);
    cleaned.report().ifPresent(report -> report(report, page, received));
  }

  private void report(Report report, Page page, Instant received) {
    String key = ArticleKey.of(report.origin());
    var filing = new ReportFiling(tx, placing, window::name);
    if (filing.isThere(report) || filing.isSame(report, key)) {
      known++;
      return;
    }
    ParsedReport parsed = synoptic.parse(report);
    reports.put(parsed);
    List<StoryEvent> events = window.arrive(parsed, received);
    ReportFiling.Filed filed =
        filing.file(new ReportFiling.Arriving(parsed, page, key, received), events);
    window.reached(filed.number());
    added.add(report.id());
    revised += filed.kind() == HistoryEntry.Kind.REVISED ? 1 : 0;
    joined += filed.kind() == HistoryEntry.Kind.JOINED ? 1 : 0;
    for (StoryEvent event : events) {
      if (event instanceof StoryEvent.Mentioned) {
        placing.mention(filed.home(), window.name(event.story()), report.id());
      }
    }
  }
}
