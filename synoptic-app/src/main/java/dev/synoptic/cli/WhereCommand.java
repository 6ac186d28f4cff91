package dev.synoptic.cli;

import dev.synoptic.Synoptic;
import dev.synoptic.http.Tracing;
import dev.synoptic.json.AppearanceWriter;
import dev.synoptic.model.Appearances;
import dev.synoptic.model.Rejection;
import dev.synoptic.phrase.Counts;
import dev.synoptic.source.Input;
import dev.synoptic.source.PageFiles;
import dev.synoptic.store.Store;
import dev.synoptic.store.StoreFailure;
import dev.synoptic.terminal.AppearanceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code where}: where else a passage or a quote appears. */
@Command(
    name = "where",
    description =
        "Finds where else a passage or a quote appears: the same, in part, cut, moved or altered."
            + " Where a place is found inside a quote, the readings of the same utterance in other"
            + " reports are listed too, however different their words are.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  synoptic where \"never say forever\" --in samples/not-for-sale",
      "  synoptic where -f jsonl --in reports/ -- \"the bridge was closed\" | jq .path",
      "  cat quote.txt | synoptic where - --in reports/",
      "  synoptic where --store news.db \"never say forever\"",
      "",
      "Nothing found is an answer: the exit code is 0, and 1 only where no report",
      "could be read. A text of one word, of words that stand everywhere, or of more",
      "than 20,000 words is wrong usage: 2. A long passage is looked for in sections."
    })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class WhereCommand implements Callable<Integer> {

  /** Longer texts are not passages; they are refused, but not read whole before that. */
  private static final int MAX_BYTES = 1 << 20;

  /** How places are written. */
  enum Format {
    TEXT,
    JSON,
    JSONL
  }

  /** Reads a format as users write it. */
  static final class FormatName implements ITypeConverter<Format> {
    @Override
    public Format convert(String name) {
      return Choice.of(name, Format.values());
    }
  }

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "TEXT", description = "The words to look for; - is standard input.")
  private String text;

  @Option(
      names = "--in",
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files or folders of reports to look in, in place of the store.")
  private @Nullable List<String> paths;

  @Mixin private StoreOption store;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = FormatName.class,
      description = "text, json or jsonl (a place a line).")
  private Format format;

  @Mixin private Output output;

  @Mixin private Network network;

  @Override
  public Integer call() throws IOException {
    output.check(spec);
    if (paths == null && !store.isThere()) {
      throw new ParameterException(
          spec.commandLine(), "--in wants a PATH, or --store a store that is there");
    }
    var synoptic = new Synoptic();
    String sought = text.equals("-") ? standardInput() : text;
    Optional<String> fault = synoptic.whyNotSought(sought);
    if (fault.isPresent()) {
      // The command was written as it should be; how to write it would not help.
      spec.commandLine().getErr().println(spec.qualifiedName() + ": " + fault.get());
      return spec.exitCodeOnInvalidInput();
    }
    Appearances found = search(synoptic, sought);
    output.write(spec, out -> write(found, out));
    LeftOut.tell(found.rejected(), spec.commandLine().getErr());
    if (found.searched() > 0) {
      return ExitCode.DONE;
    }
    spec.commandLine().getErr().println("synoptic: no usable report to look in");
    return ExitCode.NOTHING_USABLE;
  }

  private String standardInput() throws IOException {
    if (paths != null && paths.contains("-")) {
      throw new ParameterException(
          spec.commandLine(), "standard input is the text or a report, not both");
    }
    InputStream in = System.in;
    return new String(in.readNBytes(MAX_BYTES), StandardCharsets.UTF_8);
  }

  private Appearances search(Synoptic synoptic, String sought) throws IOException {
    if (paths != null) {
      return searchIn(paths, synoptic, sought);
    }
    try (Store kept = store.openThere()) {
      Appearances found = new Tracing(kept).where(sought);
      int searched = (int) kept.sizes().reports();
      return new Appearances(found.text(), found.found(), found.reports(), searched, List.of());
    } catch (StoreFailure e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private Appearances searchIn(List<String> in, Synoptic synoptic, String sought) {
    var progress = new Progress(spec.commandLine().getErr());
    Input input = PageFiles.read(in, network.outside(), progress::reading);
    progress.say("looking in " + Counts.of(input.pages().size(), "page"));
    Appearances found = synoptic.where(sought, input.pages());
    progress.done();
    List<Rejection> rejected =
        Stream.concat(found.rejected().stream(), input.rejected().stream())
            .sorted(Comparator.comparing((Rejection r) -> r.origin().display()))
            .toList();
    return new Appearances(
        found.text(), found.found(), found.reports(), found.searched(), rejected);
  }

  private void write(Appearances found, Writer out) throws IOException {
    switch (format) {
      case TEXT -> out.write(AppearanceText.render(found, Terminal.columns(), Terminal.colour()));
      case JSON -> AppearanceWriter.json(found, out);
      case JSONL -> AppearanceWriter.lines(found, out);
    }
  }
}
