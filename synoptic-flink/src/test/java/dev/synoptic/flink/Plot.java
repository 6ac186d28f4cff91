package dev.synoptic.flink;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws measurements as SVG that can be read on light and on dark ground. */
final class Plot {

  private static final int WIDTH = 720;
  private static final int HEIGHT = 340;
  private static final int LEFT = 70;
  private static final int RIGHT = 70;
  private static final int TOP = 40;
  private static final int BOTTOM = 55;
  private static final int TICKS = 5;

  /** What stands above the highest value. */
  private static final double ROOM = 1.15;

  private static final String HEAD =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" font-family="sans-serif" font-size="13">
      <title>%s</title>
      <style>
      text { fill: #222 } .axis { stroke: #777; fill: none } .ground { fill: #fff }
      .a { stroke: #1b5e8c; fill: none } .b { stroke: #a3501c; fill: none; stroke-dasharray: 7 4 } .bar { fill: #1b5e8c }
      @media (prefers-color-scheme: dark) {
      text { fill: #eee } .axis { stroke: #999 } .ground { fill: #1b1b1b }
      .a { stroke: #7fc4f2 } .b { stroke: #f0a56e } .bar { fill: #4a90bf }
      }
      </style>
      <rect class="ground" width="100%%" height="100%%"/>
      """;

  private final StringBuilder svg = new StringBuilder();

  private Plot(String title) {
    svg.append(String.format(Locale.ROOT, HEAD, WIDTH, HEIGHT, title));
    line("axis", List.of(new Point(0, 1), new Point(0, 0), new Point(1, 0)));
  }

  /** A place in the plot, both from 0 to 1. */
  private record Point(double x, double y) {}

  /**
   * Values over the same places.
   *
   * @param name with its unit
   */
  record Series(String name, List<Double> values) {

    double top() {
      return ROOM * values.stream().mapToDouble(v -> v).max().orElse(1);
    }
  }

  /** A value with what it is of. */
  record Bar(String name, double value) {}

  /** Returns bars beside each other. */
  static String bars(String title, List<Bar> bars) {
    var plot = new Plot(title);
    double top = ROOM * bars.stream().mapToDouble(Bar::value).max().orElse(1);
    double width = 1.0 / bars.size();
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      double x = x((i + 0.25) * width);
      double y = y(bar.value / top);
      plot.add(
          "<rect class=\"bar\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
          x, y, x((i + 0.75) * width) - x, y(0) - y);
      plot.text(x((i + 0.5) * width), y - 6, "middle", number(bar.value));
      plot.text(x((i + 0.5) * width), HEIGHT - BOTTOM + 20, "middle", bar.name);
    }
    plot.text(LEFT, 22, "start", title);
    return plot.end();
  }

  /** Returns {@code left} as a line by the axis on the left, {@code right} as dashes. */
  static String lines(String below, List<Double> places, Series left, Series right) {
    var plot = new Plot(left.name + "; " + right.name);
    double most = places.stream().mapToDouble(v -> v).max().orElse(1);
    plot.series("a", places, most, left);
    plot.series("b", places, most, right);
    for (int i = 0; i <= TICKS; i++) {
      double share = (double) i / TICKS;
      plot.text(LEFT - 8, y(share) + 4, "end", number(left.top() * share));
      plot.text(WIDTH - RIGHT + 8, y(share) + 4, "start", number(right.top() * share));
      plot.text(x(share), HEIGHT - BOTTOM + 20, "middle", number(most * share));
    }
    plot.text(LEFT, 22, "start", left.name + " (line)");
    plot.text(WIDTH - RIGHT, 22, "end", right.name + " (dashes)");
    plot.text(WIDTH / 2.0, HEIGHT - 12, "middle", below);
    return plot.end();
  }

  private void series(String look, List<Double> places, double most, Series series) {
    var points = new ArrayList<Point>();
    for (int i = 0; i < places.size(); i++) {
      points.add(new Point(places.get(i) / most, series.values.get(i) / series.top()));
    }
    line(look, points);
    for (Point point : points) {
      add("<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"3\"/>", look, x(point.x), y(point.y));
    }
  }

  private void line(String look, List<Point> points) {
    svg.append("<polyline class=\"").append(look).append("\" stroke-width=\"2\" points=\"");
    for (Point point : points) {
      svg.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(point.x), y(point.y)));
    }
    svg.append("\"/>\n");
  }

  private void text(double x, double y, String anchor, String words) {
    add("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>", x, y, anchor, words);
  }

  private void add(String format, Object... parts) {
    svg.append(String.format(Locale.ROOT, format, parts)).append('\n');
  }

  private String end() {
    return svg.append("</svg>\n").toString();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 20 && value > 0 ? "%.1f" : "%,.0f", value);
  }

  private static double x(double share) {
    return LEFT + share * (WIDTH - LEFT - RIGHT);
  }

  private static double y(double share) {
    return HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM);
  }
}
