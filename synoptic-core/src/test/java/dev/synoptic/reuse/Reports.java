package dev.synoptic.reuse;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Block;
import dev.synoptic.model.BlockKind;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Outlet;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Published;
import dev.synoptic.model.Range;
import dev.synoptic.model.Report;
import dev.synoptic.model.ReportId;
import dev.synoptic.model.Segment;
import dev.synoptic.model.SourceText;
import dev.synoptic.model.Stated;
import dev.synoptic.model.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports for tests. */
final class Reports {

  private static final Synoptic SYNOPTIC = new Synoptic();

  private Reports() {}

  /** Returns the report of {@code text}, named {@code name}, published on {@code date} or "". */
  static ParsedReport of(String name, String date, String text) {
    var stated =
        new Stated(Optional.empty(), Optional.empty(), Published.parse(date), Optional.of("en"));
    var page = new Page(Origin.ofPath(name), PageType.TEXT, text, stated);
    return SYNOPTIC.parse(SYNOPTIC.clean(page).report().orElseThrow());
  }

  /** Returns the report of {@code text} that {@code outlet} published on {@code date}. */
  static ParsedReport by(String outlet, String date, String text) {
    var stated =
        new Stated(
            Optional.empty(),
            Optional.of(Outlet.named(outlet)),
            Published.parse(date),
            Optional.of("en"));
    var page = new Page(Origin.ofPath(outlet), PageType.TEXT, text, stated);
    return SYNOPTIC.parse(SYNOPTIC.clean(page).report().orElseThrow());
  }

  /** Returns the report of a web page. */
  static ParsedReport page(String name, String markup) {
    var page = Page.of(name, PageType.HTML, markup);
    return SYNOPTIC.parse(SYNOPTIC.clean(page).report().orElseThrow());
  }

  /** Returns the report of {@code text} as it is, however short or long. */
  static ParsedReport raw(String name, String text) {
    var all = new Range(0, text.length());
    boolean blank = text.isBlank();
    return SYNOPTIC.parse(
        new Report(
            new ReportId(name),
            Origin.ofPath(name),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            text,
            blank ? List.of() : List.of(new Block(BlockKind.PARAGRAPH, all)),
            blank ? List.of() : List.of(new Segment(all, all)),
            List.of(),
            SourceText.of(text)));
  }

  /** Returns the story of {@code reports}, in this order. */
  static Story story(ParsedReport... reports) {
    return new Story("s", List.of(reports), List.of());
  }

  /** Returns the reports of a folder of samples, by file name. */
  static List<ParsedReport> sample(String folder) {
    var reports = new ArrayList<ParsedReport>();
    try (Stream<Path> files = Files.list(Path.of("..", "samples", folder))) {
      for (Path file : files.sorted().toList()) {
        PageType type = file.toString().endsWith(".html") ? PageType.HTML : PageType.TEXT;
        var page = Page.of(file.getFileName().toString(), type, Files.readString(file));
        reports.add(SYNOPTIC.parse(SYNOPTIC.clean(page).report().orElseThrow()));
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return reports;
  }
}
