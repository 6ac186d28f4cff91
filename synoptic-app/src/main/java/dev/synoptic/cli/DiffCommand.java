package dev.synoptic.cli;

import dev.synoptic.Synoptic;
import dev.synoptic.fetch.FetchLimits;
import dev.synoptic.json.RevisionWriter;
import dev.synoptic.model.Cleaned;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Rejection;
import dev.synoptic.model.Revision;
import dev.synoptic.source.Input;
import dev.synoptic.source.PageFiles;
import dev.synoptic.terminal.Harmless;
import dev.synoptic.terminal.RevisionText;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code diff}: what changed between two versions of one report. */
@Command(
    name = "diff",
    description =
        "Shows what changed between two versions of one report, substance first: figures,"
            + " quotations, who is said to have said them, the title, then sentences, and marks"
            + " last.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  synoptic diff monday.html tuesday.html",
      "  synoptic diff -f json old.txt https://outlet.example/report | jq .changes",
      "",
      "No change is an answer: the exit code is 0, and 1 only where a version gives no",
      "report. A path that gives several reports is wrong usage: 2."
    })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class DiffCommand implements Callable<Integer> {

  /** How changes are written. */
  enum Format {
    TEXT,
    JSON
  }

  /** Reads a format as users write it. */
  static final class FormatName implements ITypeConverter<Format> {
    @Override
    public Format convert(String name) {
      return Choice.of(name, Format.values());
    }
  }

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "OLD", description = "The earlier version.")
  private String old;

  @Parameters(index = "1", paramLabel = "NEW", description = "The later version.")
  private String later;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = FormatName.class,
      description = "text or json.")
  private Format format;

  @Option(names = "--allow-local", description = "Fetch from this machine and its network, too.")
  private boolean allowLocal;

  @Mixin private Output output;

  @Override
  public Integer call() throws IOException {
    output.check(spec);
    if (old.equals("-") && later.equals("-")) {
      throw new ParameterException(
          spec.commandLine(), "standard input is one of the versions, not both");
    }
    var synoptic = new Synoptic();
    Optional<ParsedReport> before = report(synoptic, old);
    Optional<ParsedReport> after = report(synoptic, later);
    if (before.isEmpty() || after.isEmpty()) {
      return ExitCode.NOTHING_USABLE;
    }
    Revision revision = synoptic.revision(before.get(), after.get());
    output.write(spec, out -> write(revision, out));
    return ExitCode.DONE;
  }

  private void write(Revision revision, Writer out) throws IOException {
    switch (format) {
      case TEXT -> out.write(RevisionText.render(revision, Terminal.columns(), Terminal.colour()));
      case JSON -> RevisionWriter.json(revision, out);
    }
  }

  private Optional<ParsedReport> report(Synoptic synoptic, String path) {
    var outside = new PageFiles.Outside(System.in, FetchLimits.defaults().withLocal(allowLocal));
    Input input = PageFiles.read(List.of(path), outside, files -> {});
    List<Cleaned> cleaned = input.pages().stream().map(synoptic::clean).toList();
    List<Rejection> rejected =
        Stream.concat(
                cleaned.stream().flatMap(c -> c.rejection().stream()), input.rejected().stream())
            .toList();
    LeftOut.tell(rejected, spec.commandLine().getErr());
    List<ParsedReport> reports =
        cleaned.stream().flatMap(c -> c.report().stream()).map(synoptic::parse).toList();
    if (reports.size() > 1) {
      throw new ParameterException(
          spec.commandLine(),
          path + " gives " + reports.size() + " reports; one version is wanted");
    }
    if (reports.isEmpty()) {
      PrintWriter err = spec.commandLine().getErr();
      err.println(Harmless.of("synoptic: no usable report in " + path));
    }
    return reports.stream().findFirst();
  }
}
