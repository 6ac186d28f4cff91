package dev.synoptic.cli;

import dev.synoptic.Synoptic;
import dev.synoptic.json.ReportLines;
import dev.synoptic.model.Cleaned;
import dev.synoptic.model.Rejection;
import dev.synoptic.source.Input;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
    Input input = reports.read();
    Synoptic synoptic = reports.synoptic();
    var cleaned = new ArrayList<Cleaned>();
    input.pages().stream().map(synoptic::clean).forEach(cleaned::add);
    List<Rejection> unread = input.rejected();
    unread.stream().map(Cleaned.Rejected::new).forEach(cleaned::add);
    reports.write(
        out -> {
          for (Cleaned one : cleaned) {
            ReportLines.cleaned(one, out);
          }
        });
    reports.tell(cleaned.stream().flatMap(c -> c.rejection().stream()).toList());
    return reports.exitCode((int) cleaned.stream().filter(c -> c.report().isPresent()).count());
  }
}
