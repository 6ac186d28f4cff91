package dev.synoptic.bench;

import dev.synoptic.Synoptic;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Times inputs of one shape as they grow to a megabyte: the time a byte must not grow with them.
 */
final class FuzzGrowth {

  private static final int LARGEST = 1 << 20;

  /** A second a megabyte of this thread's own time. */
  private static final double MOST_SECONDS = 1;

  /** Eight times the size may take so many times the time; quadratic growth takes 64 times. */
  private static final double MOST_GROWTH = 24;

  /** Times below this are noise. */
  private static final double NOISE_SECONDS = 0.03;

  /**
   * What grows: the start, what is repeated, and the end.
   *
   * @param name what it is
   */
  private record Shape(String name, String start, String unit, String end) {
    byte[] of(int size) {
      return (start + unit.repeat(Math.max(1, size / unit.length())) + end)
          .getBytes(StandardCharsets.UTF_8);
    }
  }

  private static final String HTML = "<!DOCTYPE html><html><body>";
  private static final String END = "<p>The mayor said on Monday that the bridge was closed.";

  private static final List<Shape> SHAPES =
      List.of(
          new Shape("nested div", HTML, "<div>", END),
          new Shape("nested div with text", HTML, "<div>A word of it. ", END),
          new Shape("nested named div", HTML, "<div class=related>Read more here ", END),
          new Shape("nested b", HTML, "<b>", END),
          new Shape("nested tables", HTML, "<table><tr><td>x", END),
          new Shape("nested lists", HTML, "<ul><li>An item of it", END),
          new Shape("nested quotes", HTML, "<blockquote>Words. ", END),
          new Shape("links", HTML, "<a href=x>A headline of some words</a> ", END),
          new Shape("link lines", HTML, "<p><a href=x>A headline of some words</a>", END),
          new Shape("open links", HTML, "<a href=x>word ", END),
          new Shape("attributes", HTML + "<p ", "a=1 ", ">" + END),
          new Shape("list items", HTML + "<ul>", "<li>An item of the list", END),
          new Shape("headings", HTML, "<h1>A heading of it</h1>", END),
          new Shape("articles", HTML, "<article><h1>A heading</h1>" + END + "</article>", END),
          new Shape(
              "captions", HTML, "<figure><img><figcaption>A caption</figcaption></figure>", ""),
          new Shape("times", HTML, "<p>11:42<p>A short entry of the day.", END),
          new Shape(
              "comments", HTML + END + END + END + "<p>3 comments", "<p>Reply<p>Yes, no.", ""),
          new Shape("tags", HTML + "<p>Tags", " word,", END),
          new Shape("scripts", HTML, "<script></script>", END),
          new Shape("metas", "<html><head>", "<meta name=date content=x>", HTML + END),
          new Shape("linked data", HTML + "<script type=application/ld+json>", "{\"a\":[", END),
          new Shape("entities", HTML + "<p>", "&amp;&lt;", END),
          new Shape("open comments", HTML, "<!-- ", END),
          new Shape("short lines", "A title of it\n", "A line of it\n", "The end came soon."),
          new Shape("one line", "", "word ", "."),
          new Shape("sentences", "", "The mayor said no. ", ""),
          new Shape("stray lines", "", "A line of eight words that has no stop\n", "It is so.\n"),
          new Shape("bylines", "A title of it\n", "By Ada Lind\n", "It is so, he said.\n"),
          new Shape("counts", "A title of it\n", "12\n", "It is so, he said.\n"),
          new Shape("about", "It is so, he said.\n", "About Eastmere\nEastmere is old.\n", ""),
          new Shape("brackets", "It is so. ", "(", ""),
          new Shape("slashes", "It is so. ", "A B/", ""),
          new Shape("commas", "By ", "Ada Lind, ", ""),
          new Shape("colons", "", "a: ", ""),
          new Shape("quotes", "", "“word ", ""),
          new Shape("records", "", "{\"text\":\"A short report of a day.\"}\n", ""),
          new Shape("nested arrays", "{\"text\":", "[", ""),
          new Shape("many fields", "{", "\"a\":1,", "\"text\":\"A report.\"}"),
          new Shape(
              "entries",
              "<rss version=\"2.0\"><channel>",
              "<item><title>T</title><description>A word.</description></item>",
              "</channel></rss>"),
          new Shape("nested items", "<rss version=\"2.0\"><channel>", "<item>", "</rss>"),
          new Shape(
              "records of an archive", "", "WARC/1.0\r\nContent-Length: 0\r\n\r\n\r\n\r\n", ""),
          new Shape("fields of a record", "WARC/1.0\r\n", "A: b\r\n", "\r\n"));

  private FuzzGrowth() {}

  /** Times all shapes and returns whether none grew too fast. */
  static boolean run(PrintStream out) {
    var synoptic = new Synoptic();
    boolean good = true;
    for (Shape shape : SHAPES) {
      double small = seconds(synoptic, shape.of(LARGEST / 8));
      small = Math.min(small, seconds(synoptic, shape.of(LARGEST / 8)));
      double large = seconds(synoptic, shape.of(LARGEST));
      boolean slow = large > MOST_SECONDS;
      boolean steep = large > NOISE_SECONDS * 8 && large > small * MOST_GROWTH;
      if (slow || steep) {
        large = Math.min(large, seconds(synoptic, shape.of(LARGEST)));
        slow = large > MOST_SECONDS;
        steep = large > NOISE_SECONDS * 8 && large > small * MOST_GROWTH;
      }
      good &= !slow && !steep;
      out.printf(
          Locale.ROOT,
          "%-24s %7.1f ms, 8 times as much %8.1f ms%s%n",
          shape.name(),
          small * 1e3,
          large * 1e3,
          slow ? "  TOO SLOW" : steep ? "  TOO STEEP" : "");
    }
    return good;
  }

  private static double seconds(Synoptic synoptic, byte[] input) {
    var clock = ManagementFactory.getThreadMXBean();
    long before = clock.getCurrentThreadCpuTime();
    FuzzBench.read(input).pages().forEach(synoptic::clean);
    return (clock.getCurrentThreadCpuTime() - before) / 1e9;
  }
}
