package dev.synoptic.cli;

import dev.synoptic.json.ReportLines;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code clean}: pages to reports. */
@Command(
    name = "clean",
    description = "Turns pages into reports, with what was set aside and why, as JSON Lines.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  synoptic clean page.html | jq -r .text"})
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class CleanCommand implements Callable<Integer> {

  @Mixin private Reports reports;

  @Override
  public Integer call() throws IOException {
    return EachReport.writeAll(
        reports, (synoptic, cleaned, out) -> ReportLines.cleaned(cleaned, out));
  }
}
