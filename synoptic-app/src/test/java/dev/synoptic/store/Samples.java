package dev.synoptic.store;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Comparison;
import dev.synoptic.model.Outlet;
import dev.synoptic.model.Page;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Report;
import dev.synoptic.model.Synopsis;
import dev.synoptic.source.PageFiles;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The sample stories as a store takes them; compared once for all tests. */
final class Samples {

  static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private static final Path FOLDER = Path.of("").toAbsolutePath().resolveSibling("samples");

  private Samples() {}

  /** Makes everything on first use. */
  private static final class Made {
    static final Synoptic SYNOPTIC = new Synoptic();
    static final List<Page> PAGES =
        PageFiles.read(
                Stream.of("not-for-sale", "ferry-storm", "court-settlement")
                    .map(name -> FOLDER.resolve(name).toString())
                    .toList(),
                InputStream.nullInputStream(),
                n -> {})
            .pages();
    static final Comparison COMPARED = SYNOPTIC.compare(PAGES);
    static final Map<String, Page> BY_HASH =
        PAGES.stream()
            .collect(Collectors.toMap(p -> SYNOPTIC.clean(p).report().get().id().value(), p -> p));
  }

  /** Returns the stories of the samples, the one with most reports first. */
  static List<Synopsis> stories() {
    return Made.COMPARED.stories().stream()
        .sorted(Comparator.comparingInt(s -> -s.story().reports().size()))
        .toList();
  }

  /** Returns the story with most reports. */
  static Synopsis first() {
    return stories().get(0);
  }

  /** Returns another story. */
  static Synopsis second() {
    return stories().get(1);
  }

  /** Returns stories of other ids, told by the same reports. */
  static List<Synopsis> copies(Synopsis synopsis, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> Renamed.story(synopsis, "s" + (1000 + i * 7919 % 1000)))
        .toList();
  }

  static Page page(Report report) {
    return Made.BY_HASH.get(report.id().value());
  }

  /** Returns what a list shows of a story. */
  static StoryRow row(Synopsis synopsis, Instant newest, int revision) {
    List<String> outlets =
        synopsis.story().reports().stream()
            .map(r -> r.report().outlet().map(Outlet::name).orElse(""))
            .toList();
    return new StoryRow(
        synopsis.story().id(),
        synopsis.title(),
        false,
        Optional.of("en"),
        Optional.of("2026-03-01"),
        Optional.of("2026-03-02T11:00Z"),
        newest,
        new StoryRow.Counts(
            outlets.size(), 3, synopsis.quotes().size(), synopsis.facts().size(), 1, 2),
        outlets,
        revision,
        newest);
  }

  static Arrival arrival(ParsedReport report, String story) {
    String key = report.report().origin().display();
    return new Arrival(
        report,
        page(report.report()),
        key,
        1,
        NOON,
        story,
        Optional.empty(),
        story,
        Optional.empty());
  }

  /** Keeps a story with its reports, as the newsroom does. */
  static void keep(Store store, Synopsis synopsis, Instant newest) {
    store.write(
        tx -> {
          synopsis.story().reports().forEach(r -> tx.add(arrival(r, synopsis.story().id())));
          tx.story(row(synopsis, newest, 1), synopsis);
          return true;
        });
  }

  /** Keeps a story without its reports. */
  static void keepRow(Store store, Synopsis synopsis, Instant newest) {
    store.write(
        tx -> {
          tx.story(row(synopsis, newest, 1), synopsis);
          return true;
        });
  }

  /** Returns {@code synopsis} as a store gives it back: without tokens and local names. */
  static Synopsis asKept(Synopsis synopsis) {
    List<ParsedReport> reports = new ArrayList<>();
    for (ParsedReport report : synopsis.story().reports()) {
      reports.add(new ParsedReport(report.report(), report.sentences(), List.of(), List.of()));
    }
    return new Synopsis(
        new dev.synoptic.model.Story(synopsis.story().id(), reports, synopsis.story().grouping()),
        synopsis.title(),
        synopsis.titleSpan(),
        synopsis.names(),
        synopsis.quotes(),
        synopsis.facts(),
        synopsis.disputed(),
        synopsis.reuse(),
        synopsis.timeline(),
        synopsis.brief(),
        synopsis.missing());
  }
}
