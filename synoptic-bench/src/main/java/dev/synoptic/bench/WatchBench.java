package dev.synoptic.bench;

import dev.synoptic.Synoptic;
import dev.synoptic.fetch.FetchLimits;
import dev.synoptic.newsroom.Newsroom;
import dev.synoptic.store.ReportRow;
import dev.synoptic.store.Slice;
import dev.synoptic.store.Store;
import dev.synoptic.store.Stores;
import dev.synoptic.store.StoryQuery;
import dev.synoptic.store.StoryRow;
import dev.synoptic.watch.Poll;
import dev.synoptic.watch.Watcher;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Watches many feeds on this machine, a third of them broken, and looks afterwards whether each
 * report that a good feed told of is in the store, once; memory is measured as it goes.
 *
 * <p>Usage: {@code WatchBench [SECONDS] [FEEDS] [EVERY-SECONDS]}, by default 600, 500 and 10.
 */
public final class WatchBench {

  private static final FetchLimits QUICK =
      new FetchLimits(
          "Synoptic/bench",
          Duration.ZERO,
          Duration.ofMillis(1500),
          Duration.ofMillis(2500),
          1 << 20,
          3,
          true);

  private WatchBench() {}

  /**
   * What came of a run.
   *
   * @param polls answers of feeds, good and bad
   * @param failed those of them that failed
   * @param told reports that good feeds told of
   * @param kept reports in the store
   * @param lost reports that were told of and are not in the store
   * @param twice reports that are in the store more than once
   * @param heapMiB memory in use after collection, as it went
   */
  record Outcome(
      int polls, int failed, int told, int kept, int lost, int twice, List<Long> heapMiB) {}

  /** Runs the bench. */
  public static void main(String[] args) throws Exception {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int seconds = args.length > 0 ? Integer.parseInt(args[0]) : 600;
    int feeds = args.length > 1 ? Integer.parseInt(args[1]) : 500;
    int every = args.length > 2 ? Integer.parseInt(args[2]) : 10;
    Path folder = Files.createTempDirectory("synoptic-watch");
    Outcome outcome =
        run(
            folder.resolve("news.db"),
            Duration.ofSeconds(seconds),
            feeds,
            Duration.ofSeconds(every),
            out);
    out.println(outcome);
  }

  /** Watches for a time and looks at what came of it. */
  static Outcome run(Path file, Duration time, int feeds, Duration every, PrintStream out)
      throws IOException, InterruptedException {
    var polls = new AtomicInteger();
    var failed = new AtomicInteger();
    var heap = new ArrayList<Long>();
    try (var farm = new FeedFarm(feeds);
        Store store = Stores.open(file.toString());
        Newsroom newsroom = Newsroom.open(store, new Synoptic(), Clock.systemUTC())) {
      var settings = new Watcher.Settings(every, false, 8, 7, QUICK);
      var watcher =
          new Watcher(
              newsroom,
              farm.addresses(),
              settings,
              Clock.systemUTC(),
              poll -> {
                polls.incrementAndGet();
                failed.addAndGet(poll.outcome() == Poll.Outcome.FAILED ? 1 : 0);
              });
      // Each feed once, however long that takes; the time counts from then on.
      var pass = new Watcher.Settings(every, true, 8, 7, QUICK);
      new Watcher(
              newsroom,
              farm.addresses(),
              pass,
              Clock.systemUTC(),
              poll -> {
                polls.incrementAndGet();
                failed.addAndGet(poll.outcome() == Poll.Outcome.FAILED ? 1 : 0);
              })
          .run();
      Thread watching = watching(watcher);
      long end = System.nanoTime() + time.toNanos();
      while (System.nanoTime() < end) {
        Thread.sleep(Math.min(30_000, Math.max(1, (end - System.nanoTime()) / 1_000_000)));
        heap.add(heapMiB());
        out.printf(
            Locale.ROOT,
            "%d polls, %d failed, %d reports, %d MiB%n",
            polls.get(),
            failed.get(),
            store.sizes().reports(),
            heap.get(heap.size() - 1));
      }
      farm.freeze();
      watcher.stop();
      watching.join();
      // What was on its way when the watching ended is told again to the next one.
      new Watcher(newsroom, farm.addresses(), pass, Clock.systemUTC(), poll -> {}).run();
      return outcome(store, farm.told(), polls.get(), failed.get(), heap);
    }
  }

  private static Thread watching(Watcher watcher) {
    var thread =
        new Thread(
            () -> {
              try {
                watcher.run();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    thread.start();
    return thread;
  }

  private static Outcome outcome(
      Store store, Set<String> told, int polls, int failed, List<Long> heap) {
    Set<String> keys = new HashSet<>();
    int twice = 0;
    Optional<String> next = Optional.empty();
    do {
      var all = new StoryQuery(StoryQuery.Order.NEWEST, 1, Optional.empty());
      Slice<StoryRow> slice = store.stories(all, next, 1000);
      for (StoryRow story : slice.items()) {
        for (ReportRow report : store.reportsOf(story.id())) {
          twice += keys.add("http:" + report.key()) && report.version() == 1 ? 0 : 1;
        }
      }
      next = slice.next();
    } while (next.isPresent());
    int lost = (int) told.stream().filter(address -> !keys.contains(address)).count();
    return new Outcome(polls, failed, told.size(), keys.size(), lost, twice, heap);
  }

  private static long heapMiB() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
  }
}
