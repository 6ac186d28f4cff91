package dev.synoptic.cli;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Cleaned;
import dev.synoptic.model.Page;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Rejection;
import dev.synoptic.source.Input;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;

/** Reads reports one by one and writes a line for each. */
final class EachReport {

  private EachReport() {}

  /** Writes a line for each report of {@code reports} and returns the exit code. */
  static int write(Reports reports, Line line) throws IOException {
    Input input = reports.read();
    Synoptic synoptic = reports.synoptic();
    var rejected = new ArrayList<Rejection>(input.rejected());
    reports.write(
        out -> {
          for (Page page : input.pages()) {
            Cleaned cleaned = synoptic.clean(page);
            if (cleaned.report().isPresent()) {
              line.write(synoptic, synoptic.parse(cleaned.report().get()), out);
            }
            cleaned.rejection().ifPresent(rejected::add);
          }
        });
    reports.tell(rejected);
    return reports.exitCode(input.pages().size() + input.rejected().size() - rejected.size());
  }

  /** Writes one report's line. */
  @FunctionalInterface
  interface Line {
    void write(Synoptic synoptic, ParsedReport report, Writer out) throws IOException;
  }
}
