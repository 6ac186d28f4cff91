package dev.synoptic.story;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Published;
import dev.synoptic.model.Stated;
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
