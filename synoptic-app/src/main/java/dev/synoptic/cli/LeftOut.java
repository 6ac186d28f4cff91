package dev.synoptic.cli;

import dev.synoptic.model.Rejection;
import dev.synoptic.terminal.Harmless;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Pages that gave no report, as the user is told of them: the first, and how many there are. */
final class LeftOut {

  /** As many as a person will read. */
  private static final int MAX_LISTED = 20;

  private final List<Rejection> first = new ArrayList<>();
  private long count;

  /** Tells which pages gave no report, and why. */
  static void tell(List<Rejection> rejected, PrintWriter err) {
    var told = new LeftOut();
    rejected.forEach(told::add);
    told.tell(err);
  }

  void add(Rejection rejection) {
    count++;
    if (first.size() < MAX_LISTED) {
      first.add(rejection);
    }
  }

  /** Tells which pages gave no report, and why. */
  void tell(PrintWriter err) {
    first.stream()
        .map(r -> Harmless.of("left out: " + r.origin().display() + ": " + r.detail()))
        .forEach(err::println);
    if (count > first.size()) {
      err.println("left out: " + (count - first.size()) + " more; synoptic clean lists all");
    }
    err.flush();
  }
}
