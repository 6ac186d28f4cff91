package dev.synoptic.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.synoptic.model.Aside;
import dev.synoptic.model.Block;
import dev.synoptic.model.Range;
import dev.synoptic.model.Report;
import dev.synoptic.model.Segment;
import org.jsoup.parser.Parser;

/** What must hold of every report, whatever page it was made of. */
final class MapInvariant {

  private MapInvariant() {}

  /** Checks that blocks, map and asides of {@code report} agree with its text and its source. */
  static void check(Report report, String source) {
    checkBlocks(report);
    var mapped = new boolean[report.text().length()];
    for (Segment segment : report.segments()) {
      checkSegment(report, segment, source);
      for (int at = segment.clean().start(); at < segment.clean().end(); at++) {
        mapped[at] = true;
      }
    }
    for (int at = 0; at < mapped.length; at++) {
      char c = report.text().charAt(at);
      if (!mapped[at] && c != ' ' && c != '\n') {
        fail("no place for %s at %s", c, at);
      }
    }
    for (Aside aside : report.aside()) {
      assertThat(aside.source().end()).isLessThanOrEqualTo(source.length());
      assertThat(aside.text()).isNotBlank();
    }
  }

  private static void checkBlocks(Report report) {
    int end = -2;
    for (Block block : report.blocks()) {
      Range range = block.range();
      assertThat(range.start()).isEqualTo(end + 2);
      assertThat(range.in(report.text())).isNotBlank().doesNotContain("\n");
      end = range.end();
    }
    assertThat(end).isEqualTo(report.text().length());
  }

  private static void checkSegment(Report report, Segment segment, String source) {
    assertThat(segment.source().end()).isLessThanOrEqualTo(source.length());
    String clean = segment.clean().in(report.text());
    String raw = segment.source().in(source);
    String decoded = Parser.unescapeEntities(raw, false);
    boolean holds =
        clean.equals(raw)
            || clean.equals(" ") && decoded.chars().allMatch(c -> Glyphs.isSpace((char) c))
            || clean.equals(decoded)
            || clean.equals(unescaped(raw));
    if (!holds) {
      fail("%s at %s for %s", clean, segment, raw);
    }
  }

  /** What an escape of JSON means: "\\u201c", "\\n", "\\/". */
  private static String unescaped(String raw) {
    if (raw.length() == 6 && raw.startsWith("\\u")) {
      return String.valueOf((char) Integer.parseInt(raw.substring(2), 16));
    }
    return raw.length() == 2 && raw.charAt(0) == '\\' ? raw.substring(1) : raw;
  }
}
