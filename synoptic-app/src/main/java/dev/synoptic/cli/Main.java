package dev.synoptic.cli;

import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: names its commands, runs one, and exits with its code. */
@Command(
    name = "synoptic",
    description = "Lays many reports of one event side by side.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    version = "synoptic 0.1.0",
    subcommands = {
      CompareCommand.class,
      CleanCommand.class,
      QuotesCommand.class,
      FactsCommand.class,
      StoriesCommand.class,
      ReuseCommand.class,
      VerifyCommand.class
    },
    footer = {
      "",
      "Exit codes: 0 done; 1 nothing usable, or a span that does not hold; 2 wrong usage.",
      "Try: synoptic compare samples/not-for-sale"
    })
public final class Main implements Runnable {

  @Spec private CommandSpec spec;

  /** For the command line alone. */
  @SuppressWarnings("NullAway.Init") // picocli sets the field
  public Main() {}

  /** Runs one command and exits with its code. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** Runs one command and returns its exit code. */
  static int run(String... args) {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(Terminal.columns())
        .setExecutionExceptionHandler(Main::failed)
        .execute(args);
  }

  /** Input and output that fail are told in one line; anything else is a fault of ours. */
  private static int failed(Exception why, CommandLine command, CommandLine.ParseResult parsed)
      throws Exception {
    if (why instanceof IOException) {
      command.getErr().println("synoptic: " + why.getMessage());
      return ExitCode.NOTHING_USABLE;
    }
    throw why;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Which command? For example: compare FOLDER");
  }
}
