package dev.synoptic.cli;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Comparison;
import dev.synoptic.phrase.Counts;
import dev.synoptic.source.Input;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code compare}: the main job. */
@Command(
    name = "compare",
    description = "Groups reports into stories and lays each story side by side.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  synoptic compare samples/not-for-sale",
      "  synoptic compare --as-one -f html -o story.html a.html b.txt",
      "  synoptic compare -f csv -o story.csv reports/   then open it in a spreadsheet",
      "  synoptic compare -f json --published 2025-05-06 reports.jsonl",
      "  curl -s https://example.org/story | synoptic compare - other.html"
    })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class CompareCommand implements Callable<Integer> {

  @Mixin private Reports reports;

  @Mixin private FormatOption format;

  @Option(names = "--as-one", description = "Take all reports for one story.")
  private boolean asOne;

  @Override
  public Integer call() throws IOException {
    Input input = reports.read();
    Synoptic synoptic = reports.synoptic();
    Comparison compared =
        reports
            .working(
                "comparing " + Counts.of(input.pages().size(), "page"),
                () ->
                    asOne ? synoptic.compareAsOne(input.pages()) : synoptic.compare(input.pages()))
            .with(input.rejected());
    reports.write(out -> format.write(compared, out));
    if (!format.isText()) {
      // As text the list stands at the end of the output itself.
      reports.tell(compared.rejected());
    }
    return reports.exitCode(compared.reports());
  }
}
