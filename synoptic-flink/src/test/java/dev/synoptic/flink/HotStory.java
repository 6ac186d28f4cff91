package dev.synoptic.flink;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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
      out.println(run(Integer.parseInt(size)));
    }
  }

  @SuppressWarnings("try") // Flink's iterator may be interrupted as it closes
  private static String run(int reports) throws Exception {
    Path folder = Files.createTempDirectory("hot-story");
    List<MadeUpNews.Item> news = new MadeUpNews(1).reports(1, reports);
    Path file = MadeUpNews.write(news, folder.resolve("hot.jsonl"));
    var config = new Configuration();
    config.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, Duration.ofSeconds(5));
    config.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, folder.resolve("kept").toUri() + "");
    config.set(CheckpointingOptions.MAX_RETAINED_CHECKPOINTS, 100_000);
    StreamExecutionEnvironment env = ParityRuns.env(2);
    env.configure(config);
    var job = new StoryJob(LATE, Duration.ofMinutes(10), true);
    long start = System.nanoTime();
    long cpu = cpu();
    int tellings = 0;
    long counted = 0;
    long most = 0;
    long heap = 0;
    try (CloseableIterator<Laid> laid =
        job.overFiles(List.of(file.toString()), env).stories().executeAndCollect()) {
      while (laid.hasNext()) {
        byte[] json = laid.next().body();
        int beginning = Math.min(200, json.length);
        String line = new String(json, 0, beginning, StandardCharsets.ISO_8859_1);
        tellings++;
        heap = Math.max(heap, heap());
        if (line.contains("\"ended\":true")) {
          counted += number(line, "\"reports\":");
          most = Math.max(most, number(line, "\"laid\":"));
        }
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    double used = (cpu() - cpu) / 1e9;
    return String.format(
        Locale.ROOT,
        "%,d reports: %,d in stories at the end, at most %d laid, %d tellings, %d checkpoints;"
            + " %.0f s, processors %.0f s = %.2f ms a report; heap after collections at most"
            + " %d MB of %d",
        reports,
        counted,
        most,
        tellings,
        checkpoints(folder),
        seconds,
        used,
        used * 1000 / reports,
        heap >> 20,
        Runtime.getRuntime().maxMemory() >> 20);
  }

  private static long number(String line, String field) {
    int from = line.indexOf(field) + field.length();
    int to = from;
    while (Character.isDigit(line.charAt(to))) {
      to++;
    }
    return Long.parseLong(line.substring(from, to));
  }

  private static long checkpoints(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.endsWith("_metadata")).count();
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
