package dev.synoptic.bench;

import dev.synoptic.figure.FigureFinder;
import dev.synoptic.model.Block;
import dev.synoptic.model.BlockKind;
import dev.synoptic.model.Figure;
import dev.synoptic.model.Origin;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Published;
import dev.synoptic.model.Range;
import dev.synoptic.model.Report;
import dev.synoptic.model.ReportId;
import dev.synoptic.model.SourceText;
import dev.synoptic.name.NameFinder;
import dev.synoptic.text.TextParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the figures of bare texts. */
final class BenchFigures {

  private final TextParser parser = new TextParser();
  private final NameFinder names = new NameFinder();
  private final FigureFinder finder = new FigureFinder();

  /** Returns the figures of {@code text}, a paragraph a line, read on {@code day}. */
  List<Figure> of(String text, Optional<String> day) {
    return finder.find(report(text, day));
  }

  private ParsedReport report(String text, Optional<String> day) {
    var blocks = new ArrayList<Block>();
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      if (!text.substring(at, end).isBlank()) {
        blocks.add(new Block(BlockKind.PARAGRAPH, new Range(at, end)));
      }
      at = end + 1;
    }
    return names.find(
        parser.parse(
            new Report(
                new ReportId("bench"),
                Origin.ofPath("bench"),
                Optional.empty(),
                Optional.empty(),
                day.flatMap(Published::parse),
                Optional.of("en"),
                Optional.empty(),
                text,
                blocks,
                List.of(),
                List.of(),
                SourceText.of(""))));
  }
}
