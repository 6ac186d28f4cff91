package dev.synoptic.cli;

import dev.synoptic.Synoptic;
import dev.synoptic.export.AnnotationCollection;
import dev.synoptic.export.CsvTable;
import dev.synoptic.export.TeiDocument;
import dev.synoptic.json.SynopsisWriter;
import dev.synoptic.model.Comparison;
import dev.synoptic.page.ComparisonPage;
import dev.synoptic.phrase.Counts;
import dev.synoptic.source.Input;
import dev.synoptic.terminal.SynopsisText;
import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code compare}: the main job. */
@Command(
    name = "compare",
    description = "Groups reports into stories and lays each story side by side.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  synoptic compare samples/not-for-sale",
      "  synoptic compare --as-one -f html -o story.html a.html b.txt",
      "  synoptic compare -f csv -o story.csv reports/   then open it in a spreadsheet",
      "  synoptic compare -f json --published 2025-05-06 reports.jsonl",
      "  curl -s https://example.org/story | synoptic compare - other.html"
    })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class CompareCommand implements Callable<Integer> {

  /** How a synopsis is written. */
  enum Format {
    TEXT,
    JSON,
    JSONL,
    HTML,
    TEI,
    CSV,
    ANNOTATIONS
  }

  /** Reads a format as users write it. */
  static final class FormatName implements ITypeConverter<Format> {
    @Override
    public Format convert(String name) {
      for (Format format : Format.values()) {
        if (format.name().equalsIgnoreCase(name)) {
          return format;
        }
      }
      throw new TypeConversionException(
          "text, json, jsonl, html, tei, csv or annotations, not \"" + name + "\"");
    }
  }

  @Mixin private Reports reports;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = FormatName.class,
      description = {
        "text, for reading here;",
        "json; jsonl, a story a line;",
        "html, one self-contained page;",
        "tei, TEI P5: every quote a critical apparatus;",
        "csv, one table: a row for each reading of a quote and each value of a fact;",
        "annotations, W3C Web Annotations (JSON-LD)."
      })
  private Format format;

  @Option(names = "--as-one", description = "Take all reports for one story.")
  private boolean asOne;

  @Override
  public Integer call() throws IOException {
    Input input = reports.read();
    Synoptic synoptic = reports.synoptic();
    Comparison compared =
        reports
            .working(
                "comparing " + Counts.of(input.pages().size(), "page"),
                () ->
                    asOne ? synoptic.compareAsOne(input.pages()) : synoptic.compare(input.pages()))
            .with(input.rejected());
    reports.write(out -> write(compared, out));
    if (format != Format.TEXT) {
      // As text the list stands at the end of the output itself.
      reports.tell(compared.rejected());
    }
    return reports.exitCode(compared.reports());
  }

  private void write(Comparison compared, Writer out) throws IOException {
    switch (format) {
      case TEXT -> out.write(SynopsisText.render(compared, Terminal.columns(), Terminal.colour()));
      case JSON -> SynopsisWriter.json(compared, out);
      case JSONL -> SynopsisWriter.lines(compared, out);
      case HTML -> ComparisonPage.write(compared, out);
      case TEI -> TeiDocument.write(compared, out);
      case CSV -> CsvTable.write(compared, out);
      case ANNOTATIONS -> AnnotationCollection.write(compared, out);
    }
  }
}
