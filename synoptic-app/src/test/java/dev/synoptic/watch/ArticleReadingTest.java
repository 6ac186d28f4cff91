package dev.synoptic.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.Synoptic;
import dev.synoptic.fetch.FetchLimits;
import dev.synoptic.model.Origin;
import dev.synoptic.newsroom.ArticleKey;
import dev.synoptic.newsroom.Newsroom;
import dev.synoptic.store.ReportRow;
import dev.synoptic.store.Store;
import dev.synoptic.store.Stores;
import dev.synoptic.store.Visit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that feeds point at are asked for again with what their hosts gave to ask with. */
class ArticleReadingTest {

  private static final FetchLimits QUICK =
      new FetchLimits(
          "Synoptic/test",
          Duration.ZERO,
          Duration.ofMillis(700),
          Duration.ofMillis(1200),
          1 << 20,
          3,
          true);

  private static final Instant START = Instant.parse("2026-03-02T12:00:00Z");

  @TempDir private Path folder;

  private final List<Poll> polls = Collections.synchronizedList(new ArrayList<>());
  private FeedServer server;
  private Store store;
  private Newsroom newsroom;
  private String feed;
  private FeedTexts.Entry entry;

  @BeforeEach
  void open() throws IOException {
    server = new FeedServer();
    store = Stores.open(folder.resolve("news.db").toString());
    newsroom = Newsroom.open(store, new Synoptic(), Clock.systemUTC());
    feed = server.address(1, "/rss");
    entry = entry("Mon, 02 Mar 2026");
    servePage(entry.html());
  }

  @AfterEach
  void close() {
    newsroom.close();
    store.close();
    server.close();
  }

  private FeedTexts.Entry entry(String day) {
    return new FeedTexts.Entry(
        server.address(1, "/5"), FeedTexts.title(5), FeedTexts.html(5, "Lantern"), day);
  }

  private void serveFeed(FeedTexts.Entry listed) {
    server.serve(feed, "text/xml", FeedTexts.rss("Lantern", List.of(listed), false));
  }

  /** A page that names no outlet and no day: the feed does. */
  private void servePage(String html) {
    String bare = "<html><body><h1>" + entry.title() + "</h1>" + html + "</body></html>";
    server.serve(entry.link(), "text/html", bare);
  }

  private void watchAt(Duration after) throws InterruptedException {
    polls.clear();
    Clock clock = Clock.fixed(START.plus(after), ZoneOffset.UTC);
    var settings = new Watcher.Settings(Duration.ofMinutes(10), true, 4, 7, QUICK);
    new Watcher(newsroom, List.of(feed), settings, clock, polls::add).run();
  }

  private String key() {
    return ArticleKey.of(new Origin(Optional.empty(), Optional.of(entry.link()), Optional.empty()));
  }

  private Visit visit() {
    return store.visit(key()).orElseThrow();
  }

  @Test
  void aPageThatIsAsItWasCostsAQuestionAndNothingElse() throws InterruptedException {
    serveFeed(entry);
    watchAt(Duration.ZERO);
    assertThat(visit().tag()).isPresent();
    assertThat(visit().next()).contains(START.plus(Duration.ofHours(1)));
    watchAt(Duration.ofMinutes(30));
    assertThat(server.asked(entry.link())).as("too early").isEqualTo(1);
    watchAt(Duration.ofHours(2));
    assertThat(server.asked(entry.link())).isEqualTo(2);
    assertThat(polls).singleElement().satisfies(p -> assertThat(p.unread()).isEmpty());
    assertThat(store.sizes().reports()).isEqualTo(1);
    assertThat(visit().since()).isEqualTo(START);
    assertThat(visit().next()).as("twice the patience").contains(START.plus(Duration.ofHours(4)));
  }

  @Test
  void aTextThatChangedWithoutAWordBecomesAVersionAndKeepsWhatTheFeedSaid()
      throws InterruptedException {
    serveFeed(entry);
    watchAt(Duration.ZERO);
    servePage(entry.html().replace("Nobody was hurt", "Three people were hurt"));
    watchAt(Duration.ofHours(2));
    List<ReportRow> versions = store.versions(key());
    assertThat(versions).extracting(ReportRow::version).containsExactly(1, 2);
    assertThat(versions)
        .allSatisfy(
            row -> {
              assertThat(row.outlet()).contains("Lantern");
              assertThat(row.published().orElseThrow()).startsWith("2026-03-02");
            });
    assertThat(visit().since()).isEqualTo(START.plus(Duration.ofHours(2)));
  }

  @Test
  void thePagesOfANewsSitemapAreFetchedAndKeepWhatItSaid() throws InterruptedException {
    String map =
        """
        <?xml version="1.0"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
        <url><loc>%s</loc><news:news><news:publication>
        <news:name>Lantern</news:name><news:language>en</news:language></news:publication>
        <news:publication_date>2026-03-01</news:publication_date>
        <news:title>%s</news:title></news:news></url></urlset>
        """;
    server.serve(feed, "application/xml", map.formatted(entry.link(), entry.title()));
    watchAt(Duration.ZERO);
    assertThat(polls).singleElement().satisfies(p -> assertThat(p.unread()).isEmpty());
    assertThat(store.versions(key()))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.outlet()).contains("Lantern");
              assertThat(row.published()).contains("2026-03-01");
            });
    watchAt(Duration.ofMinutes(30));
    assertThat(server.asked(entry.link())).as("not asked again").isEqualTo(1);
  }

  @Test
  void aFeedThatCallsAnEntryUpdatedIsBelievedAtOnce() throws InterruptedException {
    serveFeed(entry);
    watchAt(Duration.ZERO);
    servePage(entry.html().replace("Nobody was hurt", "Three people were hurt"));
    serveFeed(entry("Tue, 03 Mar 2026"));
    watchAt(Duration.ofMinutes(10));
    assertThat(store.versions(key())).hasSize(2);
  }

  @Test
  void aPageThatHasSettledIsLeftAlone() throws InterruptedException {
    serveFeed(entry);
    watchAt(Duration.ZERO);
    watchAt(Duration.ofDays(3));
    assertThat(server.asked(entry.link())).isEqualTo(2);
    assertThat(visit().next()).isEmpty();
    watchAt(Duration.ofDays(4));
    assertThat(server.asked(entry.link())).isEqualTo(2);
  }

  @Test
  void aPageThatIsGoneLaterKeepsItsReport() throws InterruptedException {
    serveFeed(entry);
    watchAt(Duration.ZERO);
    server.on(entry.link(), exchange -> exchange.sendResponseHeaders(404, -1));
    watchAt(Duration.ofHours(2));
    assertThat(store.sizes().reports()).isEqualTo(1);
    assertThat(visit().outcome()).isEmpty();
    assertThat(visit().tag()).isPresent();
  }

  @Test
  void whatTheFeedSaidStandsBesideTheKeptPage() throws InterruptedException {
    serveFeed(entry);
    watchAt(Duration.ZERO);
    ReportRow row = store.versions(key()).get(0);
    assertThat(new Synoptic().clean(store.page(row.id()).orElseThrow()).report())
        .contains(store.report(row.id()).orElseThrow());
  }
}
