package dev.synoptic.watch;

import dev.synoptic.fetch.FetchLimits;
import dev.synoptic.newsroom.Newsroom;
import dev.synoptic.store.Feed;
import dev.synoptic.store.Retention;
import dev.synoptic.store.StoreFailure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Polls feeds until it is told to stop: each when it is due, one request a host at a time. A dead,
 * slow or lying feed costs itself alone. What was taken in is kept, whenever the process ends.
 */
public final class Watcher {

  /** How often old things are taken away. */
  private static final Duration TIDY = Duration.ofHours(1);

  /** How long is waited for those at work, when told to stop. */
  private static final long GRACE_MILLIS = 5_000;

  /** How often is looked whether there is something to tidy up, or an end. */
  private static final long LOOK_MILLIS = 200;

  private final Newsroom newsroom;
  private final Settings settings;
  private final Clock clock;
  private final Schedule schedule;
  private final FeedReading reading;
  private final Patience patience;
  private final Consumer<Poll> teller;
  private final AtomicInteger answered = new AtomicInteger();
  private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
  private Instant tidied = Instant.EPOCH;

  /**
   * How feeds are watched.
   *
   * @param every usual time between two requests to a feed
   * @param once whether each feed is asked once only, whenever it is due
   * @param workers feeds that are asked at once
   * @param seed of the spread of requests over time
   * @param fetching how pages are fetched
   */
  public record Settings(
      Duration every, boolean once, int workers, long seed, FetchLimits fetching) {

    /** Checks the numbers. */
    public Settings {
      if (every.isNegative() || every.isZero() || workers < 1) {
        throw new IllegalArgumentException("every " + every + ", " + workers + " workers");
      }
    }

    /** Returns the settings of the program: every ten minutes, eight feeds at once. */
    public static Settings defaults() {
      return new Settings(
          Duration.ofMinutes(10), false, 8, System.nanoTime(), FetchLimits.defaults());
    }
  }

  /**
   * Makes a watcher that asks {@code feeds}, or those that the store knows where that is empty.
   *
   * @param teller is told of every answer, by several threads, one at a time
   */
  public Watcher(
      Newsroom newsroom,
      Collection<String> feeds,
      Settings settings,
      Clock clock,
      Consumer<Poll> teller) {
    this.newsroom = newsroom;
    this.settings = settings;
    this.clock = clock;
    this.teller = teller;
    this.schedule = new Schedule(known(feeds), clock);
    this.reading =
        new FeedReading(
            new Lines(settings.fetching(), clock),
            newsroom,
            new Pace(settings.every(), settings.seed()),
            clock);
    this.patience = new Patience(newsroom, clock, schedule, this::tell);
  }

  /** Returns the feeds with where they stand; new ones are entered into the store. */
  private List<Feed> known(Collection<String> named) {
    Map<String, Feed> stored =
        newsroom.store().feeds().stream().collect(Collectors.toMap(Feed::url, Function.identity()));
    Collection<String> wanted = named.isEmpty() ? stored.keySet() : named;
    List<Feed> feeds = new ArrayList<>();
    for (String url : wanted) {
      Feed feed = stored.getOrDefault(url, Feed.of(url));
      // A user who starts the program wants to see something come in.
      boolean late = feed.next().isAfter(clock.instant().plus(settings.every()));
      feeds.add(settings.once() || late ? new Standing(feed).asked(Instant.EPOCH) : feed);
    }
    newsroom.write(
        tx -> feeds.stream().filter(f -> !stored.containsKey(f.url())).forEach(tx::feed));
    return feeds;
  }

  /**
   * Watches until {@link #stop} is called, or each feed was asked once where that is all.
   *
   * @return the number of good answers
   */
  public int run() throws InterruptedException {
    var threads = new ArrayList<Thread>();
    for (int i = 0; i < settings.workers(); i++) {
      var thread = new Thread(this::work, "feeds-" + i);
      thread.setDaemon(true);
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      while (thread.isAlive() && !schedule.isStopped()) {
        thread.join(LOOK_MILLIS);
        tidy();
      }
    }
    long patience = System.nanoTime() + GRACE_MILLIS * 1_000_000;
    for (Thread thread : threads) {
      thread.join(Math.max(1, (patience - System.nanoTime()) / 1_000_000));
    }
    RuntimeException failed = failure.get();
    if (failed != null) {
      throw failed;
    }
    return answered.get();
  }

  /** Asks no more feeds; {@link #run} returns soon. */
  public void stop() {
    schedule.stop();
  }

  private void work() {
    try {
      Optional<Feed> feed = schedule.take();
      while (feed.isPresent()) {
        String host = Schedule.host(feed.get());
        Optional<FeedReading.Done> read = read(feed.get());
        if (read.isEmpty()) {
          return;
        }
        FeedReading.Done done = read.get();
        tell(done.poll());
        schedule.done(host, settings.once() ? Optional.empty() : Optional.of(done.feed()));
        feed = schedule.take();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      end(e);
    }
  }

  /** Reads a feed, again where its store was lost meanwhile; empty where the watching ends. */
  private Optional<FeedReading.Done> read(Feed feed) throws InterruptedException {
    while (!schedule.isStopped()) {
      int losses = patience.losses();
      try {
        return Optional.of(reading.read(feed));
      } catch (StoreFailure e) {
        if (!waits(e, losses)) {
          throw e;
        }
      }
    }
    return Optional.empty();
  }

  /** Waits for a store that may come back; who asks each feed once wants to be told instead. */
  private boolean waits(StoreFailure why, int losses) throws InterruptedException {
    if (settings.once() || !why.isPassing()) {
      return false;
    }
    patience.await(why, losses);
    return true;
  }

  /** A store that fails for good ends the watching; the first reason is told. */
  private void end(RuntimeException why) {
    if (!schedule.isStopped()) {
      failure.compareAndSet(null, why);
      schedule.stop();
    }
  }

  private synchronized void tell(Poll poll) {
    if (poll.isGood()) {
      answered.incrementAndGet();
    }
    if (!schedule.isStopped()) {
      teller.accept(poll);
    }
  }

  /** Lays large stories anew that wait, and takes old things away. */
  private void tidy() throws InterruptedException {
    Instant now = clock.instant();
    int losses = patience.losses();
    try {
      newsroom.settle(now);
      if (tidied.plus(TIDY).isBefore(now)) {
        tidied = now;
        Retention retention = newsroom.store().retention();
        newsroom.write(tx -> tx.drop(retention, now));
      }
    } catch (StoreFailure e) {
      try {
        if (!waits(e, losses)) {
          end(e);
        }
      } catch (StoreFailure worse) {
        end(worse);
      }
    } catch (RuntimeException e) {
      end(e);
    }
  }
}
