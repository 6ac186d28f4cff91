package dev.synoptic.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures speed with JMH and prints, for each benchmark, reports or collations a second by the
 * clock and by the processor's time, and how many times the yardstick's that is in the same run.
 *
 * <p>Usage, from the root of the project: {@code java -jar synoptic-bench/target/benchmarks.jar}
 * with JMH's own options, such as a name to choose benchmarks or {@code -p samples=FOLDER}.
 */
public final class SpeedBench {

  private static final String YARDSTICK = "openNlpTagger";

  private SpeedBench() {}

  /** Runs the benchmarks that {@code args} choose, all where they choose none. */
  public static void main(String[] args) throws CommandLineOptionException, RunnerException {
    var options = new OptionsBuilder().parent(new CommandLineOptions(args));
    Collection<RunResult> results =
        new Runner(options.addProfiler(ProcessorTime.class).build()).run();
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    double yardstick =
        results.stream()
            .filter(result -> name(result).equals(YARDSTICK))
            .mapToDouble(SpeedBench::score)
            .findFirst()
            .orElse(Double.NaN);
    out.println();
    for (RunResult result : results) {
      out.println(line(result, yardstick));
    }
  }

  private static String line(RunResult result, double yardstick) {
    String times =
        Double.isNaN(yardstick)
                || name(result).startsWith("collation")
                || name(result).startsWith("page")
                || name(result).startsWith("story")
            ? ""
            : String.format(Locale.ROOT, "  %6.1f times the yardstick", score(result) / yardstick);
    return String.format(
        Locale.ROOT,
        "%-20s %8.1f a second by the clock, %8.1f of processor time%s",
        name(result),
        result.getPrimaryResult().getScore(),
        score(result),
        times);
  }

  private static String name(RunResult result) {
    String name = result.getParams().getBenchmark();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static double score(RunResult result) {
    Result<?> processor = result.getSecondaryResults().get(ProcessorTime.NAME);
    return processor == null ? Double.NaN : processor.getScore();
  }
}
