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
import dev.synoptic.model.Several;
import dev.synoptic.store.Arrival;
import dev.synoptic.store.HistoryEntry;
import dev.synoptic.store.Store;
import dev.synoptic.store.Writing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
  private final Waiting waiting;
  private final List<ReportId> added = new ArrayList<>();
  private final Set<String> changed = new TreeSet<>();

  Filling(
      Store store,
      Synoptic synoptic,
      ParsedReports reports,
      HeldCorrections corrections,
      Waiting waiting) {
    this.store = store;
    this.waiting = waiting;
    this.synoptic = synoptic;
    this.reports = reports;
    this.corrections = corrections;
  }

  /**
   * A report that was not there.
   *
   * @param key what its versions have in common
   */
  private record Fresh(ParsedReport report, Page page, String key) {}

  Taken fill(List<Page> pages, Instant received) {
    Map<ReportId, Fresh> fresh = new LinkedHashMap<>();
    Set<String> keys = new HashSet<>();
    List<Rejection> rejected = new ArrayList<>();
    for (Page page : pages) {
      Cleaned cleaned = synoptic.clean(page);
      cleaned.rejection().ifPresent(rejected::add);
      cleaned
          .report()
          .filter(r -> !fresh.containsKey(r.id()) && isNew(r))
          .ifPresent(r -> fresh.put(r.id(), new Fresh(synoptic.parse(r), page, key(r, keys))));
    }
    List<ParsedReport> parsed = fresh.values().stream().map(Fresh::report).toList();
    Grouping grouping = synoptic.group(parsed);
    List<List<ParsedReport>> stories = new ArrayList<>();
    grouping.stories().forEach(s -> stories.add(s.reports()));
    grouping.alone().forEach(r -> stories.add(List.of(r)));
    keep(stories, fresh, received);
    mention(grouping, stories, received);
    int known = pages.size() - added.size() - rejected.size();
    int joined = added.size() - stories.size();
    return new Taken(added, 0, joined, known, rejected, changed);
  }

  /** Records of one file may have one path and no id: then their content tells them apart. */
  private static String key(Report report, Set<String> taken) {
    String key = ArticleKey.of(report.origin());
    return taken.add(key) ? key : key + "#" + report.id().value();
  }

  private boolean isNew(Report report) {
    return store.reportRow(report.id()).isEmpty()
        && store.versions(ArticleKey.of(report.origin())).isEmpty();
  }

  private void keep(
      List<List<ParsedReport>> stories, Map<ReportId, Fresh> fresh, Instant received) {
    int from = 0;
    while (from < stories.size()) {
      int to = from;
      int count = 0;
      while (to < stories.size() && count < AT_ONCE) {
        count += stories.get(to).size();
        to++;
      }
      List<List<ParsedReport>> part = stories.subList(from, to);
      store.write(tx -> keep(tx, part, fresh, received));
      from = to;
    }
  }

  private boolean keep(
      Writing tx, List<List<ParsedReport>> stories, Map<ReportId, Fresh> fresh, Instant received) {
    var placing = new Placing(tx, received);
    for (List<ParsedReport> story : stories) {
      String id = id(story);
      String home = placing.resolve(id);
      HistoryEntry.Kind kind = HistoryEntry.Kind.OPENED;
      for (ParsedReport report : story) {
        ReportId reportId = report.report().id();
        tx.add(arrival(Objects.requireNonNull(fresh.get(reportId)), home, id, received));
        reports.put(report);
        added.add(reportId);
        placing.history(kind, home, reportId);
        kind = HistoryEntry.Kind.JOINED;
      }
      placing.came(home);
    }
    var update = new SynopsisUpdate(tx, synoptic, reports, corrections, waiting, true);
    update.updateAll(placing, received);
    return changed.addAll(placing.all());
  }

  /** Enters which reports tell of further stories; one that is alone goes there by its report. */
  private void mention(Grouping grouping, List<List<ParsedReport>> stories, Instant received) {
    if (grouping.several().isEmpty()) {
      return;
    }
    Map<ReportId, String> storyOf = new HashMap<>();
    for (List<ParsedReport> story : stories) {
      story.forEach(report -> storyOf.put(report.report().id(), id(story)));
    }
    store.write(
        tx -> {
          var placing = new Placing(tx, received);
          for (Several one : grouping.several()) {
            ReportId report = one.report().report().id();
            String home = placing.resolve(Objects.requireNonNull(storyOf.get(report)));
            for (String other : one.stories()) {
              String there = storyOf.getOrDefault(new ReportId(other), other);
              placing.mention(home, there, report);
            }
          }
          return true;
        });
  }

  /** The id that grouping gives a story of these reports, alone or not. */
  private static String id(List<ParsedReport> story) {
    return ContentId.of(
        "s", story.stream().map(r -> r.report().id().value()).sorted().toArray(String[]::new));
  }

  private static Arrival arrival(Fresh fresh, String home, String label, Instant received) {
    return new Arrival(
        fresh.report(),
        fresh.page(),
        fresh.key(),
        1,
        received,
        label,
        Optional.empty(),
        home,
        Optional.empty());
  }
}
