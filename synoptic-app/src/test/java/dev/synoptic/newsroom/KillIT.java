package dev.synoptic.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import dev.synoptic.Synoptic;
import dev.synoptic.json.SynopsisWriter;
import dev.synoptic.model.Comparison;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.ReportId;
import dev.synoptic.store.HistoryEntry;
import dev.synoptic.store.ReportRow;
import dev.synoptic.store.Store;
import dev.synoptic.store.StoredSynopsis;
import dev.synoptic.store.Stores;
import dev.synoptic.store.StoryQuery;
import dev.synoptic.store.StoryRow;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Kills a process that writes, many times, at any moment: nothing that it told of is lost. */
class KillIT {

  private static final int KILLS = Integer.getInteger("synoptic.kills", 20);

  /** As many as cannot be taken in before the last kill. */
  private static final int PAGES = 18 * KILLS;

  @TempDir private Path folder;

  private final List<String> told = Collections.synchronizedList(new ArrayList<>());

  @Test
  void killedAtAnyMomentNothingToldIsLostAndTheEndIsTheSame() throws Exception {
    Path killed = folder.resolve("killed.db");
    var random = new Random(20260302);
    int kills = 0;
    for (int run = 0; run < 20 * KILLS && kills < KILLS; run++) {
      Process process = start(killed);
      // Some die on their start, most while they write.
      int millis = random.nextInt(4) == 0 ? 0 : -1;
      boolean ended = waitAndKill(process, random, millis);
      if (!ended) {
        kills++;
      }
      check(killed);
    }
    assertThat(kills).as("killed in the middle").isEqualTo(KILLS);
    finish(killed);
    Path whole = folder.resolve("whole.db");
    finish(whole);
    assertThat(content(killed)).isEqualTo(content(whole));
  }

  /** Kills the process a random time after its start, or after the first page that it told of. */
  private boolean waitAndKill(Process process, Random random, int fromStart) throws Exception {
    int before = told.size();
    Thread reader = reading(process);
    if (fromStart < 0) {
      for (int i = 0; i < 3000 && told.size() == before && process.isAlive(); i++) {
        Thread.sleep(10);
      }
      Thread.sleep(random.nextInt(500));
    } else {
      Thread.sleep(random.nextInt(1500));
    }
    boolean alive = process.isAlive();
    process.destroyForcibly();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    reader.join();
    return !alive;
  }

  private void finish(Path file) throws Exception {
    Process process = start(file);
    Thread reader = reading(process);
    assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
    reader.join();
    assertThat(process.exitValue()).isZero();
    check(file);
  }

  private Process start(Path file) throws IOException {
    String classes =
        Stream.of(
                KilledWriter.class,
                Newsroom.class,
                Synoptic.class,
                JsonFactory.class,
                Jsoup.class,
                LoggerFactory.class,
                org.sqlite.JDBC.class,
                picocli.CommandLine.class)
            .map(KillIT::place)
            .distinct()
            .collect(Collectors.joining(java.io.File.pathSeparator));
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classes,
            KilledWriter.class.getName(),
            file.toString(),
            Integer.toString(PAGES))
        .redirectErrorStream(true)
        .start();
  }

  private static String place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private Thread reading(Process process) {
    var thread =
        new Thread(
            () -> {
              try (var in =
                  new BufferedReader(
                      new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                in.lines().filter(l -> l.startsWith("kept ")).forEach(told::add);
              } catch (IOException | java.io.UncheckedIOException e) {
                // The process was killed in the middle of a line.
              }
            });
    thread.start();
    return thread;
  }

  /** All that was told of is there, and nothing is half there. */
  private void check(Path file) throws SQLException {
    try (Store store = Stores.open(file.toString())) {
      if (file.endsWith("killed.db")) {
        for (String line : List.copyOf(told)) {
          String id = line.split(" ")[2];
          if (!id.equals("-") && id.length() == 17) {
            assertThat(store.reportRow(new ReportId(id))).as(line).isPresent();
            assertThat(store.page(new ReportId(id))).as(line).isPresent();
          }
        }
      }
      int reports = 0;
      List<String> waiting = waiting(store);
      for (StoryRow row : stories(store)) {
        StoredSynopsis kept = store.synopsis(row.id()).orElseThrow();
        List<ReportId> laid =
            kept.synopsis().story().reports().stream()
                .map(ParsedReport::report)
                .map(r -> r.id())
                .sorted()
                .toList();
        List<ReportId> members =
            store.reportsOf(row.id()).stream().map(ReportRow::id).sorted().toList();
        if (!waiting.contains(row.id())) {
          assertThat(laid).isEqualTo(members);
          assertThat(row.counts().reports()).isEqualTo(members.size());
        }
        reports += members.size();
      }
      assertThat(store.search("news", Optional.empty(), 100_000).items()).hasSize(reports);
    }
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      assertThat(connection.createStatement().executeQuery("PRAGMA integrity_check").getString(1))
          .isEqualTo("ok");
    }
  }

  /** Large stories that are to be laid anew. */
  private static List<String> waiting(Store store) {
    return store
        .state("waiting")
        .map(kept -> new String(kept, StandardCharsets.UTF_8).lines().toList())
        .orElse(List.of());
  }

  private static List<StoryRow> stories(Store store) {
    return store
        .stories(
            new StoryQuery(StoryQuery.Order.NEWEST, 1, Optional.empty()), Optional.empty(), 100_000)
        .items();
  }

  /** Returns all that readers see: rows, synopses and histories. */
  private static List<String> content(Path file) throws IOException {
    var content = new ArrayList<String>();
    try (Store store = Stores.open(file.toString())) {
      for (StoryRow row : stories(store)) {
        var out = new StringWriter();
        SynopsisWriter.lines(
            new Comparison(
                List.of(store.synopsis(row.id()).orElseThrow().synopsis()), List.of(), List.of()),
            out);
        content.add(row + out.toString());
        for (HistoryEntry entry : store.history(row.id(), 10_000)) {
          content.add(entry.toString());
        }
      }
      content.add(store.changesAfter(0, 1_000_000).toString());
    }
    return content;
  }
}
