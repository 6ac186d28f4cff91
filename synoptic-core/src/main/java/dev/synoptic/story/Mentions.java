package dev.synoptic.story;

import dev.synoptic.model.ParsedReport;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the stories of which a report that arrives tells beside its own: it is a round-up. */
final class Mentions {

  private Mentions() {}

  /**
   * Returns that {@code report} tells of stories beside {@code home}, where it tells of two or more
   * with a paragraph for each.
   *
   * @param met stories that were compared with it; they may have merged or split since
   * @param home id of the story that it stands in now
   */
  static Stream<StoryEvent> in(
      ParsedReport report, Meeting met, RecentReports recent, String home) {
    var likely = met.stories().stream().filter(e -> e.best() >= Doubts.MAY_TELL).toList();
    if (likely.size() < 2) {
      return Stream.empty();
    }
    var members = new TreeMap<String, List<Weighed>>();
    for (Encounter encounter : likely) {
      encounter.addTo(members, number -> recent.story(number).id());
    }
    if (members.size() < 2) {
      return Stream.empty();
    }
    var cores = new TreeMap<String, Set<Integer>>();
    for (Map.Entry<String, List<Weighed>> story : members.entrySet()) {
      cores.put(story.getKey(), EventTerms.of(story.getValue()).core());
    }
    Set<String> told = new Paragraphs(report).telling(cores);
    return told.size() < 2
        ? Stream.empty()
        : told.stream()
            .filter(story -> !story.equals(home))
            .map(story -> new StoryEvent.Mentioned(story, report.report().id()));
  }
}
