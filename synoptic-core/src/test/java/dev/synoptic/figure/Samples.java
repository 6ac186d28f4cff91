package dev.synoptic.figure;

import dev.synoptic.model.Block;
import dev.synoptic.model.BlockKind;
import dev.synoptic.model.Figure;
import dev.synoptic.model.Origin;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Precision;
import dev.synoptic.model.Published;
import dev.synoptic.model.Range;
import dev.synoptic.model.Report;
import dev.synoptic.model.ReportId;
import dev.synoptic.model.SourceText;
import dev.synoptic.model.Value;
import dev.synoptic.text.TextParser;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reports of one paragraph, and figures written out for comparison. */
final class Samples {

  private static final FigureFinder FINDER = new FigureFinder();

  private Samples() {}

  static ParsedReport report(String text, Optional<String> published, Optional<String> language) {
    List<Block> blocks =
        text.isBlank()
            ? List.of()
            : List.of(new Block(BlockKind.PARAGRAPH, new Range(0, text.length())));
    return new TextParser()
        .parse(
            new Report(
                new ReportId("test"),
                Origin.ofPath("test.txt"),
                Optional.empty(),
                Optional.empty(),
                published.map(day -> Published.on(LocalDate.parse(day))),
                language,
                Optional.empty(),
                text,
                blocks,
                List.of(),
                List.of(),
                SourceText.of("")));
  }

  static List<Figure> figures(String text, String published) {
    return FINDER.find(report(text, Optional.of(published), Optional.empty()));
  }

  /** Returns the figures of {@code text} as "words = value", parted by semicolons. */
  static String read(String text, String published) {
    return figures(text, published).stream()
        .map(figure -> figure.words().in(text) + " = " + written(figure))
        .collect(Collectors.joining("; "));
  }

  private static String written(Figure figure) {
    String precision =
        figure.precision() == Precision.EXACT
            ? ""
            : figure.precision().name().toLowerCase(java.util.Locale.ROOT) + " ";
    return precision + written(figure.value());
  }

  static String written(Value value) {
    if (value instanceof Value.Amount amount) {
      String range = amount.isRange() ? ".." + amount.high().toPlainString() : "";
      return amount.kind().name().toLowerCase(java.util.Locale.ROOT)
          + " "
          + amount.low().toPlainString()
          + range
          + amount.unit().map(unit -> " " + unit).orElse("");
    }
    return value instanceof Value.Date date ? date.iso() : ((Value.Duration) value).iso();
  }
}
