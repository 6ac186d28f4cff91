package dev.synoptic.flink;

import dev.synoptic.flink.Newswire.Kind;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * Compares the speed of the flow without Flink, in one thread, with that of a batch of Flink at
 * parallelism 1 and 2: files of made-up reports in, files of stories out. Runs take turns, in one
 * process, after a run of each to warm up; two sizes of input tell the rate from the time that a
 * job takes to start.
 *
 * <p>Usage: {@code FlinkBench [CSV] [ROUNDS] [SMALL] [LARGE]}, by default none, 3, 300 and 1,200.
 * Run it with the serial collector, so that a single thread is one.
 */
final class FlinkBench {

  private static final String[] RUNNERS = {"embedded", "flink-1", "flink-2"};

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Path folder;
  private final List<BenchRun> runs = new ArrayList<>();

  private FlinkBench(Path folder) {
    this.folder = folder;
  }

  /** Runs the bench. */
  public static void main(String[] args) throws Exception {
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
    int small = args.length > 2 ? Integer.parseInt(args[2]) : 300;
    int large = args.length > 3 ? Integer.parseInt(args[3]) : 1_200;
    var bench = new FlinkBench(Files.createTempDirectory("flink-bench"));
    bench.run(rounds, small, large);
    if (args.length > 0) {
      Files.write(Path.of(args[0]), BenchRun.csv(bench.runs));
    }
  }

  private void run(int rounds, int small, int large) throws Exception {
    Path few = write(small);
    Path many = write(large);
    out.printf(Locale.ROOT, "%,d bytes a report%n", Files.size(many) / large);
    for (int round = 0; round <= rounds; round++) {
      for (String runner : RUNNERS) {
        for (int size : new int[] {small, large}) {
          BenchRun run = timed(round, runner, size == small ? few : many, size);
          out.println(run.told() + (round == 0 ? "  (to warm up)" : ""));
          if (round > 0) {
            runs.add(run);
          }
        }
      }
    }
    out.print(new BenchRates(runs).told());
  }

  private Path write(int reports) throws IOException {
    List<MadeUpNews.Item> items =
        Newswire.of(1, reports, Kind.NEWS, Duration.ofDays(7)).stream()
            .map(Dispatch::item)
            .toList();
    return MadeUpNews.write(items, folder.resolve(reports + ".jsonl"));
  }

  private BenchRun timed(int round, String runner, Path file, int reports) throws Exception {
    Path to = folder.resolve(runner + "-" + reports + "-" + round);
    System.gc();
    long start = System.nanoTime();
    long processor = processor();
    if (runner.equals("embedded")) {
      embedded(file, to);
    } else {
      flink(file, to, runner.equals("flink-1") ? 1 : 2);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    double used = (processor() - processor) / 1e9;
    return new BenchRun(round, runner, reports, seconds, used, bytes(to));
  }

  private static void embedded(Path file, Path to) throws IOException {
    SortedMap<String, String> stories = EmbeddedFlow.run(List.of(file.toString()));
    Files.createDirectories(to);
    try (OutputStream lines = new BufferedOutputStream(Files.newOutputStream(to.resolve("0")))) {
      for (String story : stories.values()) {
        lines.write(story.getBytes(StandardCharsets.UTF_8));
        lines.write('\n');
      }
    }
  }

  private static void flink(Path file, Path to, int parallelism) throws Exception {
    StreamExecutionEnvironment env = ParityRuns.env(parallelism);
    var job = new StoryJob(Duration.ZERO, Duration.ZERO, false);
    new Outs(List.of(new JsonFiles(to.toString())))
        .write(job.overFiles(List.of(file.toString()), env));
    env.execute("bench");
  }

  /** Returns how much was written: every runner writes the same. */
  private static long bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
    }
  }

  private static long processor() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
