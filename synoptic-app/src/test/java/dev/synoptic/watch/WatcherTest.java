package dev.synoptic.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.Synoptic;
import dev.synoptic.fetch.FetchLimits;
import dev.synoptic.newsroom.Newsroom;
import dev.synoptic.store.Feed;
import dev.synoptic.store.Store;
import dev.synoptic.store.Stores;
import dev.synoptic.store.StoryQuery;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds as they are: good, changed, dead, slow and lying. */
class WatcherTest {

  private static final FetchLimits QUICK =
      new FetchLimits(
          "Synoptic/test",
          Duration.ZERO,
          Duration.ofMillis(700),
          Duration.ofMillis(1200),
          1 << 20,
          3,
          true);

  @TempDir private Path folder;

  private final List<Poll> polls = Collections.synchronizedList(new ArrayList<>());
  private FeedServer server;
  private Store store;
  private Newsroom newsroom;

  @BeforeEach
  void open() throws IOException {
    server = new FeedServer();
    store = Stores.open(folder.resolve("news.db").toString());
    newsroom = Newsroom.open(store, new Synoptic(), Clock.systemUTC());
  }

  @AfterEach
  void close() {
    newsroom.close();
    store.close();
    server.close();
  }

  private static Watcher.Settings once() {
    return new Watcher.Settings(Duration.ofMinutes(10), true, 4, 7, QUICK);
  }

  private int watchOnce(String... feeds) throws InterruptedException {
    polls.clear();
    return new Watcher(newsroom, List.of(feeds), once(), Clock.systemUTC(), polls::add).run();
  }

  private Map<String, Feed> feeds() {
    return store.feeds().stream().collect(Collectors.toMap(Feed::url, Function.identity()));
  }

  private FeedTexts.Entry entry(int host, int event, String outlet) {
    return new FeedTexts.Entry(
        server.address(host, "/" + event),
        FeedTexts.title(event),
        FeedTexts.html(event, outlet),
        "Mon, 02 Mar 2026");
  }

  @Test
  void entriesWithTheirTextAreTakenInAndToldOnce() throws InterruptedException {
    String one = server.address(1, "/rss");
    String two = server.address(2, "/rss");
    server.serve(
        one,
        "application/rss+xml",
        FeedTexts.rss("Courier", List.of(entry(1, 1, "Courier"), entry(1, 2, "Courier")), true));
    server.serve(
        two, "application/rss+xml", FeedTexts.rss("Herald", List.of(entry(2, 1, "Herald")), true));
    assertThat(watchOnce(one, two)).isEqualTo(2);
    assertThat(store.sizes().reports()).isEqualTo(3);
    assertThat(store.stories(StoryQuery.newest(), Optional.empty(), 10).items())
        .singleElement()
        .satisfies(s -> assertThat(s.outlets()).containsExactlyInAnyOrder("Courier", "Herald"));
    assertThat(feeds().get(one).taken()).isEqualTo(2);
    assertThat(watchOnce(one, two)).isEqualTo(2);
    assertThat(polls).extracting(Poll::outcome).containsOnly(Poll.Outcome.UNCHANGED);
    assertThat(store.sizes().reports()).isEqualTo(3);
  }

  @Test
  void pagesAreFetchedWhereAFeedHoldsSummariesOnlyAndNotFetchedAgain() throws InterruptedException {
    String feed = server.address(3, "/rss");
    FeedTexts.Entry whole = entry(3, 5, "Lantern");
    FeedTexts.Entry gone = entry(3, 6, "Lantern");
    server.serve(feed, "text/xml", FeedTexts.rss("Lantern", List.of(whole, gone), false));
    server.serve(whole.link(), "text/html", FeedTexts.page(whole.title(), whole.html(), "Lantern"));
    assertThat(watchOnce(feed)).isEqualTo(1);
    assertThat(store.sizes().reports()).isEqualTo(1);
    assertThat(store.search("blaze", Optional.empty(), 5).items()).hasSize(1);
    server.serve(feed, "text/xml", FeedTexts.rss("Lantern", List.of(gone, whole), false));
    watchOnce(feed);
    assertThat(server.asked(whole.link())).isEqualTo(1);
    assertThat(server.asked(gone.link())).as("a dead link is left alone").isEqualTo(1);
  }

