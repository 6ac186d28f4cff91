package dev.synoptic.cli;

import dev.synoptic.Synoptic;
import dev.synoptic.json.ReportLines;
import dev.synoptic.model.Cleaned;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Rejection;
import dev.synoptic.source.Input;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
    List<Cleaned> cleaned = input.pages().stream().map(synoptic::clean).toList();
    List<ParsedReport> parsed =
        cleaned.stream().flatMap(c -> c.report().stream()).map(synoptic::parse).toList();
    reports.write(out -> ReportLines.stories(synoptic.group(parsed), explain, out));
    var rejected = new ArrayList<Rejection>(input.rejected());
    cleaned.stream().flatMap(c -> c.rejection().stream()).forEach(rejected::add);
    reports.tell(rejected);
    return reports.exitCode(parsed.size());
  }
}
