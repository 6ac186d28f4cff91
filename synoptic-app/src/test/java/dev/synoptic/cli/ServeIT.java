package dev.synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.synoptic.store.Store;
import dev.synoptic.store.Stores;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The service as a user starts it: files taken in, feeds watched, pages served, and ended. */
@Timeout(180)
class ServeIT {

  private static final Path SAMPLES = Path.of("").toAbsolutePath().resolveSibling("samples");

  @TempDir private Path folder;

  private final HttpClient client = HttpClient.newHttpClient();
  private Process process;

  @AfterEach
  void end() {
    if (process != null) {
      process.destroyForcibly();
    }
  }

  @Test
  void takesFilesInWatchesFeedsServesBothAndEndsInOrder() throws Exception {
    HttpServer feeds = RadioFeed.serve();
    try {
      String feed = "http://127.0.0.1:" + feeds.getAddress().getPort() + "/rss";
      String store = folder.resolve("news.db").toString();
      Path files = Files.createDirectory(folder.resolve("files"));
      for (String name : List.of("02", "05")) {
        copy(name, files);
      }
      String address =
          start(
              "serve",
              "--port",
              "0",
              "--store",
              store,
              "--watch",
              feed,
              "--every",
              "1s",
              "--allow-local",
              files.toString());
      String stories = "";
      for (int i = 0; i < 300 && !stories.contains("\"reports\" : 3"); i++) {
        Thread.sleep(200);
        stories = get(address + "api/stories").replace("\":", "\" : ").replace("  ", " ");
      }
      assertThat(stories).as("two files and an entry of the feed").contains("\"reports\" : 3");
      assertThat(get(address)).contains("<!DOCTYPE html>");
      process.destroy();
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).as("ends when told").isTrue();
      try (Store kept = Stores.openThere(store)) {
        assertThat(kept.sizes().reports()).isEqualTo(3);
        assertThat(kept.feeds()).singleElement().satisfies(f -> assertThat(f.taken()).isEqualTo(1));
      }
    } finally {
      feeds.stop(0);
    }
  }

  private static void copy(String number, Path folder) throws IOException {
    Path ferry = SAMPLES.resolve("ferry-storm");
    try (var all = Files.list(ferry)) {
      Path file =
          all.filter(f -> f.getFileName().toString().startsWith(number)).findFirst().orElseThrow();
      Files.copy(file, folder.resolve(file.getFileName()));
    }
  }

  /** Starts the program; returns the address that it says it serves at. */
  private String start(String... args) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classes(),
            Main.class.getName());
    var all = new java.util.ArrayList<>(command);
    all.addAll(List.of(args));
    process = new ProcessBuilder(all).redirectErrorStream(true).start();
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    var said = new StringBuilder();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      said.append(line).append('\n');
      int at = line.indexOf("reading at ");
      if (at >= 0) {
        drain(out);
        return line.substring(at + 11, line.indexOf(" (Ctrl-C"));
      }
    }
    throw new AssertionError("it did not serve: " + said);
  }

  /** What nobody reads would hold the process up. */
  private static void drain(BufferedReader out) {
    var thread = new Thread(() -> out.lines().forEach(line -> {}));
    thread.setDaemon(true);
    thread.start();
  }

  /** The class path of this test, also where a launcher of its own loads the classes. */
  private static String classes() {
    ClassLoader loader = ServeIT.class.getClassLoader();
    if (loader instanceof java.net.URLClassLoader urls) {
      return List.of(urls.getURLs()).stream()
          .map(url -> Path.of(URI.create(url.toString())).toString())
          .collect(Collectors.joining(java.io.File.pathSeparator));
    }
    return System.getProperty("java.class.path");
  }

  private String get(String address) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(30)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
