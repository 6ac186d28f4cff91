package dev.synoptic.cli;

import dev.synoptic.newsroom.Taken;
import dev.synoptic.phrase.Counts;
import dev.synoptic.terminal.Harmless;
import dev.synoptic.watch.Poll;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A line for each answer of a feed that is worth one. */
final class PollLine {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private PollLine() {}

  /**
   * Returns the line; empty where there is nothing to tell, unless {@code verbose}.
   *
   * @param last whether the feed is not asked again
   */
  static Optional<String> of(Poll poll, boolean verbose, boolean last) {
    String what =
        switch (poll.outcome()) {
          case FAILED ->
              "fails: "
                  + reason(poll)
                  + (poll.failures() > 1 ? " (" + poll.failures() + " times in a row)" : "")
                  + (last ? "" : "; again at " + time(poll.next()));
          case STORE_LOST ->
              "is lost: " + reason(poll) + "; waiting, again at " + time(poll.next());
          case STORE_BACK -> "is there again; going on";
          case UNCHANGED -> verbose ? "nothing new" : "";
          case READ -> read(poll, verbose);
        };
    return what.isEmpty()
        ? Optional.empty()
        : Optional.of(Harmless.of(time(poll.at()) + "  " + poll.feed() + "  " + what));
  }

  /** A store's reason begins with its place, which stands at the head of the line already. */
  private static String reason(Poll poll) {
    String reason = poll.trouble().orElse("no reason given");
    String place = poll.feed() + ": ";
    return reason.startsWith(place) ? reason.substring(place.length()) : reason;
  }

  private static String read(Poll poll, boolean verbose) {
    Taken taken = poll.taken().orElseThrow();
    var parts = new ArrayList<String>();
    add(parts, taken.added().size() - taken.revised(), "new report", "new reports");
    add(parts, taken.joined(), "of them beside others", "of them beside others");
    add(parts, taken.revised(), "revised", "revised");
    boolean news = !parts.isEmpty();
    if (news || verbose) {
      add(parts, taken.rejected().size(), "page left out", "pages left out");
      add(parts, taken.known(), "known", "known");
    }
    if (!poll.unread().isEmpty()) {
      add(parts, poll.unread().size(), "page not to be had", "pages not to be had");
      String last = parts.remove(parts.size() - 1);
      parts.add(last + " (" + poll.unread().get(0) + ")");
    }
    return parts.isEmpty() && verbose ? "nothing new" : Counts.list(parts);
  }

  private static void add(List<String> parts, int count, String one, String many) {
    if (count > 0) {
      parts.add(Counts.number(count) + " " + (count == 1 ? one : many));
    }
  }

  private static String time(java.time.Instant at) {
    return TIME.format(at.atZone(ZoneId.systemDefault()));
  }
}
