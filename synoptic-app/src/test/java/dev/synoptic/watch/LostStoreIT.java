package dev.synoptic.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.Synoptic;
import dev.synoptic.fetch.FetchLimits;
import dev.synoptic.newsroom.Newsroom;
import dev.synoptic.store.Store;
import dev.synoptic.store.Stores;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A database that hangs up while something is being kept. */
class LostStoreIT {

  private static final FetchLimits QUICK =
      new FetchLimits(
          "Synoptic/test",
          Duration.ZERO,
          Duration.ofSeconds(2),
          Duration.ofSeconds(4),
          1 << 20,
          3,
          true);

  private static final int REPORTS = 6;

  /** Ends the line of whoever adds the third report, once: a sequence is never rolled back. */
  private static final String HANG_UP =
      """
      CREATE SEQUENCE added;
      CREATE FUNCTION hang_up() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF nextval('added') = 3 THEN PERFORM pg_terminate_backend(pg_backend_pid()); END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER hang_up BEFORE INSERT ON report FOR EACH ROW EXECUTE FUNCTION hang_up();
      """;

  private final List<Poll> polls = new CopyOnWriteArrayList<>();

  @Test
  void watchingWaitsForItAndGoesOnWithNothingLostAndNothingTwice() throws Exception {
    try (EmbeddedPostgres database = EmbeddedPostgres.builder().start();
        var feeds = new FeedServer();
        Store store = Stores.open(database.getJdbcUrl("postgres", "postgres"));
        Newsroom newsroom = Newsroom.open(store, new Synoptic(), Clock.systemUTC())) {
      run(database, HANG_UP);
      watch(newsroom, feed(feeds));
      assertThat(polls)
          .extracting(Poll::outcome)
          .startsWith(Poll.Outcome.STORE_LOST, Poll.Outcome.STORE_BACK, Poll.Outcome.READ);
      assertThat(polls.get(0).feed()).isEqualTo(store.place());
      assertThat(polls.get(0).trouble().orElseThrow()).contains("terminating connection");
      assertThat(store.sizes().reports()).isEqualTo(REPORTS);
      assertThat(store.claim()).as("the right to write was taken up again").isTrue();
    }
  }

  private static String feed(FeedServer feeds) {
    String feed = feeds.address(1, "/rss");
    List<FeedTexts.Entry> entries =
        IntStream.range(0, REPORTS)
            .mapToObj(
                event ->
                    new FeedTexts.Entry(
                        feeds.address(1, "/" + event),
                        FeedTexts.title(event),
                        FeedTexts.html(event, "Courier"),
                        "Mon, 02 Mar 2026"))
            .toList();
    feeds.serve(feed, "application/rss+xml", FeedTexts.rss("Courier", entries, true));
    return feed;
  }

  /** Watches until something was read, or for half a minute. */
  private void watch(Newsroom newsroom, String feed) throws InterruptedException {
    var settings = new Watcher.Settings(Duration.ofSeconds(1), false, 2, 7, QUICK);
    var watcher = new Watcher(newsroom, List.of(feed), settings, Clock.systemUTC(), polls::add);
    var stopping =
        new Thread(
            () -> {
              for (int i = 0; i < 600 && !isRead(); i++) {
                pause();
              }
              watcher.stop();
            });
    stopping.start();
    watcher.run();
    stopping.join();
  }

  private boolean isRead() {
    return polls.stream().anyMatch(poll -> poll.outcome() == Poll.Outcome.READ);
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void run(EmbeddedPostgres database, String sql) throws SQLException {
    try (Connection connection = database.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
