package dev.synoptic.cli;

import dev.synoptic.Synoptic;
import dev.synoptic.json.SynopsisWriter;
import dev.synoptic.model.Comparison;
import dev.synoptic.source.Input;
import dev.synoptic.terminal.SynopsisText;
import java.io.IOException;
import java.io.Writer;
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
      "  synoptic compare -f json --published 2025-05-06 reports.jsonl"
    })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class CompareCommand implements Callable<Integer> {

  /** How a synopsis is written. */
  enum Format {
    TEXT,
    JSON,
    JSONL,
    HTML
  }

  @Mixin private Reports reports;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, json, jsonl (a story a line) or html (one self-contained page).")
  private Format format;

  @Option(names = "--as-one", description = "Take all reports for one story.")
  private boolean asOne;

  @Override
  public Integer call() throws IOException {
    Input input = reports.read();
    Synoptic synoptic = reports.synoptic();
    Comparison compared =
        (asOne ? synoptic.compareAsOne(input.pages()) : synoptic.compare(input.pages()))
            .with(input.rejected());
    reports.tell(compared.rejected());
    reports.write(out -> write(compared, out));
    return reports.exitCode(compared.reports());
  }

  private void write(Comparison compared, Writer out) throws IOException {
    switch (format) {
      case TEXT -> out.write(SynopsisText.render(compared, Terminal.columns(), Terminal.colour()));
      case JSON -> SynopsisWriter.json(compared, out);
      case JSONL -> SynopsisWriter.lines(compared, out);
      case HTML -> throw new IOException("no page yet");
    }
  }
}
