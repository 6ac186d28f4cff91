package dev.synoptic.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Writes measurements of a stream as a table and as a plot. */
final class StreamPlot {

  private static final int WIDTH = 720;
  private static final int HEIGHT = 360;
  private static final int LEFT = 60;
  private static final int RIGHT = 70;
  private static final int TOP = 30;
  private static final int BOTTOM = 50;

  private StreamPlot() {}

  /** Returns one row of the table. */
  static String row(StreamPoint point) {
    return String.format(
        Locale.ROOT,
        "| %,d | %.0f | %,.0f | %,d | %,.0f |",
        point.reports(),
        point.micros(),
        1e6 / point.micros(),
        point.remembered(),
        point.bytesOfReport());
  }

  /** Returns the table, as Markdown. */
  static String table(List<StreamPoint> points) {
    var table =
        new StringBuilder(
            """
            | reports | µs a report | reports a second | remembered | bytes a report |
            | ---: | ---: | ---: | ---: | ---: |
            """);
    points.forEach(p -> table.append(row(p)).append('\n'));
    return table.toString();
  }

  /** Returns the plot: cost on the left axis, memory on the right one. */
  static String svg(List<StreamPoint> points) {
    double most = points.stream().mapToInt(StreamPoint::reports).max().orElse(1);
    double cost = 1.25 * points.stream().mapToDouble(StreamPoint::micros).max().orElse(1);
    double memory = 1.25 * points.stream().mapToDouble(StreamPoint::bytesOfReport).max().orElse(1);
    var svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\""
                + " font-family=\"sans-serif\" font-size=\"12\">%n"
                + "<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>%n",
            WIDTH,
            HEIGHT));
    line(svg, points, most, cost, StreamPoint::micros, "#1b5e8c", "");
    line(svg, points, most, memory, StreamPoint::bytesOfReport, "#a3501c", "6 4");
    for (int i = 0; i <= 5; i++) {
      text(svg, LEFT - 8, y(i / 5.0), "end", String.format(Locale.ROOT, "%.0f", cost * i / 5));
      text(
          svg,
          WIDTH - RIGHT + 8,
          y(i / 5.0),
          "start",
          String.format(Locale.ROOT, "%.0f", memory * i / 5));
      text(
          svg,
          x(i / 5.0),
          HEIGHT - BOTTOM + 20,
          "middle",
          String.format(Locale.ROOT, "%.0f", most * i / 5));
    }
    text(svg, LEFT, 18, "start", "µs of processor time a report (line)");
    text(svg, WIDTH - RIGHT, 18, "end", "bytes a remembered report (dashes)");
    text(svg, WIDTH / 2.0, HEIGHT - 10, "middle", "reports that have arrived");
    return svg.append("</svg>\n").toString();
  }

  private static void line(
      StringBuilder svg,
      List<StreamPoint> points,
      double most,
      double top,
      ToDoubleFunction<StreamPoint> value,
      String colour,
      String dashes) {
    svg.append("<polyline fill=\"none\" stroke-width=\"2\" stroke=\"").append(colour);
    svg.append("\" stroke-dasharray=\"").append(dashes).append("\" points=\"");
    for (StreamPoint point : points) {
      svg.append(
          String.format(
              Locale.ROOT,
              "%.1f,%.1f ",
              x(point.reports() / most),
              y(Math.min(1, value.applyAsDouble(point) / top))));
    }
    svg.append("\"/>\n");
  }

  private static void text(StringBuilder svg, double x, double y, String anchor, String words) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n",
            x,
            y,
            anchor,
            words));
  }

  private static double x(double share) {
    return LEFT + share * (WIDTH - LEFT - RIGHT);
  }

  private static double y(double share) {
    return HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM);
  }
}
