package dev.synoptic.cli;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Cleaned;
import dev.synoptic.model.Grouping;
import dev.synoptic.model.Outlet;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Published;
import dev.synoptic.model.Rejection;
import dev.synoptic.model.Stated;
import dev.synoptic.source.Input;
import dev.synoptic.source.Intake;
import dev.synoptic.source.PageFiles;
import dev.synoptic.terminal.Harmless;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What all commands that read reports have in common: paths in, a file or standard output out. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class Reports {

  private static final int MAX_NAMED = 3;

  /** As many notes as a person will read. */
  private static final int MAX_NOTES = 20;

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Files, folders or patterns such as 'in/*.html': plain text, HTML, saved pages (.mhtml),"
              + " newsletters (.eml), JSON Lines with a field \"text\", ninjs, NewsML-G2, RSS,"
              + " Atom, JSON Feed, WARC; also in .gz, .zip and .tar.gz; or addresses of the web. A"
              + " folder is read whole; - is standard input.")
  private List<String> paths;

  @Mixin private Output output;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "The day of reports that state none, such as 2025-05-06.")
  private @Nullable String published;

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "The outlet of reports that state none.")
  private @Nullable String outlet;

  @Mixin private Network network;

  /** Reads all pages, with progress on long work. What is wrong with the options is said first. */
  Input read() {
    check();
    var progress = new Progress(spec.commandLine().getErr());
    Input input = PageFiles.read(paths, network.outside(), progress::reading);
    progress.done();
    input.notes().stream().limit(MAX_NOTES).forEach(this::note);
    return input;
  }

  /** Reads all pages one by one; an output that fails ends the reading. */
  void each(Intake intake) throws IOException {
    var progress = new Progress(spec.commandLine().getErr());
    try {
      PageFiles.read(paths, network.outside(), progress::reading, intake);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      progress.done();
    }
  }

  private void check() {
    synoptic();
    output.check(spec);
  }

  /** Tells the user what a page's reader should know. */
  void note(String words) {
    spec.commandLine().getErr().println(Harmless.of("note: " + words));
  }

  /** Does long work, and says so meanwhile. */
  <T> T working(String what, Supplier<T> work) {
    var progress = new Progress(spec.commandLine().getErr());
    progress.say(what);
    T result = work.get();
    progress.done();
    return result;
  }

  /** Groups the reports of {@code input}; pages that give none are added to {@code rejected}. */
  Grouping grouped(Synoptic synoptic, Input input, List<Rejection> rejected) {
    var parsed = new ArrayList<ParsedReport>();
    for (Cleaned cleaned : synoptic.cleanAll(input.pages())) {
      cleaned.report().map(synoptic::parse).ifPresent(parsed::add);
      cleaned.rejection().ifPresent(rejected::add);
    }
    return synoptic.group(parsed);
  }

  /** Returns the flow, with what the user says of reports that say nothing themselves. */
  Synoptic synoptic() {
    return new Synoptic(
        new Stated(
            Optional.empty(),
            Optional.ofNullable(outlet).filter(name -> !name.isBlank()).map(Outlet::named),
            Optional.ofNullable(published).map(this::date),
            Optional.empty()));
  }

  private Published date(String text) {
    return Published.parse(text)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "--published wants a day such as 2025-05-06, not \"" + text + "\""));
  }

  /** Returns whether the result goes into a file. */
  boolean intoFile() {
    return output.isFile();
  }

  /** Hands an open writer to {@code writing}; a file appears whole or not at all. */
  void write(Writing writing) throws IOException {
    check();
    output.write(spec, writing);
  }

  /** Tells the user which pages gave no report, and why. */
  void tell(List<Rejection> rejected) {
    LeftOut.tell(rejected, spec.commandLine().getErr());
  }

  /** Tells the user which pages gave no report, and why. */
  void tell(LeftOut rejected) {
    rejected.tell(spec.commandLine().getErr());
  }

  /** Returns the exit code for {@code usable} reports. */
  int exitCode(int usable) {
    if (usable > 0) {
      return ExitCode.DONE;
    }
    spec.commandLine().getErr().println(Harmless.of("synoptic: no usable report in " + named()));
    return ExitCode.NOTHING_USABLE;
  }

  private String named() {
    int more = paths.size() - MAX_NAMED;
    return String.join(", ", paths.subList(0, Math.min(MAX_NAMED, paths.size())))
        + (more > 0 ? " and " + more + " more" : "");
  }

  /** Writes the result. */
  @FunctionalInterface
  interface Writing {
    void to(Writer out) throws IOException;
  }
}
