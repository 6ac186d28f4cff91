package dev.synoptic.cli;

import dev.synoptic.export.AnnotationCollection;
import dev.synoptic.export.CsvTable;
import dev.synoptic.export.TeiDocument;
import dev.synoptic.json.SynopsisWriter;
import dev.synoptic.model.Comparison;
import dev.synoptic.page.ComparisonPage;
import dev.synoptic.terminal.SynopsisText;
import java.io.IOException;
import java.io.Writer;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** In which format synopses are written. */
@SuppressWarnings("NullAway.Init") // picocli sets the field
final class FormatOption {

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
      return Choice.of(name, Format.values());
    }
  }

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

  /** Returns whether it is read here and lists itself what was left out. */
  boolean isText() {
    return format == Format.TEXT;
  }

  /** Returns whether it is a story a line, so that stories can be written one by one. */
  boolean isLines() {
    return format == Format.JSONL;
  }

  /** Writes what came of a comparison. */
  void write(Comparison compared, Writer out) throws IOException {
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
