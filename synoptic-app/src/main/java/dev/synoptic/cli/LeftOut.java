package dev.synoptic.cli;

import dev.synoptic.model.Rejection;
import dev.synoptic.terminal.Harmless;
import java.io.PrintWriter;
import java.util.List;

/** Pages that gave no report, as the user is told of them. */
final class LeftOut {

  private static final int MAX_LISTED = 20;

  private LeftOut() {}

  /** Tells which pages gave no report, and why. */
  static void tell(List<Rejection> rejected, PrintWriter err) {
    rejected.stream()
        .limit(MAX_LISTED)
        .map(r -> Harmless.of("left out: " + r.origin().display() + ": " + r.detail()))
        .forEach(err::println);
    if (rejected.size() > MAX_LISTED) {
      err.println("left out: " + (rejected.size() - MAX_LISTED) + " more; -f json lists all");
    }
    err.flush();
  }
}