  @Test
  void whatAFeedSaysOfAReportServesItsPageThatSaysNothing() throws InterruptedException {
    String feed = server.address(4, "/rss");
    FeedTexts.Entry silent = entry(4, 5, "Lantern");
    FeedTexts.Entry named = entry(4, 6, "Lantern");
    server.serve(feed, "text/xml", FeedTexts.rss("Lantern", List.of(silent, named), false));
    String bare = "<html><body><h1>" + silent.title() + "</h1>" + silent.html() + "</body></html>";
    server.serve(silent.link(), "text/html", bare);
    server.serve(named.link(), "text/html", FeedTexts.page(named.title(), named.html(), "Beacon"));
    assertThat(watchOnce(feed)).isEqualTo(1);
    assertThat(store.reportsBy("Beacon", Optional.empty(), 5).items())
        .as("the page knows its outlet better")
        .hasSize(1);
    assertThat(store.reportsBy("Lantern", Optional.empty(), 5).items())
        .singleElement()
        .satisfies(row -> assertThat(row.published().orElseThrow()).startsWith("2026-03-02"));
  }

  @Test
  void badFeedsAreToldAndCostThemselvesAlone() throws InterruptedException {
    String good = server.address(10, "/rss");
    server.serve(
        good, "text/xml", FeedTexts.rss("Courier", List.of(entry(10, 1, "Courier")), true));
    Map<String, String> bad =
        Map.of(
            server.address(11, "/rss"),
            "the host answers 404",
            server.address(12, "/rss"),
            "the host answers 500",
            server.address(13, "/rss"),
            "answers with a page, not with a feed",
            server.address(14, "/rss"),
            "a broken feed",
            server.address(15, "/rss"),
            "a feed without entries",
            server.address(16, "/rss"),
            "in time",
            server.address(17, "/rss"),
            "redirects",
            server.address(18, "/rss"),
            "",
            "http://no-such-host.invalid/rss",
            "there is no host");
    server.on(server.address(12, "/rss"), e -> FeedServer.send(e, 500, "text/plain", "x"));
    server.serve(
        server.address(13, "/rss"),
        "application/rss+xml",
        FeedTexts.page("Sign in", FeedTexts.html(4, "Nobody"), "Nobody"));
    server.serve(server.address(14, "/rss"), "text/xml", "<rss><channel><item><title>x</ti");
    server.serve(server.address(15, "/rss"), "text/xml", FeedTexts.rss("Empty", List.of(), true));
    server.on(server.address(16, "/rss"), e -> sleep(5_000));
    server.on(
        server.address(17, "/rss"),
        e -> {
          e.getResponseHeaders().add("Location", "/rss");
          e.sendResponseHeaders(302, -1);
        });
    server.on(server.address(18, "/rss"), WatcherTest::endless);
    List<String> all = new ArrayList<>(bad.keySet());
    all.add(good);
    assertThat(watchOnce(all.toArray(String[]::new))).isEqualTo(1);
    assertThat(store.sizes().reports()).isEqualTo(1);
    bad.forEach(
        (feed, why) -> {
          assertThat(feeds().get(feed).trouble()).as(feed).isPresent();
          assertThat(feeds().get(feed).trouble().orElseThrow()).as(feed).contains(why);
          assertThat(feeds().get(feed).failures()).isEqualTo(1);
        });
    assertThat(feeds().get(good).trouble()).isEmpty();
  }

