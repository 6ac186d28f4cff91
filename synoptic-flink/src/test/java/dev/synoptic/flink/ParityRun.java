package dev.synoptic.flink;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.SortedMap;
import java.util.concurrent.Callable;

/**
 * Runs a large corpus through the core's pieces and through Flink, as a batch and as a stream out
 * of order, at parallelism 1, 2 and 4, and with tasks that die; says whether the stories are the
 * same bytes, and ends with 1 if any are not.
 *
 * <p>Usage: {@code ParityRun [REPORTS] [DAYS]}, by default 20,000 and 14.
 */
final class ParityRun {

  private static final int DEATHS = 3;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private int wrong;

  /** Runs it all. */
  public static void main(String[] args) {
    int reports = args.length > 0 ? Integer.parseInt(args[0]) : 20_000;
    int days = args.length > 1 ? Integer.parseInt(args[1]) : 14;
    int status = 2; // a run that throws leaves threads of Flink behind, which would go on for ever
    try {
      status = new ParityRun().run(reports, Duration.ofDays(days));
    } catch (Exception e) {
      e.printStackTrace();
    }
    System.exit(status);
  }

  private int run(int reports, Duration span) throws Exception {
    Path folder = Files.createTempDirectory("parity");
    long start = System.nanoTime();
    ParityCorpus corpus = ParityCorpus.in(folder, reports, span);
    out.printf(Locale.ROOT, "%,d reports, and the samples%n", reports);
    say("archive, without Flink", corpus.archived(), start);
    say("stream, without Flink", corpus.streamed(), start);
    var runs = new ParityRuns(corpus, Duration.ofDays(1), folder);
    for (int parallelism : new int[] {1, 2, 4}) {
      check("batch, " + parallelism, corpus.archived(), () -> runs.batch(parallelism, 0));
      check("stream, " + parallelism, corpus.streamed(), () -> runs.stream(parallelism, 0));
    }
    check("batch, 2, a task dies", corpus.archived(), () -> runs.batch(2, 1));
    check("stream, 2, tasks die", corpus.streamed(), () -> runs.stream(2, DEATHS));
    return wrong == 0 ? 0 : 1;
  }

  private void check(
      String name, SortedMap<String, String> wanted, Callable<SortedMap<String, String>> run)
      throws Exception {
    long start = System.nanoTime();
    SortedMap<String, String> stories = run.call();
    say(name, stories, start);
    if (!stories.equals(wanted)) {
      wrong++;
      long same =
          wanted.entrySet().stream()
              .filter(e -> e.getValue().equals(stories.get(e.getKey())))
              .count();
      out.println("  DIFFERENT: " + same + " of " + wanted.size() + " stories are the same");
      wanted.forEach(
          (story, print) -> {
            if (!print.equals(stories.get(story))) {
              out.println("  " + story + ": " + print + ", here " + stories.get(story));
            }
          });
    }
  }

  private void say(String name, SortedMap<String, String> stories, long start) {
    long bytes = 0;
    for (String line : stories.values()) {
      bytes += Long.parseLong(line.substring(0, line.indexOf(' ')));
    }
    String print = ParityCorpus.print(stories.toString());
    out.printf(
        Locale.ROOT,
        "%-24s %,7d stories, %,13d bytes, print %.12s, %,6.0f s%n",
        name,
        stories.size(),
        bytes,
        print.substring(print.indexOf(' ') + 1),
        (System.nanoTime() - start) / 1e9);
  }
}
