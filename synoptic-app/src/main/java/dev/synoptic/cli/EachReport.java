package dev.synoptic.cli;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Cleaned;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Page;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Rejection;
import dev.synoptic.source.Intake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads reports one by one and writes a line for each: an archive of any size takes no more memory
 * than its longest report.
 */
final class EachReport {

  /** As many notes as a person will read. */
  private static final int MAX_NOTES = 20;

  private EachReport() {}

  /** Writes a line for each report of {@code reports} and returns the exit code. */
  static int write(Reports reports, Line line) throws IOException {
    return writeAll(
        reports,
        (synoptic, cleaned, out) -> {
          if (cleaned.report().isPresent()) {
            line.write(synoptic, synoptic.parse(cleaned.report().get()), out);
          }
        });
  }

  /** Writes a line for each page of {@code reports}, used or not, and returns the exit code. */
  static int writeAll(Reports reports, CleanedLine line) throws IOException {
    Synoptic synoptic = reports.synoptic();
    var told = new LeftOut();
    int[] usable = {0};
    var notes = new ArrayList<String>();
    reports.write(
        out -> {
          var run =
              new CleanedRun(
                  synoptic,
                  cleaned -> {
                    usable[0] += cleaned.report().isPresent() ? 1 : 0;
                    cleaned.rejection().ifPresent(told::add);
                    try {
                      line.write(synoptic, cleaned, out);
                    } catch (IOException e) {
                      throw new UncheckedIOException(e);
                    }
                  });
          reports.each(taking(synoptic, run, notes));
          end(run);
        });
    notes.forEach(reports::note);
    reports.tell(told);
    return reports.exitCode(usable[0]);
  }

  private static Intake taking(Synoptic synoptic, CleanedRun run, List<String> notes) {
    return new Intake() {
      @Override
      public void page(Page page) {
        run.add(synoptic.clean(page));
      }

      @Override
      public void rejected(Rejection rejection) {
        run.add(new Cleaned.Rejected(rejection));
      }

      @Override
      public void note(Origin origin, String words) {
        if (notes.size() < MAX_NOTES) {
          notes.add(origin.display() + ": " + words);
        }
      }
    };
  }

  private static void end(CleanedRun run) throws IOException {
    try {
      run.end();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Writes one report's line. */
  @FunctionalInterface
  interface Line {
    void write(Synoptic synoptic, ParsedReport report, Writer out) throws IOException;
  }

  /** Writes one page's line. */
  @FunctionalInterface
  interface CleanedLine {
    void write(Synoptic synoptic, Cleaned cleaned, Writer out) throws IOException;
  }
}
