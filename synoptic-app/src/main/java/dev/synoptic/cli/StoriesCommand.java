package dev.synoptic.cli;

import dev.synoptic.Synoptic;
import dev.synoptic.json.ReportLines;
import dev.synoptic.model.Grouping;
import dev.synoptic.model.Rejection;
import dev.synoptic.source.Input;
import java.io.IOException;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code stories}: grouping alone. */
@Command(
    name = "stories",
    description = "Groups reports by event, as JSON Lines: a story a line.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  synoptic stories --explain samples/mixed"})
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class StoriesCommand implements Callable<Integer> {

  @Mixin private Reports reports;

  @Option(names = "--explain", description = "Say for each pair of reports why.")
  private boolean explain;

  @Override
  public Integer call() throws IOException {
    Input input = reports.read();
    Synoptic synoptic = reports.synoptic();
    var rejected = new ArrayList<Rejection>(input.rejected());
    Grouping grouping = reports.grouped(synoptic, input, rejected);
    reports.write(out -> ReportLines.stories(grouping, explain, out));
    reports.tell(rejected);
    return reports.exitCode(grouping.reports());
  }
}
