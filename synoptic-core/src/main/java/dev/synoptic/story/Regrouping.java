package dev.synoptic.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What becomes of stories when some of their reports and a new one are grouped afresh. The part of
 * a story that has most of its reports keeps its id; where several stories have their largest parts
 * in one group, the oldest lives on. The new report counts, so that of two equal parts the one that
 * it tells of is the story.
 */
final class Regrouping {

  private final Map<OpenStory, Integer> mainGroup = new LinkedHashMap<>();
  private final Map<Integer, OpenStory> owner = new TreeMap<>();
  private final List<Part> parts = new ArrayList<>();
  private final int groupOfNew;

  /**
   * Some reports that leave their story.
   *
   * @param story that they leave
   * @param group that they are in now
   * @param reports that leave, ascending
   */
  record Part(OpenStory story, int group, List<Integer> reports) {

    /** Copies the list. */
    Part {
      reports = List.copyOf(reports);
    }
  }

  /**
   * Compares new groups with old stories.
   *
   * @param numbers of the reports, ascending; the last is the new one
   * @param groups of places in {@code numbers}
   */
  Regrouping(int[] numbers, List<List<Integer>> groups, RecentReports recent) {
    int newPlace = numbers.length - 1;
    int ofNew = -1;
    var members = new HashMap<OpenStory, Map<Integer, List<Integer>>>();
    for (int group = 0; group < groups.size(); group++) {
      for (int place : groups.get(group)) {
        if (place == newPlace) {
          ofNew = group;
        } else {
          members
              .computeIfAbsent(recent.story(numbers[place]), s -> new TreeMap<>())
              .computeIfAbsent(group, g -> new ArrayList<>())
              .add(numbers[place]);
        }
      }
    }
    this.groupOfNew = ofNew;
    members.entrySet().stream()
        .sorted(Comparator.comparingLong(e -> e.getKey().number()))
        .forEach(e -> place(e.getKey(), e.getValue()));
  }

  private void place(OpenStory story, Map<Integer, List<Integer>> byGroup) {
    int largest =
        byGroup.entrySet().stream()
            .max(
                Comparator.comparingInt(
                        (Map.Entry<Integer, List<Integer>> e) ->
                            e.getValue().size() + (e.getKey() == groupOfNew ? 1 : 0))
                    .thenComparing(e -> -e.getKey()))
            .orElseThrow()
            .getKey();
    mainGroup.put(story, largest);
    owner.putIfAbsent(largest, story);
    byGroup.forEach(
        (group, reports) -> {
          if (group != largest) {
            parts.add(new Part(story, group, reports.stream().sorted().toList()));
          }
        });
  }

  /** Returns the parts that leave their stories, those of older stories first. */
  List<Part> parts() {
    return parts;
  }

  /** Returns the stories that keep their largest part, each with the group where it is. */
  Map<OpenStory, Integer> mainGroup() {
    return mainGroup;
  }

  /** Returns the oldest story that has its largest part in each group; some groups have none. */
  Map<Integer, OpenStory> owner() {
    return owner;
  }

  /** Returns the group of the new report. */
  int groupOfNew() {
    return groupOfNew;
  }
}
