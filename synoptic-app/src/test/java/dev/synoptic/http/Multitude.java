package dev.synoptic.http;

import dev.synoptic.Synoptic;
import dev.synoptic.model.ContentId;
import dev.synoptic.model.Fact;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Outlet;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Report;
import dev.synoptic.model.ReportId;
import dev.synoptic.model.Stated;
import dev.synoptic.model.Story;
import dev.synoptic.model.Synopsis;
import dev.synoptic.source.PageFiles;
import dev.synoptic.store.Arrival;
import dev.synoptic.store.Store;
import dev.synoptic.store.StoryRow;
import dev.synoptic.store.Writing;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A store with as many reports as are wanted: the samples' stories over and over, all with ids of
 * their own, and stories of 20 and 60 reports that are mixed of the paragraphs of the samples.
 */
final class Multitude {

  private static final Path SAMPLES = Path.of("").toAbsolutePath().resolveSibling("samples");
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  /** Stories that are kept in one transaction. */
  private static final int AT_ONCE = 40;

  private Multitude() {}

  /** Fills {@code store}; returns the ids of its stories. */
  static List<String> fill(Store store, int reports) {
    List<Synopsis> prototypes = prototypes();
    var ids = new ArrayList<String>();
    int[] kept = {0};
    int[] number = {0};
    while (kept[0] < reports) {
      store.write(
          writing -> {
            for (int i = 0; i < AT_ONCE && kept[0] < reports; i++) {
              Synopsis prototype = prototype(prototypes, number[0]);
              ids.add(keep(writing, renamed(prototype, number[0]), number[0]));
              kept[0] += prototype.story().reports().size();
              number[0]++;
            }
            return kept[0];
          });
    }
    return ids;
  }

  /** Stories of many reports are few. */
  private static Synopsis prototype(List<Synopsis> prototypes, int number) {
    if (number % 50 == 7) {
      return prototypes.get(0);
    }
    return number % 10 == 3
        ? prototypes.get(1)
        : prototypes.get(2 + number % (prototypes.size() - 2));
  }

  /** Returns stories to copy: one of 60 reports, one of 20, then the samples'. */
  static List<Synopsis> prototypes() {
    var synoptic = new Synoptic();
    List<Page> pages = pages();
    List<Synopsis> small = synoptic.compare(pages).stories();
    return Stream.concat(
            Stream.of(mixed(synoptic, small, 60), mixed(synoptic, small, 20)), small.stream())
        .toList();
  }

  private static List<Page> pages() {
    return PageFiles.read(
            Stream.of("not-for-sale", "ferry-storm", "court-settlement")
                .map(name -> SAMPLES.resolve(name).toString())
                .toList(),
            InputStream.nullInputStream(),
            n -> {})
        .pages();
  }

  private static Synopsis mixed(Synoptic synoptic, List<Synopsis> small, int reports) {
    List<ParsedReport> from = small.get(0).story().reports();
    var random = new Random(7);
    var pages = new ArrayList<Page>();
    for (int i = 0; i < reports; i++) {
      ParsedReport main = from.get(i % from.size());
      var paragraphs = new ArrayList<>(paragraphs(main));
      List<String> other = paragraphs(from.get(random.nextInt(from.size())));
      for (int k = 0; k < 4; k++) {
        paragraphs.set(
            1 + random.nextInt(paragraphs.size() - 1), other.get(random.nextInt(other.size())));
      }
      paragraphs.add("This is what desk " + i + " had at the end of the day.");
      pages.add(
          new Page(
              Origin.ofPath("mixed/" + i + ".txt"),
              PageType.TEXT,
              String.join("\n\n", paragraphs),
              new Stated(
                  Optional.empty(),
                  Optional.of(Outlet.named("Desk " + i)),
                  main.report().published(),
                  Optional.of("en"))));
    }
    return synoptic.compareAsOne(pages).stories().get(0);
  }

  private static List<String> paragraphs(ParsedReport report) {
    return report.report().blocks().stream()
        .map(block -> block.range().in(report.text()))
        .collect(Collectors.toList());
  }

  private static Synopsis renamed(Synopsis of, int number) {
    List<ParsedReport> reports =
        IntStream.range(0, of.story().reports().size())
            .mapToObj(i -> renamed(of.story().reports().get(i), number, i))
            .toList();
    String id = ContentId.of("s", of.story().id(), Integer.toString(number));
    return new Synopsis(
        new Story(id, reports, of.story().grouping()),
        of.title().map(title -> title + " (" + number + ")"),
        of.titleSpan(),
        of.names(),
        of.quotes(),
        of.facts(),
        of.disputed(),
        of.reuse(),
        of.timeline(),
        of.brief(),
        of.missing());
  }

  private static ParsedReport renamed(ParsedReport parsed, int number, int place) {
    Report of = parsed.report();
    String id = ContentId.of("", of.id().value(), number + "/" + place);
    var report =
        new Report(
            new ReportId(id),
            Origin.ofPath("load/" + number + "/" + place + ".txt"),
            of.outlet(),
            of.title(),
            of.published(),
            of.language(),
            of.dateline(),
            of.text(),
            of.blocks(),
            of.segments(),
            of.aside(),
            of.source());
    return new ParsedReport(report, parsed.sentences(), List.of(), List.of());
  }

  private static String keep(Writing writing, Synopsis synopsis, int number) {
    Instant when = START.plusSeconds(60L * number);
    List<ParsedReport> reports = synopsis.story().reports();
    String id = synopsis.story().id();
    var row =
        new StoryRow(
            id,
            synopsis.title(),
            false,
            Optional.of("en"),
            Optional.of("2026-01-01"),
            Optional.of("2026-01-01"),
            when,
            new StoryRow.Counts(
                reports.size(),
                (int) synopsis.reuse().descent().lines().stream().distinct().count(),
                synopsis.quotes().size(),
                synopsis.facts().size(),
                0,
                (int)
                    synopsis.facts().stream()
                        .filter(f -> f.status() == Fact.Status.CONFLICT)
                        .count()),
            reports.stream().map(r -> r.report().outlet().map(Outlet::name).orElse("")).toList(),
            1,
            when);
    for (ParsedReport report : reports) {
      String path = report.report().origin().display();
      Page page = Page.of(path, PageType.TEXT, report.text());
      writing.add(
          new Arrival(report, page, path, 1, when, id, Optional.empty(), id, Optional.empty()));
    }
    writing.story(row, synopsis);
    return id;
  }
}
