package dev.synoptic.cli;

import dev.synoptic.newsroom.Taken;
import dev.synoptic.phrase.Counts;
import dev.synoptic.terminal.Harmless;
import dev.synoptic.watch.Poll;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;

/** A line for each answer of a feed that is worth one. */
final class PollLine {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private PollLine() {}

  /** Returns the line; empty where there is nothing to tell, unless {@code verbose}. */
  static Optional<String> of(Poll poll, boolean verbose) {
    String what =
        switch (poll.outcome()) {
          case FAILED ->
              "fails: "
                  + poll.trouble().orElse("no reason given")
                  + (poll.failures() > 1 ? " (" + poll.failures() + " times in a row)" : "")
                  + "; again at "
                  + time(poll.next());
          case UNCHANGED -> verbose ? "nothing new" : "";
          case READ -> taken(poll.taken().orElseThrow(), verbose);
        };
    return what.isEmpty()
        ? Optional.empty()
        : Optional.of(Harmless.of(time(poll.at()) + "  " + poll.feed() + "  " + what));
  }

  private static String taken(Taken taken, boolean verbose) {
    int fresh = taken.added().size() - taken.revised();
    var parts = new ArrayList<String>();
    if (fresh > 0) {
      parts.add(fresh == 1 ? "1 new report" : Counts.number(fresh) + " new reports");
    }
    if (taken.revised() > 0) {
      parts.add(Counts.number(taken.revised()) + " revised");
    }
    if (!taken.stories().isEmpty()) {
      int stories = taken.stories().size();
      parts.add(stories == 1 ? "1 story changed" : Counts.number(stories) + " stories changed");
    }
    boolean news = !parts.isEmpty();
    if (!taken.rejected().isEmpty() && (news || verbose)) {
      parts.add(Counts.of(taken.rejected().size(), "page") + " left out");
    }
    if (taken.known() > 0 && (news || verbose)) {
      parts.add(Counts.number(taken.known()) + " known");
    }
    return news || verbose ? (parts.isEmpty() ? "nothing new" : Counts.list(parts)) : "";
  }

  private static String time(java.time.Instant at) {
    return TIME.format(at.atZone(ZoneId.systemDefault()));
  }
}
