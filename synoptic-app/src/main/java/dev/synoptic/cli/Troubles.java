package dev.synoptic.cli;

import dev.synoptic.source.ReadFailure;
import dev.synoptic.terminal.Harmless;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells the user what went wrong, in a line, and what to do next. */
final class Troubles {

  /** Set to anything, it shows where a fault of the program happened. */
  private static final String TRACE = "SYNOPTIC_TRACE";

  private Troubles() {}

  /** Tells what is wrong with the command line; returns the exit code for it. */
  static int wrongUsage(ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    CommandSpec spec = command.getCommandSpec();
    String name = spec.qualifiedName();
    PrintWriter err = command.getErr();
    err.println(Harmless.of(name + ": " + told(wrong)));
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      NearName.of(unmatched.getUnmatched().get(0), unmatched.getSuggestions())
          .ifPresent(guess -> err.println("Did you mean " + guess + "?"));
    }
    if (command.getParseResult() != null && command.getParseResult().originalArgs().isEmpty()) {
      // Who types the bare name wants to know what there is.
      command.usage(err);
      return spec.exitCodeOnInvalidInput();
    }
    err.print("Usage: " + command.getHelp().synopsis("Usage: ".length()));
    err.println(name + " --help says more.");
    err.flush();
    return spec.exitCodeOnInvalidInput();
  }

  private static String told(ParameterException wrong) {
    if (wrong instanceof MissingParameterException missing) {
      return missing.getMissing().stream()
          .map(Troubles::told)
          .collect(Collectors.joining(", and "));
    }
    if (wrong.getArgSpec() instanceof OptionSpec option
        && wrong.getCause() instanceof TypeConversionException why) {
      return option.longestName() + " wants " + why.getMessage();
    }
    if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
      return String.valueOf(wrong.getMessage());
    }
    String first = unmatched.getUnmatched().get(0);
    if (unmatched.isUnknownOption()) {
      return "there is no option " + first;
    }
    boolean commands = !wrong.getCommandLine().getSubcommands().isEmpty();
    return commands ? "there is no command " + first : "one argument too many: " + first;
  }

  private static String told(ArgSpec missing) {
    return missing.isOption()
        ? ((OptionSpec) missing).longestName() + " wants a " + missing.paramLabel()
        : "a " + missing.paramLabel() + " is missing";
  }

  /** Tells why a command could not be finished; returns the exit code for it. */
  static int failed(Exception why, CommandLine command, CommandLine.ParseResult parsed) {
    PrintWriter err = command.getErr();
    err.println(
        Harmless.of("synoptic: " + (why instanceof IOException io ? told(io) : fault(why))));
    if (!(why instanceof IOException) && System.getenv(TRACE) != null) {
      why.printStackTrace(err);
    }
    err.flush();
    return ExitCode.NOTHING_USABLE;
  }

  private static String told(IOException why) {
    String file =
        why instanceof FileSystemException failure && failure.getFile() != null
            ? failure.getFile() + ": "
            : "";
    return file + ReadFailure.reason(why);
  }

  /** What no input should bring about is the program's own fault, and said to be. */
  private static String fault(Exception why) {
    StackTraceElement[] trace = why.getStackTrace();
    return "this is a fault of the program, not of your files. Please report it: "
        + why
        + (trace.length == 0 ? "" : " at " + trace[0])
        + "; with "
        + TRACE
        + "=1 it says more";
  }

  /** Tells that the reports did not fit into memory; returns the exit code for it. */
  static int tooMuch(PrintWriter err) {
    err.println(
        "synoptic: not enough memory for so many reports; compare fewer, or give more with"
            + " SYNOPTIC_JAVA=-Xmx4g");
    err.flush();
    return ExitCode.NOTHING_USABLE;
  }
}
