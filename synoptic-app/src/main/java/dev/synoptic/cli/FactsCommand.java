package dev.synoptic.cli;

import dev.synoptic.json.ReportLines;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code facts}: checkable values, per report. */
@Command(
    name = "facts",
    description = "Finds the checkable values of each report, as JSON Lines.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  synoptic facts --published 2025-05-06 report.txt"})
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class FactsCommand implements Callable<Integer> {

  @Mixin private Reports reports;

  @Override
  public Integer call() throws IOException {
    return EachReport.write(
        reports,
        (synoptic, report, out) -> ReportLines.figures(report, synoptic.figures(report), out));
  }
}
