package dev.synoptic.flink;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Page;
import dev.synoptic.model.Rejection;
import dev.synoptic.model.Report;
import dev.synoptic.newsroom.Newsroom;
import dev.synoptic.source.Input;
import dev.synoptic.source.Intake;
import dev.synoptic.source.PageBytes;
import dev.synoptic.source.PageFiles;
import dev.synoptic.store.Store;
import dev.synoptic.store.Stores;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A newsroom that takes each report in when the desk of a job does: what its store must hold. */
final class EmbeddedNewsroom {

  private final Synoptic synoptic = new Synoptic();
  private final List<Arriving> arriving = new ArrayList<>();

  private EmbeddedNewsroom() {}

  private record Arriving(Page page, Report report, long time) {}

  /** Returns the lasting rows of a store, at {@code where}, that holds what is in {@code files}. */
  static Map<String, List<String>> ofFiles(List<String> files, String where) throws SQLException {
    var newsroom = new EmbeddedNewsroom();
    Input input = PageFiles.read(files, InputStream.nullInputStream(), n -> {});
    input.pages().forEach(page -> newsroom.arrive(page, null));
    return newsroom.rows(where);
  }

  /** Returns the lasting rows of a store, at {@code where}, that holds the messages of a topic. */
  static Map<String, List<String>> ofTopic(String topic, List<MadeUpNews.Item> items, String where)
      throws SQLException {
    var newsroom = new EmbeddedNewsroom();
    for (MadeUpNews.Item item : items) {
      String path = "kafka:" + topic + "/" + item.id();
      var bytes = new ByteArrayInputStream(item.json().getBytes(StandardCharsets.UTF_8));
      PageBytes.read(path, Origin.ofPath(path), bytes, newsroom.taking(item.time()));
    }
    return newsroom.rows(where);
  }

  private Intake taking(Instant time) {
    return new Intake() {
      @Override
      public void page(Page page) {
        arrive(page, time.toEpochMilli());
      }

      @Override
      public void rejected(Rejection rejection) {
        throw new IllegalStateException(rejection.toString());
      }
    };
  }

  private void arrive(Page page, @Nullable Long received) {
    Report report = synoptic.clean(page).report().orElseThrow();
    arriving.add(new Arriving(page, report, ReportTime.of(report, received)));
  }

  private Map<String, List<String>> rows(String where) throws SQLException {
    try (Store store = Stores.open(where);
        Newsroom newsroom = Newsroom.open(store, synoptic, Clock.systemUTC())) {
      arriving.stream()
          .sorted(Comparator.comparingLong(Arriving::time).thenComparing(a -> a.report().id()))
          .forEach(a -> newsroom.take(List.of(a.page()), Instant.ofEpochMilli(a.time())));
    }
    Map<String, List<String>> rows = Tables.lasting(where);
    // The desk sees no paragraphs: of which stories a round-up tells besides, it does not say.
    rows.get("history").removeIf(row -> row.contains("MENTIONED"));
    return rows;
  }
}