  private static void endless(com.sun.net.httpserver.HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    byte[] block = "<rss><channel>".repeat(5_000).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    try (OutputStream out = exchange.getResponseBody()) {
      for (int i = 0; i < 1_000; i++) {
        out.write(block);
      }
    }
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aFeedThatComesBackIsReadAndItsTroubleForgotten() throws InterruptedException {
    String feed = server.address(20, "/rss");
    assertThat(watchOnce(feed)).isZero();
    watchOnce(feed);
    assertThat(feeds().get(feed).failures()).isEqualTo(2);
    server.serve(
        feed, "text/xml", FeedTexts.rss("Courier", List.of(entry(20, 1, "Courier")), true));
    assertThat(watchOnce(feed)).isEqualTo(1);
    assertThat(feeds().get(feed).failures()).isZero();
    assertThat(feeds().get(feed).trouble()).isEmpty();
  }

  @Test
  void watchesOnUntilItIsTold() throws InterruptedException {
    String feed = server.address(21, "/rss");
    server.serve(
        feed, "text/xml", FeedTexts.rss("Courier", List.of(entry(21, 1, "Courier")), true));
    var settings = new Watcher.Settings(Duration.ofMillis(50), false, 2, 7, QUICK);
    var watcher = new Watcher(newsroom, List.of(feed), settings, Clock.systemUTC(), polls::add);
    var running =
        new Thread(
            () -> {
              try {
                watcher.run();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    running.start();
    waitFor(() -> polls.size() >= 3);
    server.serve(
        feed,
        "text/xml",
        FeedTexts.rss("Courier", List.of(entry(21, 1, "Courier"), entry(21, 9, "Courier")), true));
    waitFor(() -> store.sizes().reports() == 2);
    watcher.stop();
    running.join(10_000);
    assertThat(running.isAlive()).isFalse();
    assertThat(store.sizes().reports()).isEqualTo(2);
    assertThat(server.mostAtOnce()).as("requests a host at a time").isEqualTo(1);
  }

  private static void waitFor(java.util.function.BooleanSupplier condition) {
    for (int i = 0; i < 400 && !condition.getAsBoolean(); i++) {
      sleep(25);
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }

  @Test
  void goesOnWithTheFeedsThatTheStoreKnows() throws InterruptedException {
    String feed = server.address(22, "/rss");
    server.serve(
        feed, "text/xml", FeedTexts.rss("Courier", List.of(entry(22, 1, "Courier")), true));
    watchOnce(feed);
    assertThat(watchOnce()).isEqualTo(1);
    assertThat(server.asked(feed)).isEqualTo(2);
  }

  @Test
  void robotsThatForbidAreObeyed() throws InterruptedException {
    String feed = server.address(23, "/rss");
    server.serve(
        feed, "text/xml", FeedTexts.rss("Courier", List.of(entry(23, 1, "Courier")), true));
    server.serve(server.address(23, "/robots.txt"), "text/plain", "User-agent: *\nDisallow: /\n");
    assertThat(watchOnce(feed)).isZero();
    assertThat(feeds().get(feed).trouble().orElseThrow()).contains("robots.txt");
    assertThat(server.asked(feed)).isZero();
  }

  @Test
  void asksLessOftenTheMoreAFeedFailsAndSpreadsRequests() {
    var pace = new Pace(Duration.ofMinutes(10), 1);
    Instant now = Instant.EPOCH;
    for (int failures = 0; failures <= 20; failures++) {
      double usual = Math.min(600 * Math.pow(2, failures), 86_400);
      for (int i = 0; i < 20; i++) {
        assertThat((double) Duration.between(now, pace.next(now, failures)).toSeconds())
            .isBetween(usual * 0.89, usual * 1.11);
      }
    }
    assertThat(new Pace(Duration.ofMinutes(10), 5).next(now, 0))
        .as("the same seed")
        .isEqualTo(new Pace(Duration.ofMinutes(10), 5).next(now, 0));
  }
}
