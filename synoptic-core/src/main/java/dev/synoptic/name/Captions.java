package dev.synoptic.name;

import dev.synoptic.model.Aside;
import dev.synoptic.model.AsideKind;
import dev.synoptic.model.Block;
import dev.synoptic.model.BlockKind;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Range;
import dev.synoptic.model.Report;
import dev.synoptic.text.TextParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The captions that cleaning set aside. They are no part of a report, but they often give in full,
 * with the office, whom the report goes on to call by family name alone.
 */
final class Captions {

  /** More than any report's captions hold; what is beyond is not read, so that cost stays small. */
  private static final int LONGEST = 4_000;

  private Captions() {}

  /** Returns the captions of {@code report}, a paragraph each, parsed like a report. */
  static ParsedReport of(Report report) {
    var text = new StringBuilder();
    var blocks = new ArrayList<Block>();
    for (Aside aside : report.aside()) {
      String words = aside.text();
      boolean room = text.length() + words.length() < LONGEST;
      if (aside.kind() == AsideKind.CAPTION && room && !words.isBlank()) {
        var range = new Range(text.length(), text.length() + words.length());
        blocks.add(new Block(BlockKind.PARAGRAPH, range));
        text.append(words).append('\n');
      }
    }
    var captions =
        new Report(
            report.id(),
            report.origin(),
            report.outlet(),
            Optional.empty(),
            report.published(),
            report.language(),
            Optional.empty(),
            text.toString(),
            blocks,
            List.of(),
            List.of(),
            report.source());
    return new TextParser().parse(captions);
  }
}
