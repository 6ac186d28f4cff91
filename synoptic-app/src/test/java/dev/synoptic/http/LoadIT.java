package dev.synoptic.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.store.Store;
import dev.synoptic.store.Stores;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many readers at once. Short here; {@code -Dload.reports=100000 -Dload.readers=200
 * -Dload.seconds=60 -Dload.store=FILE} make it the real thing, and print the times beside those of
 * a plain file of the same size that the same server sends in the same run.
 */
class LoadIT {

  private static final int REPORTS = Integer.getInteger("load.reports", 2_000);
  private static final int READERS = Integer.getInteger("load.readers", 40);
  private static final int SECONDS = Integer.getInteger("load.seconds", 5);

  /** A reader looks at a page before going on to the next, in milliseconds. */
  private static final int PAUSE = Integer.getInteger("load.pause", 200);

  private final Map<String, List<Long>> times = new ConcurrentHashMap<>();
  private int size;
  private final List<String> errors = new CopyOnWriteArrayList<>();
  private final List<Throwable> faults = new CopyOnWriteArrayList<>();

  @Test
  void answersManyReadersAtOnceWithoutAnError(@TempDir Path folder) throws Exception {
    String kept = System.getProperty("load.store");
    Path file = kept == null ? folder.resolve("load.db") : Path.of(kept);
    boolean there = Files.exists(file);
    try (Store store = Stores.passing(file)) {
      long start = System.nanoTime();
      if (!there) {
        Multitude.fill(store, REPORTS);
      }
      System.out.printf("store: %s, %d s%n", store.sizes(), seconds(start));
      List<String> stories = stories(store);
      var plain = new AtomicReference<Document>();
      try (ReaderServer server =
          ReaderServer.start(
              store,
              Optional.empty(),
              ServerSettings.local(0),
              faults::add,
              List.of(Route.get("/plain", exchange -> Sending.send(exchange, plain.get()))))) {
        first(server, stories);
        plain.set(Document.of(Html.TYPE, typical(server, stories)));
        try (var heap = new HeapSeries()) {
          read(server, stories);
          tell();
          heap.tell();
        }
      }
    }
    assertThat(errors).isEmpty();
    assertThat(faults).isEmpty();
    assertThat(times.get("/stories")).hasSizeGreaterThan(SECONDS);
  }

  private static List<String> stories(Store store) {
    var ids = new ArrayList<String>();
    var after = Optional.<String>empty();
    do {
      var slice = store.stories(dev.synoptic.store.StoryQuery.newest(), after, 200);
      slice.items().forEach(row -> ids.add(row.id()));
      after = slice.next();
    } while (after.isPresent() && ids.size() < 20_000);
    return ids;
  }

  /** Returns a page of middle size among stories. */
  private byte[] typical(ReaderServer server, List<String> stories) throws IOException {
    var pages = new ArrayList<byte[]>();
    for (String story : stories.subList(0, Math.min(51, stories.size()))) {
      pages.add(get(server, "/stories/" + story));
    }
    pages.sort(Comparator.comparingInt(page -> page.length));
    byte[] middle = pages.get(pages.size() / 2);
    try (var in = new GZIPInputStream(new ByteArrayInputStream(middle))) {
      return in.readAllBytes();
    }
  }

  /** The first look at stories of 60 reports, each unknown to every cache. */
  private void first(ReaderServer server, List<String> stories) throws IOException {
    List<String> large =
        IntStream.range(0, stories.size())
            .filter(i -> (stories.size() - 1 - i) % 50 == 7)
            .mapToObj(stories::get)
            .toList();
    for (int i = 0; i < Math.min(30, large.size()); i++) {
      long start = System.nanoTime();
      int bytes = get(server, "/stories/" + large.get(i)).length;
      long time = System.nanoTime() - start;
      // The first ones are the machine's own warming up.
      if (i >= Math.min(10, large.size() / 2)) {
        times
            .computeIfAbsent("first look, 60 reports", k -> new CopyOnWriteArrayList<>())
            .add(time);
        size = bytes;
      }
    }
  }

