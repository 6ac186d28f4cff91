package dev.synoptic.flink;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * What the places cost that stories go to: one archive into each of them, by the clock and by the
 * time of processors (that of PostgreSQL's own processes is not in it).
 *
 * <p>Usage: {@code SinkBench [REPORTS] [ROUNDS]}, by default 2,000 and 2; the first round warms up.
 */
final class SinkBench {

  private static final int OPERATORS = 2;

  private final Path folder;
  private final List<String> archive;
  private final int reports;
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private SinkBench(Path folder, int reports) throws Exception {
    this.folder = folder;
    this.reports = reports;
    List<Dispatch> news = Newswire.of(1, reports, Newswire.Kind.NEWS, Duration.ofDays(4));
    List<MadeUpNews.Item> items = news.stream().map(Dispatch::item).toList();
    this.archive = List.of(MadeUpNews.write(items, folder.resolve("news.jsonl")).toString());
  }

  /** Runs it. */
  public static void main(String[] args) throws Exception {
    var bench =
        new SinkBench(
            Files.createTempDirectory("sinks"), args.length > 0 ? Integer.parseInt(args[0]) : 2000);
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 2;
    try (var databases = new Databases(bench.folder.resolve("postgres"))) {
      for (int round = 0; round < rounds; round++) {
        Path to = Files.createDirectory(bench.folder.resolve("round" + round));
        bench.measure("JSON Lines", new JsonFiles(to.resolve("json").toString()));
        bench.measure("Parquet", new ParquetOut(to.resolve("parquet").toString()));
        String store = databases.make();
        bench.measure("PostgreSQL", new StoreOut(store, true, StoreOut.PATIENCE));
        bench.measure("PostgreSQL again", new StoreOut(store, true, StoreOut.PATIENCE));
        bench.out.println(
            "bytes: " + size(to.resolve("json")) + ", " + size(to.resolve("parquet")));
      }
    }
  }

  private void measure(String place, Out to) throws Exception {
    StreamExecutionEnvironment env = ParityRuns.env(OPERATORS);
    long start = System.nanoTime();
    long cpu = cpu();
    var job = new StoryJob(Duration.ZERO, Duration.ZERO, false, to.wantsPackets());
    new Outs(List.of(to)).write(job.overFiles(archive, env));
    env.execute();
    double seconds = (System.nanoTime() - start) / 1e9;
    double busy = (cpu() - cpu) / 1e9;
    out.printf(
        Locale.ROOT,
        "%-17s %d reports: %.1f s, %.0f reports/s; %.1f ms of a processor each%n",
        place,
        reports,
        seconds,
        reports / seconds,
        1000 * busy / reports);
  }

  private static long size(Path folder) throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
    }
  }

  private static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
