package dev.synoptic.bench;

import dev.synoptic.clean.Cleaner;
import dev.synoptic.model.Aside;
import dev.synoptic.model.Outlet;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.Range;
import dev.synoptic.model.Report;
import dev.synoptic.model.Segment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Measures how well plain-text pages are told apart into report and the rest, on labelled pages of
 * our own: {@code PlainBench FOLDER [-v]}. A line counts as kept where more than half of it stands
 * in the report's text.
 */
public final class PlainBench {

  private final Cleaner cleaner = new Cleaner();
  private final boolean verbose;
  private final Tally aside = new Tally();
  private final Tally kept = new Tally();
  private final Tally kinds = new Tally();
  private final Tally titles = new Tally();
  private final Tally outlets = new Tally();
  private final Tally days = new Tally();

  private PlainBench(boolean verbose) {
    this.verbose = verbose;
  }

  /** Runs the bench. */
  public static void main(String[] args) throws IOException {
    boolean verbose = args.length > 1 && args[1].equals("-v");
    for (String between : List.of("\n\n", "\n")) {
      PlainBench bench = of(Path.of(args[0]), between, verbose && between.length() == 2);
      System.out.println(between.length() == 2 ? "lines parted by an empty one" : "lines alone");
      System.out.print(bench.scores());
    }
  }

  /** Scores the pages of {@code folder}, their lines parted by {@code between}. */
  static PlainBench of(Path folder, String between, boolean verbose) throws IOException {
    var bench = new PlainBench(verbose);
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    for (Path file : files) {
      bench.score(PlainPage.read(file, between));
    }
    return bench;
  }

  double asideShare() {
    return aside.share();
  }

  double keptShare() {
    return kept.share();
  }

  String scores() {
    return String.format(
        Locale.ROOT,
        "set aside %.3f of %d lines, kept %.3f of %d; kind right %.3f; title %.3f, outlet %.3f"
            + " (wrong %d), day %.3f (wrong %d)%n",
        aside.share(),
        aside.rights() + aside.wrongs(),
        kept.share(),
        kept.rights() + kept.wrongs(),
        kinds.share(),
        titles.share(),
        outlets.share(),
        outlets.wrongs(),
        days.share(),
        days.wrongs());
  }

  private void score(PlainPage page) {
    Optional<Report> cleaned =
        cleaner.clean(Page.of(page.name(), PageType.TEXT, page.markup())).report();
    if (cleaned.isEmpty()) {
      tell(page, "gives no report");
      page.lines().forEach(line -> (line.isReport() ? kept : aside).count(false));
      return;
    }
    Report report = cleaned.get();
    for (PlainPage.Labelled line : page.lines()) {
      boolean isKept = 2 * covered(report, line.place()) > line.place().length();
      (line.isReport() ? kept : aside).count(isKept == line.isReport());
      if (isKept != line.isReport()) {
        tell(page, (isKept ? "kept " : "set aside ") + line.label() + ": " + words(page, line));
      } else if (!isKept) {
        kind(page, report, line);
      }
    }
    title(page, report);
    stated(page, outlets, page.outlet(), report.outlet().map(Outlet::name));
    stated(page, days, page.published(), report.published().map(p -> p.date().toString()));
  }

  private void title(PlainPage page, Report report) {
    Optional<String> expected =
        page.lines().stream()
            .filter(line -> line.label().equals("title"))
            .map(line -> words(page, line))
            .findFirst();
    titles.count(report.title().equals(expected));
    if (!report.title().equals(expected)) {
      tell(page, "title " + report.title());
    }
  }

  private void stated(
      PlainPage page, Tally tally, Optional<String> expected, Optional<String> found) {
    if (found.map(PlainBench::plain).equals(expected.map(PlainBench::plain))) {
      tally.right();
    } else if (found.isEmpty()) {
      tally.missed();
    } else {
      tally.wrong();
    }
    if (!found.map(PlainBench::plain).equals(expected.map(PlainBench::plain))) {
      tell(page, "not " + expected + " but " + found);
    }
  }

  /** An article before an outlet's name, and its capitals, are a matter of style. */
  private static String plain(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring("the ".length()) : lower;
  }

  private void kind(PlainPage page, Report report, PlainPage.Labelled line) {
    Optional<Aside> found =
        report.aside().stream().filter(a -> a.source().overlaps(line.place())).findFirst();
    if (found.isEmpty() || line.label().equals("outlet")) {
      return;
    }
    String kind = found.get().kind().name().toLowerCase(Locale.ROOT);
    kinds.count(kind.equals(line.label()));
    if (!kind.equals(line.label())) {
      tell(page, "    " + kind + " for " + line.label() + ": " + words(page, line));
    }
  }

  private static int covered(Report report, Range place) {
    int covered = 0;
    for (Segment segment : report.segments()) {
      if (segment.source().overlaps(place)) {
        covered +=
            Math.min(segment.source().end(), place.end())
                - Math.max(segment.source().start(), place.start());
      }
    }
    return covered;
  }

  private static String words(PlainPage page, PlainPage.Labelled line) {
    return line.place().in(page.markup());
  }

  private void tell(PlainPage page, String what) {
    if (verbose) {
      System.out.println(page.name() + ": " + what);
    }
  }
}