  private void read(ReaderServer server, List<String> stories) throws InterruptedException {
    long end = System.nanoTime() + SECONDS * 1_000_000_000L;
    var readers = new ArrayList<Thread>();
    for (int i = 0; i < READERS; i++) {
      int number = i;
      var reader = new Thread(() -> reader(server, stories, new Random(number), end));
      reader.start();
      readers.add(reader);
    }
    for (Thread reader : readers) {
      reader.join();
    }
  }

  private void reader(ReaderServer server, List<String> stories, Random random, long end) {
    while (System.nanoTime() < end) {
      String path = path(stories, random);
      long start = System.nanoTime();
      try {
        get(server, path);
        String kind = path.replaceFirst("(?<=.)[/?].*+", "");
        times
            .computeIfAbsent(kind, k -> Collections.synchronizedList(new ArrayList<>()))
            .add(System.nanoTime() - start);
        Thread.sleep(random.nextInt(2 * PAUSE + 1));
      } catch (IOException e) {
        errors.add(path + ": " + e);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  /** People read the newest stories most, and all of them some time. */
  private static String path(List<String> stories, Random random) {
    int place = (int) (stories.size() * Math.pow(random.nextDouble(), 4));
    String story = stories.get(Math.min(stories.size() - 1, place));
    return switch (random.nextInt(10)) {
      case 0, 1 -> "/";
      case 2 -> "/?order=breadth";
      case 3 -> "/search?q=" + List.of("ferry", "storm", "court", "tariffs").get(random.nextInt(4));
      case 4 -> "/people";
      case 5, 6 -> "/plain";
      default -> "/stories/" + story;
    };
  }

  /** Gets a page as browsers do, compressed. */
  private byte[] get(ReaderServer server, String path) throws IOException {
    var line =
        (HttpURLConnection)
            URI.create("http://127.0.0.1:" + server.port() + path).toURL().openConnection();
    line.setReadTimeout(60_000);
    line.setRequestProperty("Accept-Encoding", "gzip");
    try (InputStream in = line.getInputStream()) {
      byte[] bytes = in.readAllBytes();
      if (line.getResponseCode() != 200) {
        errors.add(path + ": " + line.getResponseCode());
      }
      return bytes;
    }
  }

  private static long seconds(long start) {
    return (System.nanoTime() - start) / 1_000_000_000L;
  }

  private void tell() {
    System.out.printf("a story of 60 reports: %d kB compressed%n", size / 1000);
    System.out.printf("%-24s %8s %8s %8s %8s%n", "ms", "answers", "p50", "p99", "most");
    new TreeMap<>(times)
        .forEach(
            (kind, all) -> {
              List<Long> sorted = all.stream().sorted().toList();
              System.out.printf(
                  "%-24s %8d %8.1f %8.1f %8.1f%n",
                  kind, sorted.size(), at(sorted, 0.5), at(sorted, 0.99), at(sorted, 1));
            });
  }

  private static double at(List<Long> sorted, double share) {
    return sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size())) / 1e6;
  }

  /** Memory in use after the last collection, a number for each tenth of the time. */
  private static final class HeapSeries implements AutoCloseable {
    private final List<Long> mebibytes = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    HeapSeries() {
      long pause = Math.max(1, SECONDS * 100L);
      clock.scheduleAtFixedRate(this::look, pause, pause, TimeUnit.MILLISECONDS);
    }

    private void look() {
      long used = 0;
      for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
        if (pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null) {
          used += pool.getCollectionUsage().getUsed();
        }
      }
      mebibytes.add(used >> 20);
    }

    void tell() {
      System.out.println("MiB in use after collections: " + mebibytes);
    }

    @Override
    public void close() {
      clock.shutdownNow();
    }
  }
}
