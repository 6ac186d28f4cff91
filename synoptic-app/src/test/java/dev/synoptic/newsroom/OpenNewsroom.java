package dev.synoptic.newsroom;

import dev.synoptic.Synoptic;
import dev.synoptic.json.SynopsisWriter;
import dev.synoptic.model.Comparison;
import dev.synoptic.model.Page;
import dev.synoptic.model.ReportId;
import dev.synoptic.store.Store;
import dev.synoptic.store.StoredSynopsis;
import dev.synoptic.store.Stores;
import dev.synoptic.store.StoryQuery;
import dev.synoptic.store.StoryRow;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test with a newsroom over a store of its own. */
abstract class OpenNewsroom {

  static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  static final Synoptic SYNOPTIC = new Synoptic();

  @TempDir Path folder;

  Store store;
  Newsroom newsroom;

  @BeforeEach
  void open() {
    open("news.db");
  }

  void open(String name) {
    store = Stores.open(folder.resolve(name).toString());
    newsroom = Newsroom.open(store, SYNOPTIC, Clock.fixed(NOON, ZoneOffset.UTC));
  }

  @AfterEach
  void close() {
    newsroom.close();
    store.close();
  }

  /** Dies without a word, and is opened again. */
  void die() {
    store.close();
    open("news.db");
  }

  List<StoryRow> stories() {
    var all = new StoryQuery(StoryQuery.Order.NEWEST, 1, Optional.empty());
    return store.stories(all, Optional.empty(), 1000).items();
  }

  String storyOf(Page page) {
    ReportId id = SYNOPTIC.clean(page).report().orElseThrow().id();
    return store.reportRow(id).orElseThrow().story();
  }

  static ReportId id(Page page) {
    return SYNOPTIC.clean(page).report().orElseThrow().id();
  }

  /** Returns all stories by their reports, as JSON without ids of stories. */
  Map<String, String> content() throws IOException {
    var content = new TreeMap<String, String>();
    for (StoryRow row : stories()) {
      StoredSynopsis kept = store.synopsis(row.id()).orElseThrow();
      var out = new StringWriter();
      SynopsisWriter.lines(new Comparison(List.of(kept.synopsis()), List.of(), List.of()), out);
      String reports =
          kept.synopsis().story().reports().stream()
              .map(r -> r.report().id().value())
              .sorted()
              .collect(Collectors.joining(" "));
      content.put(reports, out.toString().replace(row.id(), "story"));
    }
    return content;
  }
}
