package dev.synoptic.http;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Page;
import dev.synoptic.newsroom.Newsroom;
import dev.synoptic.source.PageFiles;
import dev.synoptic.store.Store;
import dev.synoptic.store.Stores;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server over a store of its own, and a client that asks it. */
final class Served implements AutoCloseable {

  private static final Path SAMPLES = Path.of("").toAbsolutePath().resolveSibling("samples");

  private final HttpClient client = HttpClient.newHttpClient();
  private final List<Throwable> faults = new CopyOnWriteArrayList<>();
  private final Store store;
  private final Newsroom newsroom;
  private final ReaderServer server;

  private Served(List<Page> pages, ServerSettings settings) throws IOException {
    Path folder = Files.createTempDirectory("served");
    this.store = Stores.passing(folder.resolve("store.db"));
    this.newsroom = Newsroom.open(store, new Synoptic(), Clock.systemUTC());
    newsroom.fill(pages, Instant.parse("2026-03-02T12:00:00Z"));
    this.server = ReaderServer.start(newsroom, settings, faults::add);
  }

  /** Serves sample stories. */
  static Served samples(ServerSettings settings, String... names) throws IOException {
    List<String> folders =
        List.of(names).stream().map(name -> SAMPLES.resolve(name).toString()).toList();
    return new Served(
        PageFiles.read(folders, InputStream.nullInputStream(), n -> {}).pages(), settings);
  }

  /** Serves {@code pages}. */
  static Served pages(List<Page> pages, ServerSettings settings) throws IOException {
    return new Served(pages, settings);
  }

  /** Returns the store. */
  Store store() {
    return store;
  }

  /** Returns what writes to the store. */
  Newsroom newsroom() {
    return newsroom;
  }

  /** Returns the server. */
  ReaderServer server() {
    return server;
  }

  /** Returns what went wrong inside. */
  List<Throwable> faults() {
    return faults;
  }

  /** Returns the whole address of a path. */
  URI address(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  /** Gets {@code path} with headers given as names and values. */
  HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET().build());
  }

  /** Posts {@code body} to {@code path}. */
  HttpResponse<String> post(String path, String body, String... headers) {
    return send(request(path, headers).POST(HttpRequest.BodyPublishers.ofString(body)).build());
  }

  HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address(path)).timeout(Duration.ofSeconds(60));
    return headers.length == 0 ? request : request.headers(headers);
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(request + ": " + e, e);
    }
  }

  /** Returns the id of the first story. */
  String firstStory() {
    return store
        .stories(dev.synoptic.store.StoryQuery.newest(), java.util.Optional.empty(), 1)
        .items()
        .get(0)
        .id();
  }

  @Override
  public void close() {
    server.close();
    newsroom.close();
    store.close();
  }
}
