package dev.synoptic.flink;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.common.state.CheckpointListener;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.CloseableIterator;

/**
 * Sends many reports of one event through the job, so that all of them go to one story at one
 * table, and tells what that takes. To be run with as much memory as it shall do with.
 *
 * <p>Usage: {@code HotStory [REPORTS]...}, by default 5,000, 20,000 and 50,000.
 */
final class HotStory {

  private static final Duration LATE = Duration.ofMinutes(30);

  private HotStory() {}

  /** Runs it. */
  public static void main(String[] args) throws Exception {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> sizes = args.length > 0 ? List.of(args) : List.of("5000", "20000", "50000");
    for (String size : sizes) {
      out.println(run(Integer.parseInt(size), Duration.ofSeconds(1)).told());
    }
  }

  @SuppressWarnings("try") // Flink's iterator may be interrupted as it closes
  static Outcome run(int reports, Duration betweenCheckpoints) throws Exception {
    Path folder = Files.createTempDirectory("hot-story");
    Path file = MadeUpNews.write(news(reports), folder.resolve("hot.jsonl"));
    var config = new Configuration();
    config.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, folder.resolve("kept").toUri() + "");
    StreamExecutionEnvironment env = ParityRuns.env(2);
    env.configure(config);
    env.enableCheckpointing(betweenCheckpoints.toMillis());
    Counting.COMPLETED.clear();
    var job = new StoryJob(LATE, Duration.ofMinutes(10), true);
    long start = System.nanoTime();
    long cpu = cpu();
    int tellings = 0;
    long counted = 0;
    long most = 0;
    long heap = 0;
    try (CloseableIterator<Laid> laid =
        job.overFiles(List.of(file.toString()), env)
            .stories()
            .map(new Counting())
            .returns(Types.LAID)
            .executeAndCollect()) {
      while (laid.hasNext()) {
        String line = new String(laid.next().body(), StandardCharsets.ISO_8859_1);
        tellings++;
        heap = Math.max(heap, heap());
        if (line.contains("\"ended\":true")) {
          counted = Math.max(counted, number(line, "\"reports\":"));
          most = Math.max(most, number(line, "\"laid\":"));
        }
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    double used = (cpu() - cpu) / 1e9;
    return new Outcome(
        reports, counted, most, tellings, Counting.COMPLETED.size(), seconds, used, heap >> 20);
  }

  /**
   * What came of it.
   *
   * @param counted reports of the largest story at the end
   * @param laid of them that are laid side by side
   * @param heap that was in use after a collection, at most, in MB
   */
  record Outcome(
      int reports,
      long counted,
      long laid,
      int tellings,
      long checkpoints,
      double seconds,
      double processors,
      long heap) {

    String told() {
      return String.format(
          Locale.ROOT,
          "%,d reports: %,d in one story, %d of them laid, told %d times, %d checkpoints; %.0f s,"
              + " processors %.0f s, %.2f ms a report; heap after collections at most %d MB of %d",
          reports,
          counted,
          laid,
          tellings,
          checkpoints,
          seconds,
          processors,
          processors * 1000 / reports,
          heap,
          Runtime.getRuntime().maxMemory() >> 20);
    }
  }

  /** Returns one wire report, printed again and again with a word of each house, among others. */
  static List<MadeUpNews.Item> news(int reports) {
    var random = new Random(7);
    var others = new MadeUpNews(2);
    var news = new ArrayList<>(others.reports(200, 5));
    Instant start = news.get(news.size() / 3).time();
    String wire = new MadeUpNews(1).alone("w", start).json();
    String text = wire.substring(wire.indexOf("\",\"language"), wire.length() - 2);
    for (int i = 0; i < reports; i++) {
      String house = others.alone("x", start).json().substring(36, 42);
      String json = "{\"id\":\"c" + i + text + " " + house + i + ".\"}";
      news.add(new MadeUpNews.Item(start.plusSeconds(random.nextInt(40 * 3600)), json));
    }
    news.sort(Comparator.comparing(MadeUpNews.Item::time).thenComparing(MadeUpNews.Item::json));
    return news;
  }

  private static long number(String line, String field) {
    int from = line.indexOf(field) + field.length();
    int to = from;
    while (Character.isDigit(line.charAt(to))) {
      to++;
    }
    return Long.parseLong(line.substring(from, to));
  }

  /** Counts the checkpoints that were completed; what they wrote is deleted when a job ends. */
  private static final class Counting implements MapFunction<Laid, Laid>, CheckpointListener {

    private static final long serialVersionUID = 1;
    private static final Set<Long> COMPLETED = ConcurrentHashMap.newKeySet();

    @Override
    public Laid map(Laid laid) {
      return laid;
    }

    @Override
    public void notifyCheckpointComplete(long checkpoint) {
      COMPLETED.add(checkpoint);
    }
  }

  private static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /** Returns the bytes that lived after the last collection of each pool. */
  private static long heap() {
    long bytes = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      bytes += pool.getCollectionUsage() == null ? 0 : pool.getCollectionUsage().getUsed();
    }
    return bytes;
  }
}
