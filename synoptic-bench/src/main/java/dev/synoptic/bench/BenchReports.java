package dev.synoptic.bench;

import dev.synoptic.model.Block;
import dev.synoptic.model.BlockKind;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Range;
import dev.synoptic.model.Report;
import dev.synoptic.model.ReportId;
import dev.synoptic.model.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes reports of texts that are clean already, so that offsets are those of the gold labels. */
final class BenchReports {

  private BenchReports() {}

  /** Returns the report of {@code text}: the first line is its title, every line a block. */
  static Report of(String name, String text) {
    var blocks = new ArrayList<Block>();
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      Range line = stripped(text, at, end);
      if (line.length() > 0) {
        blocks.add(new Block(blocks.isEmpty() ? BlockKind.TITLE : BlockKind.PARAGRAPH, line));
      }
      at = end + 1;
    }
    return new Report(
        new ReportId(name),
        Origin.ofPath(name),
        Optional.empty(),
        blocks.isEmpty() ? Optional.empty() : Optional.of(blocks.get(0).range().in(text)),
        Optional.empty(),
        Optional.of("en"),
        Optional.empty(),
        text,
        blocks,
        List.of(),
        List.of(),
        SourceText.of(text));
  }

  private static Range stripped(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && text.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) <= ' ') {
      end--;
    }
    return new Range(start, end);
  }
}
