package dev.synoptic.flink;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.concurrent.Callable;

/**
 * Lays made-up reports of several outlets side by side, without Flink and with it, compares what
 * comes out byte for byte, and measures reports a second: by the clock, and by the processors'
 * time, which other programs of the machine do not change.
 *
 * <p>Usage: {@code FlinkBench [REPORTS]}, by default 20,000.
 */
final class FlinkBench {

  private static final int EACH = 5;
  private static final Duration LATE = Duration.ofMinutes(30);

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final int reports;

  private FlinkBench(int reports) {
    this.reports = reports;
  }

  /** Runs the bench. */
  public static void main(String[] args) throws Exception {
    new FlinkBench(args.length > 0 ? Integer.parseInt(args[0]) : 20_000).run();
  }

  private void run() throws Exception {
    Path folder = Files.createTempDirectory("flink-bench");
    List<MadeUpNews.Item> news = new MadeUpNews(1).reports(reports / EACH, EACH);
    String inOrder = MadeUpNews.write(news, folder.resolve("archive.jsonl")).toString();
    List<MadeUpNews.Item> late = MadeUpNews.shuffled(news, 5, (int) LATE.toSeconds());
    String shuffled = MadeUpNews.write(late, folder.resolve("stream.jsonl")).toString();
    List<MadeUpNews.Item> few = new MadeUpNews(2).reports(100, EACH);
    String warmUp = MadeUpNews.write(few, folder.resolve("few.jsonl")).toString();
    EmbeddedFlow.run(List.of(warmUp));
    batch(warmUp, 1);

    SortedMap<String, String> expected =
        timed("embedded", () -> EmbeddedFlow.run(List.of(inOrder)));
    for (int parallelism : new int[] {1, 2, 4}) {
      check(expected, timed("batch, " + parallelism, () -> batch(inOrder, parallelism)));
    }
    // The second run shows what the compiler of the first one did for the others.
    SortedMap<String, String> streamed =
        timed("embedded", () -> EmbeddedFlow.run(List.of(shuffled)));
    for (int parallelism : new int[] {1, 2, 4}) {
      check(streamed, timed("stream, " + parallelism, () -> stream(shuffled, parallelism)));
    }
  }

  private static SortedMap<String, String> batch(String file, int parallelism) throws Exception {
    var job = new StoryJob(Duration.ZERO, Duration.ZERO, false);
    return ParityTest.last(job.overFiles(List.of(file), ParityTest.env(parallelism)).stories());
  }

  private static SortedMap<String, String> stream(String file, int parallelism) throws Exception {
    var job = new StoryJob(LATE, Duration.ofHours(12), true);
    return ParityTest.last(job.overFiles(List.of(file), ParityTest.env(parallelism)).stories());
  }

  private SortedMap<String, String> timed(String name, Callable<SortedMap<String, String>> work)
      throws Exception {
    var machine =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long start = System.nanoTime();
    long processor = machine.getProcessCpuTime();
    SortedMap<String, String> stories = work.call();
    double seconds = (System.nanoTime() - start) / 1e9;
    double used = (machine.getProcessCpuTime() - processor) / 1e9;
    out.printf(
        Locale.ROOT,
        "%-10s %,d stories; %.1f s, %.0f reports/s; processors %.1f s, %.0f reports/s%n",
        name,
        stories.size(),
        seconds,
        reports / seconds,
        used,
        reports / used);
    return stories;
  }

  private void check(SortedMap<String, String> expected, SortedMap<String, String> stories) {
    out.println(stories.equals(expected) ? "           the same bytes" : "           DIFFERENT");
  }
}
