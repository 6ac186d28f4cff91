package dev.synoptic.cli;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Cleaned;
import dev.synoptic.model.Grouping;
import dev.synoptic.model.Outlet;
import dev.synoptic.model.Page;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Published;
import dev.synoptic.model.Rejection;
import dev.synoptic.model.Stated;
import dev.synoptic.source.Input;
import dev.synoptic.source.PageFiles;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What all commands that read reports have in common: paths in, a file or standard output out. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class Reports {

  private static final int MAX_LISTED = 20;

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files or folders of reports; - is standard input.")
  private List<String> paths;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE instead of standard output.")
  private @Nullable Path output;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Day (ISO 8601) of the reports that state none.")
  private @Nullable String published;

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Outlet of the reports that state none.")
  private @Nullable String outlet;

  /** Reads all pages, with progress on long work. */
  Input read() {
    Input input = PageFiles.read(paths, System.in, Reports::progress);
    if (Terminal.progress()) {
      spec.commandLine().getErr().print("\r\u001b[K");
      spec.commandLine().getErr().flush();
    }
    return input;
  }

  /** Groups the reports of {@code input}; pages that give none are added to {@code rejected}. */
  Grouping grouped(Synoptic synoptic, Input input, List<Rejection> rejected) {
    var parsed = new ArrayList<ParsedReport>();
    for (Page page : input.pages()) {
      Cleaned cleaned = synoptic.clean(page);
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

  /** Hands an open writer to {@code writing}; a file appears whole or not at all. */
  void write(Writing writing) throws IOException {
    if (output == null) {
      Writer out =
          new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), 1 << 16);
      writing.to(out);
      out.flush();
      return;
    }
    var text = new StringWriter();
    writing.to(text);
    Path parent = output.toAbsolutePath().getParent();
    Path unfinished = Files.createTempFile(parent, ".synoptic", ".part");
    try {
      Files.writeString(unfinished, text.toString());
      Files.move(unfinished, output, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /** Tells the user which pages gave no report, and why. */
  void tell(List<Rejection> rejected) {
    var err = spec.commandLine().getErr();
    rejected.stream()
        .limit(MAX_LISTED)
        .map(r -> "left out: " + r.origin().display() + ": " + r.detail())
        .forEach(err::println);
    if (rejected.size() > MAX_LISTED) {
      err.println("left out: " + (rejected.size() - MAX_LISTED) + " more; -f json lists all");
    }
    err.flush();
  }

  /** Returns the exit code for {@code usable} reports. */
  int exitCode(int usable) {
    if (usable > 0) {
      return ExitCode.DONE;
    }
    spec.commandLine()
        .getErr()
        .println("synoptic: no usable report in " + String.join(", ", paths));
    return ExitCode.NOTHING_USABLE;
  }

  private static void progress(int files) {
    if (Terminal.progress() && files % 100 == 0) {
      System.err.print("\rreading: " + files + " pages");
      System.err.flush();
    }
  }

  /** Writes the result. */
  @FunctionalInterface
  interface Writing {
    void to(Writer out) throws IOException;
  }
}
