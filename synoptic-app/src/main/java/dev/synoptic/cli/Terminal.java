package dev.synoptic.cli;

/**
 * What the launcher found out about the terminal. Java cannot tell standard output from standard
 * error, so the launcher passes both on as system properties.
 */
final class Terminal {

  private static final int NARROWEST = 60;
  private static final int WIDEST = 200;

  private Terminal() {}

  /** Returns the width to write to, from 60 to 200 columns. */
  static int columns() {
    int columns = Integer.getInteger("synoptic.columns", 100);
    return Math.min(WIDEST, Math.max(NARROWEST, columns));
  }

  /** Returns whether standard output is a terminal, so that a person reads it. */
  static boolean isRead() {
    return Boolean.getBoolean("synoptic.stdout.terminal");
  }

  /** Returns whether standard output is a terminal that shows colour. */
  static boolean colour() {
    String off = System.getenv("NO_COLOR");
    return isRead() && (off == null || off.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
  }

  /** Returns whether standard error is a terminal, so that progress has a reader. */
  static boolean progress() {
    return Boolean.getBoolean("synoptic.stderr.terminal");
  }
}
