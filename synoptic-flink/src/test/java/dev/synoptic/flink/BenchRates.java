package dev.synoptic.flink;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * What runs of two sizes come to: medians over the rounds; the larger less the smaller is the
 * steady rate, and what is left of the smaller one is the start.
 */
record BenchRates(List<BenchRun> runs) {

  /** Returns reports a second by the clock, without the start. */
  double rate(String runner) {
    return slope(runner, BenchRun::seconds);
  }

  /** Returns reports a second of processors' time, without the start. */
  double ofProcessor(String runner) {
    return slope(runner, BenchRun::processor);
  }

  /** Returns seconds by the clock that a run takes before and after its reports. */
  double start(String runner) {
    return median(runner, small(), BenchRun::seconds) - small() / rate(runner);
  }

  String told() {
    var told = new StringBuilder();
    for (String runner : runs.stream().map(BenchRun::runner).distinct().toList()) {
      told.append(
          String.format(
              Locale.ROOT,
              "%-9s %6.1f reports/s, %6.1f a second of processors, start %5.1f s%n",
              runner,
              rate(runner),
              ofProcessor(runner),
              start(runner)));
    }
    return told.append(
            String.format(
                Locale.ROOT,
                "overhead at parallelism 1: %.2f by the clock, %.2f by processors' time%n"
                    + "parallelism 2 against 1: %.2f by the clock, %.2f of processors' time%n",
                rate("embedded") / rate("flink-1"),
                ofProcessor("embedded") / ofProcessor("flink-1"),
                rate("flink-2") / rate("flink-1"),
                ofProcessor("flink-1") / ofProcessor("flink-2")))
        .toString();
  }

  private double slope(String runner, ToDoubleFunction<BenchRun> time) {
    return (large() - small()) / (median(runner, large(), time) - median(runner, small(), time));
  }

  private double median(String runner, int reports, ToDoubleFunction<BenchRun> time) {
    double[] sorted =
        runs.stream()
            .filter(run -> run.runner().equals(runner) && run.reports() == reports)
            .mapToDouble(time)
            .sorted()
            .toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private int small() {
    return runs.stream().mapToInt(BenchRun::reports).min().orElseThrow();
  }

  private int large() {
    return runs.stream().mapToInt(BenchRun::reports).max().orElseThrow();
  }
}
