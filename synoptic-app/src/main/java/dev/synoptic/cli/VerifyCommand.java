package dev.synoptic.cli;

import dev.synoptic.json.JsonTree;
import dev.synoptic.source.ReadFailure;
import dev.synoptic.terminal.Harmless;
import dev.synoptic.verify.Verdict;
import dev.synoptic.verify.Verifier;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code verify}: re-reads every span of a synopsis against its sources. */
@Command(
    name = "verify",
    description =
        "Re-reads every span of a synopsis against its sources; fails on the first that"
            + " does not hold.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  synoptic compare -f json -o story.json reports/ && synoptic verify story.json"
    })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class VerifyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "A synopsis written with -f json or -f jsonl.")
  private Path file;

  @Override
  public Integer call() throws IOException {
    Verdict verdict;
    try (Reader in = Files.newBufferedReader(file)) {
      verdict = new Verifier().verify(JsonTree.readAll(in));
    } catch (IOException e) {
      throw new IOException(file + ": " + reason(e), e);
    }
    if (verdict.fault().isPresent()) {
      spec.commandLine().getErr().println(Harmless.of("does not hold: " + verdict.fault().get()));
      return ExitCode.NOTHING_USABLE;
    }
    spec.commandLine()
        .getOut()
        .println(
            verdict.spans() + " spans of " + verdict.reports() + " reports hold, word for word");
    return ExitCode.DONE;
  }

  private static String reason(IOException e) {
    String reason = ReadFailure.reason(e);
    return e instanceof FileSystemException
        ? reason
        : "no synopsis: " + reason + "; give a file that compare wrote with -f json or -f jsonl";
  }
}
