package dev.synoptic.cli;

/** The exit codes of all commands; wrong usage, 2, is given by the parser of the command line. */
final class ExitCode {

  static final int DONE = 0;
  static final int NOTHING_USABLE = 1;

  private ExitCode() {}
}
