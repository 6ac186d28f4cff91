package dev.synoptic.cli;

import dev.synoptic.json.ReportLines;
import dev.synoptic.terminal.ReportText;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code quotes}: who said what, per report. */
@Command(
    name = "quotes",
    description = "Finds who said what in each report: as JSON Lines, on a terminal as text.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  synoptic quotes samples/not-for-sale | jq '.quotations[].speaker'"
    })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class QuotesCommand implements Callable<Integer> {

  @Mixin private Reports reports;

  @Mixin private LineFormat format;

  @Override
  public Integer call() throws IOException {
    boolean text = format.isText(reports.intoFile());
    return EachReport.write(
        reports,
        (synoptic, report, out) -> {
          var found = synoptic.quotations(report);
          if (text) {
            int columns = Terminal.columns();
            out.write(ReportText.quotations(report, found, columns, Terminal.colour()));
          } else {
            ReportLines.quotations(report, found, out);
          }
        });
  }
}
