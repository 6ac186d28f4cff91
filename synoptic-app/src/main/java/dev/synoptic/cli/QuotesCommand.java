package dev.synoptic.cli;

import dev.synoptic.json.ReportLines;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code quotes}: who said what, per report. */
@Command(
    name = "quotes",
    description = "Finds who said what in each report, as JSON Lines.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  synoptic quotes samples/not-for-sale | jq '.quotations[].speaker'"
    })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class QuotesCommand implements Callable<Integer> {

  @Mixin private Reports reports;

  @Override
  public Integer call() throws IOException {
    return EachReport.write(
        reports,
        (synoptic, report, out) ->
            ReportLines.quotations(report, synoptic.quotations(report), out));
  }
}
