package dev.synoptic.newsroom;

import dev.synoptic.model.Origin;
import dev.synoptic.model.Outlet;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.Published;
import dev.synoptic.model.Stated;
import dev.synoptic.source.PageFiles;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Pages that newsrooms take in. */
final class Pages {

  private static final Path SAMPLES = Path.of("").toAbsolutePath().resolveSibling("samples");

  private Pages() {}

  /** Returns the pages of some sample stories. */
  static List<Page> of(String... stories) {
    return PageFiles.read(
            Stream.of(stories).map(name -> SAMPLES.resolve(name).toString()).toList(),
            InputStream.nullInputStream(),
            n -> {})
        .pages();
  }

  /** Returns a page of the web. */
  static Page web(String url, String outlet, String day, String text) {
    return new Page(
        new Origin(Optional.empty(), Optional.of(url), Optional.empty()),
        PageType.TEXT,
        text,
        new Stated(
            Optional.empty(),
            Optional.of(Outlet.named(outlet)),
            Published.parse(day),
            Optional.of("en")));
  }

  /** Returns a report on a bridge that opens. */
  static Page bridge(String outlet, String more) {
    return web(
        "https://" + outlet.toLowerCase(java.util.Locale.ROOT) + ".example/bridge",
        outlet,
        "2026-03-02",
        "Mayor opens the new bridge at Tarn Point\n\nThe mayor of Tarn Point opened the new"
            + " bridge on Friday. “It was worth the wait,” Mayor Ada Lindqvist told a crowd of"
            + " about 400 people. The bridge cost £8.1 million and is 310 metres long, the council"
            + " said. It carries the road to the north shore, where ferries ran until last week. "
            + more
            + "\n");
  }

  /** Returns a report on a fire in a mill. */
  static Page mill(String outlet, String more) {
    return web(
        "https://" + outlet.toLowerCase(java.util.Locale.ROOT) + ".example/mill",
        outlet,
        "2026-03-02",
        "Fire guts Orrin Mill\n\nA fire destroyed most of the old Orrin Mill in Kelder on Sunday"
            + " night, the fire service said. Sixty firefighters were called to the mill at 11 pm."
            + " “We could only keep it from the houses,” chief officer Tom Bracken said. Nobody was"
            + " hurt. The mill, built in 1871, had stood empty since the spinning company left. "
            + more
            + "\n");
  }
}
