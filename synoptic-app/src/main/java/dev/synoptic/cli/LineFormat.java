package dev.synoptic.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/**
 * In which format a report is written by commands that take reports one by one. Programs get JSON
 * Lines; a person at a terminal, who would have to read them, gets text.
 */
@SuppressWarnings("NullAway.Init") // picocli sets the field
final class LineFormat {

  /** How a report is written. */
  enum Format {
    TEXT,
    JSONL
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
      converter = FormatName.class,
      description = "jsonl, a report a line; or text, for reading here: so on a terminal.")
  private @Nullable Format format;

  /**
   * Returns whether a person reads it here.
   *
   * @param file whether it goes into a file
   */
  boolean isText(boolean file) {
    return format == null ? !file && Terminal.isRead() : format == Format.TEXT;
  }
}
