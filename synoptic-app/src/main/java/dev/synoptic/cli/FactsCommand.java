package dev.synoptic.cli;

import dev.synoptic.json.ReportLines;
import dev.synoptic.terminal.ReportText;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code facts}: checkable values, per report. */
@Command(
    name = "facts",
    description =
        "Finds the checkable values of each report: as JSON Lines, on a terminal as text.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  synoptic facts --published 2025-05-06 report.txt"})
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class FactsCommand implements Callable<Integer> {

  @Mixin private Reports reports;

  @Mixin private LineFormat format;

  @Override
  public Integer call() throws IOException {
    boolean text = format.isText(reports.intoFile());
    return EachReport.write(
        reports,
        (synoptic, report, out) -> {
          var found = synoptic.figures(report);
          if (text) {
            int columns = Terminal.columns();
            out.write(ReportText.figures(report, found, columns, Terminal.colour()));
          } else {
            ReportLines.figures(report, found, out);
          }
        });
  }
}
