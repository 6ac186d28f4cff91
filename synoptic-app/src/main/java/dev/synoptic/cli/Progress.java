package dev.synoptic.cli;

import java.io.PrintWriter;

/** Says on a terminal what long work is at; says nothing to a file or a pipe. */
final class Progress {

  private static final int EVERY = 100;

  private final PrintWriter err;
  private boolean shown;

  Progress(PrintWriter err) {
    this.err = err;
  }

  /** Says how many pages have been read so far. */
  void reading(int pages) {
    if (pages % EVERY == 0) {
      say("reading: " + pages + " pages");
    }
  }

  /** Says {@code what} in place of what was said before. */
  void say(String what) {
    if (Terminal.progress()) {
      err.print("\r\u001b[K" + what);
      err.flush();
      shown = true;
    }
  }

  /** Takes away what was said. */
  void done() {
    if (shown) {
      err.print("\r\u001b[K");
      err.flush();
      shown = false;
    }
  }
}
