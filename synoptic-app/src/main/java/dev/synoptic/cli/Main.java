package dev.synoptic.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: names its commands, runs one, and exits with its code. */
@Command(
    name = "synoptic",
    description = {
      "",
      "Lays many reports of one event side by side: who said what in which words, which",
      "figures agree or conflict, who copied whom, and what each leaves out.",
      ""
    },
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
      WhereCommand.class,
      DiffCommand.class,
      VerifyCommand.class,
      WatchCommand.class,
      ExportCommand.class,
      ServeCommand.class
    },
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Examples:",
      "  synoptic compare samples/not-for-sale            read it here",
      "  synoptic compare -f html -o story.html reports/  read it in a browser",
      "  synoptic compare -f json reports/ | jq .stories  hand it to a program",
      "",
      "synoptic COMMAND --help says more about a command.",
      "Exit codes: 0 done; 1 nothing usable, or a span that does not hold; 2 wrong",
      "usage."
    })
public final class Main implements Runnable {

  /** The examples of the help are set for so many columns. */
  private static final int NARROWEST_HELP = 80;

  @Spec private CommandSpec spec;

  /** For the command line alone. */
  @SuppressWarnings("NullAway.Init") // picocli sets the field
  public Main() {}

  /** Runs one command and exits with its code. */
  public static void main(String[] args) {
    var out = new StandardOutput(new FileOutputStream(FileDescriptor.out));
    var err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
    int code = run(out, err, args);
    if (out.failure().isPresent()) {
      err.println("synoptic: the output is not whole: " + out.failure().get().getMessage());
      code = ExitCode.NOTHING_USABLE;
    }
    System.exit(code);
  }

  /** Runs one command, which writes to {@code out} and {@code err}, and returns its exit code. */
  static int run(Writer out, PrintWriter err, String... args) {
    var command =
        new CommandLine(new Main())
            .setOut(new PrintWriter(new BufferedWriter(out, 1 << 16)))
            .setErr(err)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setUsageHelpWidth(Math.max(NARROWEST_HELP, Terminal.columns()))
            .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
            .setParameterExceptionHandler(Troubles::wrongUsage)
            .setExecutionExceptionHandler(Troubles::failed);
    try {
      return command.execute(args);
    } catch (OutOfMemoryError e) {
      return Troubles.tooMuch(err);
    } finally {
      command.getOut().flush();
    }
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "which command? For example: synoptic compare samples/not-for-sale");
  }
}
