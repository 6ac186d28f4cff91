package dev.synoptic.newsroom;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Cleaned;
import dev.synoptic.model.Page;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Rejection;
import dev.synoptic.model.Report;
import dev.synoptic.model.ReportId;
import dev.synoptic.store.Arrival;
import dev.synoptic.store.HistoryEntry;
import dev.synoptic.store.Placement;
import dev.synoptic.store.Writing;
import dev.synoptic.story.StoryEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    Optional<Placement> before = tx.latest(key);
    if (tx.placement(report.id()).isPresent() || before.filter(p -> same(p, report)).isPresent()) {
      known++;
      return;
    }
    ParsedReport parsed = synoptic.parse(report);
    reports.put(parsed);
    Optional<StoryEvent.Joined> joined = Optional.empty();
    String story = "";
    List<String> mentioned = new ArrayList<>();
    for (StoryEvent event : window.arrive(parsed, received)) {
      if (event instanceof StoryEvent.Mentioned) {
        mentioned.add(window.name(event.story()));
        continue;
      }
      story = window.name(event.story());
      if (event instanceof StoryEvent.Merged merged) {
        placing.merge(story, window.name(merged.alias()), Optional.empty());
      } else if (event instanceof StoryEvent.Split split) {
        placing.split(story, window.name(split.part()), split.reports());
      } else if (event instanceof StoryEvent.Joined join) {
        joined = Optional.of(join);
      }
    }
    String home = add(parsed, page, key, received, label(story, joined), joined);
    mentioned.forEach(other -> placing.mention(home, other, report.id()));
  }

  /** Another address or day with the same text is no new version. */
  private boolean same(Placement before, Report report) {
    return tx.report(before.report()).filter(r -> r.text().equals(report.text())).isPresent();
  }

  /** A copy belongs where its original belongs, wherever that was moved. */
  private String label(String story, Optional<StoryEvent.Joined> joined) {
    return joined
        .flatMap(StoryEvent.Joined::copyOf)
        .flatMap(tx::placement)
        .map(Placement::label)
        .orElse(story);
  }

  /** Adds the report and returns its story. */
  private String add(
      ParsedReport report,
      Page page,
      String key,
      Instant received,
      String label,
      Optional<StoryEvent.Joined> joined) {
    Optional<Placement> before = tx.latest(key);
    Optional<String> pin = before.flatMap(Placement::pin);
    String home = placing.home(label, pin);
    ReportId id = report.report().id();
    long number =
        tx.add(
            new Arrival(
                report,
                page,
                key,
                before.isPresent() ? tx.version(before.get().report()) + 1 : 1,
                received,
                label,
                pin,
                home,
                joined.flatMap(StoryEvent.Joined::copyOf).filter(o -> !o.equals(id))));
    window.reached(number);
    placing.came(home);
    before.map(Placement::home).ifPresent(placing::came);
    HistoryEntry.Kind kind =
        before.isPresent()
            ? HistoryEntry.Kind.REVISED
            : joined.isPresent() ? HistoryEntry.Kind.JOINED : HistoryEntry.Kind.OPENED;
    placing.history(kind, home, id);
    added.add(id);
    revised += kind == HistoryEntry.Kind.REVISED ? 1 : 0;
    this.joined += kind == HistoryEntry.Kind.JOINED ? 1 : 0;
    return home;
  }
}
