package dev.synoptic.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where a command writes to: a file, or standard output. */
final class Output {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE, not to standard output.")
  private @Nullable Path file;

  /** Says what is wrong with the file before any work is done. */
  void check(CommandSpec command) {
    Optional<String> fault =
        Optional.ofNullable(file).flatMap(path -> new OutputFile(path).fault());
    if (fault.isPresent()) {
      throw new ParameterException(command.commandLine(), fault.get());
    }
  }

  /** Returns whether the result goes into a file. */
  boolean isFile() {
    return file != null;
  }

  /** Hands an open writer to {@code writing}; a file appears whole or not at all. */
  void write(CommandSpec command, Reports.Writing writing) throws IOException {
    if (file != null) {
      new OutputFile(file).write(writing);
      return;
    }
    Writer out = command.commandLine().getOut();
    writing.to(out);
    out.flush();
  }
}
