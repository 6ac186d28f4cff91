package dev.synoptic.newsroom;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Cleaned;
import dev.synoptic.model.ContentId;
import dev.synoptic.model.Grouping;
import dev.synoptic.model.Page;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Rejection;
import dev.synoptic.model.Report;
import dev.synoptic.model.ReportId;
import dev.synoptic.store.Arrival;
import dev.synoptic.store.HistoryEntry;
import dev.synoptic.store.Store;
import dev.synoptic.store.Writing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Fills a store from many pages that are grouped as a whole. */
final class Filling {

  /** Reports that are kept in one transaction, whole stories at a time. */
  private static final int AT_ONCE = 100;

  private final Store store;
  private final Synoptic synoptic;
  private final ParsedReports reports;
  private final HeldCorrections corrections;
  private final List<ReportId> added = new ArrayList<>();
  private final Set<String> changed = new TreeSet<>();

  Filling(Store store, Synoptic synoptic, ParsedReports reports, HeldCorrections corrections) {
    this.store = store;
    this.synoptic = synoptic;
    this.reports = reports;
    this.corrections = corrections;
  }

  Taken fill(List<Page> pages, Instant received) {
    Map<String, ParsedReport> fresh = new LinkedHashMap<>();
    Map<ReportId, Page> pageOf = new HashMap<>();
    List<Rejection> rejected = new ArrayList<>();
    for (Page page : pages) {
      Cleaned cleaned = synoptic.clean(page);
      cleaned.rejection().ifPresent(rejected::add);
      cleaned
          .report()
          .filter(r -> !pageOf.containsKey(r.id()) && isNew(r))
          .filter(r -> !fresh.containsKey(ArticleKey.of(r.origin())))
          .ifPresent(
              r -> {
                fresh.put(ArticleKey.of(r.origin()), synoptic.parse(r));
                pageOf.put(r.id(), page);
              });
    }
    Grouping grouping = synoptic.group(List.copyOf(fresh.values()));
    List<List<ParsedReport>> stories = new ArrayList<>();
    grouping.stories().forEach(s -> stories.add(s.reports()));
    grouping.alone().forEach(r -> stories.add(List.of(r)));
    keep(stories, pageOf, received);
    int known = pages.size() - added.size() - rejected.size();
    return new Taken(added, 0, known, rejected, changed);
  }

  private boolean isNew(Report report) {
    return store.reportRow(report.id()).isEmpty()
        && store.versions(ArticleKey.of(report.origin())).isEmpty();
  }

  private void keep(List<List<ParsedReport>> stories, Map<ReportId, Page> pages, Instant received) {
    int from = 0;
    while (from < stories.size()) {
      int to = from;
      int count = 0;
      while (to < stories.size() && count < AT_ONCE) {
        count += stories.get(to).size();
        to++;
      }
      List<List<ParsedReport>> part = stories.subList(from, to);
      store.write(tx -> keep(tx, part, pages, received));
      from = to;
    }
  }

  private boolean keep(
      Writing tx, List<List<ParsedReport>> stories, Map<ReportId, Page> pages, Instant received) {
    var placing = new Placing(tx, received);
    for (List<ParsedReport> story : stories) {
      String id = id(story);
      String home = placing.resolve(id);
      HistoryEntry.Kind kind = HistoryEntry.Kind.OPENED;
      for (ParsedReport report : story) {
        ReportId reportId = report.report().id();
        tx.add(arrival(report, Objects.requireNonNull(pages.get(reportId)), home, id, received));
        reports.put(report);
        added.add(reportId);
        placing.history(kind, home, reportId);
        kind = HistoryEntry.Kind.JOINED;
      }
      placing.came(home);
    }
    new SynopsisUpdate(tx, synoptic, reports, corrections).update(placing, received);
    return changed.addAll(placing.changed());
  }

  /** The id that grouping gives a story of these reports, alone or not. */
  private static String id(List<ParsedReport> story) {
    return ContentId.of(
        "s", story.stream().map(r -> r.report().id().value()).sorted().toArray(String[]::new));
  }

  private static Arrival arrival(
      ParsedReport report, Page page, String home, String label, Instant received) {
    return new Arrival(
        report,
        page,
        ArticleKey.of(report.report().origin()),
        1,
        received,
        label,
        Optional.empty(),
        home,
        Optional.empty());
  }
}
