package dev.synoptic.page;

import dev.synoptic.model.Moment;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import dev.synoptic.phrase.Days;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What happened when, in the reports' words.
 *
 * @param section what it says of itself
 * @param times ordered by time
 */
record TimelineView(Section section, List<Time> times) {

  private static final int CITES = 10;

  /**
   * A time, and what happened then.
   *
   * @param iso machine-readable
   * @param text as a reader says it
   * @param events what happened
   */
  record Time(String iso, String text, List<Event> events) {

    /** Returns whether browsers know the machine-readable form: HTML has no intervals. */
    boolean isPoint() {
      return iso.indexOf('/') < 0;
    }
  }

  /**
   * Something that happened.
   *
   * @param text the words
   * @param cites where
   * @param more how many further places
   */
  record Event(String text, List<Cite> cites, int more) {}

  /** Returns the timeline of a story. */
  static TimelineView of(StoryFrame frame) {
    Map<String, List<Event>> byTime = new LinkedHashMap<>();
    for (Moment moment : frame.synopsis().timeline()) {
      byTime.computeIfAbsent(moment.when(), w -> new ArrayList<>()).add(event(frame, moment));
    }
    List<Time> times =
        byTime.entrySet().stream()
            .map(e -> new Time(e.getKey(), Days.of(e.getKey()), List.copyOf(e.getValue())))
            .toList();
    int events = frame.synopsis().timeline().size();
    String summary =
        events == 0
            ? "no report dates what happened"
            : Words.count(events, "event", "events") + ", in the reports’ words";
    return new TimelineView(frame.section("timeline", "Timeline", summary), times);
  }

  /** Returns the event, each report cited once: at the first of its places. */
  private static Event event(StoryFrame frame, Moment moment) {
    var reports = new HashSet<Siglum>();
    List<Span> places = moment.spans().stream().filter(s -> reports.add(s.report())).toList();
    return new Event(
        moment.text(),
        places.stream().limit(CITES).map(frame::cite).toList(),
        Math.max(0, places.size() - CITES));
  }
}
