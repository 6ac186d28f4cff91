package dev.synoptic.flink;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Draws what {@link FlinkBench} and {@code DeskBench} have measured: {@code speed.csv} and {@code
 * desk.csv} of a folder, where they are, become {@code speed.svg}, {@code window.svg} and {@code
 * cost.svg}.
 *
 * <p>Usage: {@code ScalePlots FOLDER}.
 */
final class ScalePlots {

  private final Path folder;

  ScalePlots(Path folder) {
    this.folder = folder;
  }

  /** Draws the plots of a folder. */
  public static void main(String[] args) throws IOException {
    new ScalePlots(Path.of(args[0])).draw();
  }

  void draw() throws IOException {
    if (Files.exists(folder.resolve("speed.csv"))) {
      speed(rows("speed.csv"));
    }
    if (Files.exists(folder.resolve("desk.csv"))) {
      desk(rows("desk.csv"));
    }
  }

  private void speed(List<String> runs) throws IOException {
    var rates = new BenchRates(runs.stream().map(BenchRun::parse).toList());
    List<Plot.Bar> bars =
        List.of(
            new Plot.Bar("one thread, without Flink", rates.rate("embedded")),
            new Plot.Bar("Flink, parallelism 1", rates.rate("flink-1")),
            new Plot.Bar("Flink, parallelism 2", rates.rate("flink-2")));
    Files.writeString(folder.resolve("speed.svg"), Plot.bars("reports a second", bars));
  }

  private void desk(List<String> desk) throws IOException {
    List<Double> reports = column(desk, 0, 1e3);
    Files.writeString(
        folder.resolve("window.svg"),
        Plot.lines(
            "thousands of reports in the window",
            reports,
            new Plot.Series("checkpoint of the desk, MB", column(desk, 4, 1e6)),
            new Plot.Series("seconds to save it", column(desk, 5, 1e3))));
    Files.writeString(
        folder.resolve("cost.svg"),
        Plot.lines(
            "thousands of reports that have come",
            reports,
            new Plot.Series("µs of processor time a report at the desk", column(desk, 1, 1)),
            new Plot.Series("MB of heap", column(desk, 3, 1e6))));
  }

  private List<String> rows(String name) throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve(name));
    return lines.subList(1, lines.size());
  }

  private static List<Double> column(List<String> rows, int column, double unit) {
    return rows.stream()
        .map(row -> Arrays.asList(row.split(",", -1)).get(column))
        .map(cell -> Double.parseDouble(cell) / unit)
        .toList();
  }
}
