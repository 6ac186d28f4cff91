package dev.synoptic.http;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Cleaned;
import dev.synoptic.model.ContentId;
import dev.synoptic.model.Fact;
import dev.synoptic.model.Grouping;
import dev.synoptic.model.Outlet;
import dev.synoptic.model.Page;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Published;
import dev.synoptic.model.Report;
import dev.synoptic.model.ReportId;
import dev.synoptic.model.Story;
import dev.synoptic.model.Synopsis;
import dev.synoptic.model.Wording;
import dev.synoptic.store.Arrival;
import dev.synoptic.store.Store;
import dev.synoptic.store.StoryRow;
import dev.synoptic.store.Writing;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts reports into a store at once: all are compared as {@code compare} does it, then kept. */
public final class PassingStore {

  private final Store store;
  private final Synoptic synoptic;
  private final Instant now;
  private final Map<ReportId, Page> pages = new HashMap<>();

  private PassingStore(Store store, Synoptic synoptic, Instant now) {
    this.store = store;
    this.synoptic = synoptic;
    this.now = now;
  }

  /**
   * Compares {@code pages} and keeps what comes of them in {@code store}.
   *
   * @param now when they arrive
   * @return the number of reports
   */
  public static int fill(Store store, Synoptic synoptic, List<Page> pages, Instant now) {
    return new PassingStore(store, synoptic, now).fill(pages);
  }

  private int fill(List<Page> all) {
    var parsed = new ArrayList<ParsedReport>();
    for (Page page : all) {
      Cleaned cleaned = synoptic.clean(page);
      // The same text twice is one report.
      cleaned
          .report()
          .filter(report -> pages.putIfAbsent(report.id(), page) == null)
          .map(synoptic::parse)
          .ifPresent(parsed::add);
    }
    Grouping grouping = synoptic.group(parsed);
    grouping.stories().forEach(this::keep);
    for (ParsedReport alone : grouping.alone()) {
      keep(new Story(ContentId.of("s", alone.report().id().value()), List.of(alone), List.of()));
    }
    return parsed.size();
  }

  private void keep(Story story) {
    Synopsis synopsis = synoptic.synopsis(story);
    StoryRow row = row(synopsis);
    store.write(
        writing -> {
          story.reports().forEach(report -> add(writing, report, row.id()));
          writing.story(row, synopsis);
          return row;
        });
  }

  private void add(Writing writing, ParsedReport parsed, String story) {
    Page page = pages.get(parsed.report().id());
    if (page == null) {
      throw new IllegalStateException("a report of no page: " + parsed.report().id());
    }
    // Records of one file have one path; their content tells them apart.
    String key = parsed.report().origin().display() + "#" + parsed.report().id().value();
    writing.add(
        new Arrival(parsed, page, key, 1, now, story, Optional.empty(), story, Optional.empty()));
  }

  private StoryRow row(Synopsis synopsis) {
    List<Report> reports = synopsis.story().reports().stream().map(ParsedReport::report).toList();
    List<Optional<String>> languages = reports.stream().map(Report::language).distinct().toList();
    Optional<Published> last = published(reports).max(Published::compareTo);
    return new StoryRow(
        synopsis.story().id(),
        synopsis.title(),
        false,
        languages.size() == 1 ? languages.get(0) : Optional.empty(),
        published(reports).min(Published::compareTo).map(Published::iso),
        last.map(Published::iso),
        last.map(PassingStore::moment).orElse(now),
        counts(synopsis),
        reports.stream().map(r -> r.outlet().map(Outlet::name).orElse("")).toList(),
        1,
        now);
  }

  private static Stream<Published> published(List<Report> reports) {
    return reports.stream().flatMap(report -> report.published().stream());
  }

  private static Instant moment(Published published) {
    return published
        .time()
        .map(OffsetDateTime::toInstant)
        .orElseGet(() -> published.date().atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private static StoryRow.Counts counts(Synopsis synopsis) {
    List<Integer> lines = synopsis.reuse().descent().lines();
    return new StoryRow.Counts(
        synopsis.story().reports().size(),
        (int) lines.stream().distinct().count(),
        synopsis.quotes().size(),
        synopsis.facts().size(),
        (int)
            synopsis.quotes().stream()
                .filter(q -> q.readings().stream().anyMatch(r -> r.wording() == Wording.ALTERED))
                .count(),
        (int) synopsis.facts().stream().filter(f -> f.status() == Fact.Status.CONFLICT).count());
  }
}
