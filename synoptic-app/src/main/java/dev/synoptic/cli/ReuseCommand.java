package dev.synoptic.cli;

import dev.synoptic.Synoptic;
import dev.synoptic.json.SynopsisWriter;
import dev.synoptic.model.Grouping;
import dev.synoptic.model.Rejection;
import dev.synoptic.model.SharedAcross;
import dev.synoptic.model.Story;
import dev.synoptic.source.Input;
import java.io.IOException;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code reuse}: shared passages and lineage. */
@Command(
    name = "reuse",
    description =
        "Finds which passages reports share, within stories and across, and who took from whom,"
            + " as JSON Lines.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  synoptic reuse samples/ferry-storm"})
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ReuseCommand implements Callable<Integer> {

  @Mixin private Reports reports;

  @Override
  public Integer call() throws IOException {
    Input input = reports.read();
    Synoptic synoptic = reports.synoptic();
    var rejected = new ArrayList<Rejection>(input.rejected());
    Grouping grouping = reports.grouped(synoptic, input, rejected);
    reports.write(
        out -> {
          for (Story story : grouping.stories()) {
            SynopsisWriter.reuse(story, synoptic.reuse(story), out);
          }
          for (SharedAcross shared : synoptic.passagesAcross(grouping)) {
            SynopsisWriter.across(shared, out);
          }
        });
    reports.tell(rejected);
    return reports.exitCode(grouping.reports());
  }
}
