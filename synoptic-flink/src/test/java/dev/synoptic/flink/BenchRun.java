package dev.synoptic.flink;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One run of a bench.
 *
 * @param round from 1; 0 is to warm up
 * @param seconds by the clock, the start of the job included
 * @param processor seconds of processors' time of the whole process
 * @param bytes that were written
 */
record BenchRun(
    int round, String runner, int reports, double seconds, double processor, long bytes) {

  String told() {
    return String.format(
        Locale.ROOT,
        "%-9s %,6d reports: %6.2f s by the clock, %6.2f s of processors, %,d bytes",
        runner,
        reports,
        seconds,
        processor,
        bytes);
  }

  /** Returns runs as lines of a table with commas. */
  static List<String> csv(List<BenchRun> runs) {
    var lines = new ArrayList<String>();
    lines.add("round,runner,reports,seconds,processor,bytes");
    for (BenchRun run : runs) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%d,%s,%d,%.3f,%.3f,%d",
              run.round,
              run.runner,
              run.reports,
              run.seconds,
              run.processor,
              run.bytes));
    }
    return lines;
  }

  /** Returns what a line of such a table says. */
  static BenchRun parse(String line) {
    String[] cells = line.split(",", -1);
    return new BenchRun(
        Integer.parseInt(cells[0]),
        cells[1],
        Integer.parseInt(cells[2]),
        Double.parseDouble(cells[3]),
        Double.parseDouble(cells[4]),
        Long.parseLong(cells[5]));
  }
}
