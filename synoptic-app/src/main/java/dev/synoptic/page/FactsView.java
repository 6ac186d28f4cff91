package dev.synoptic.page;

import dev.synoptic.model.Fact;
import dev.synoptic.phrase.Counts;
import java.util.ArrayList;
import java.util.List;

/**
 * The facts: a table, by status.
 *
 * @param section what it says of itself
 * @param groups conflicts, agreements, what one line of descent carries, single values; none
 *     without rows
 */
record FactsView(Section section, List<Group> groups) {

  /** Longer lists of single values are folded. */
  private static final int OPEN_SINGLES = 12;

  /**
   * Facts of one status.
   *
   * @param name the status
   * @param says what it means
   * @param rows the facts
   * @param folded whether the rows are opened by the reader
   */
  record Group(String name, String says, List<FactRow> rows, boolean folded) {}

  /** Returns the facts of a story. */
  static FactsView of(StoryFrame frame) {
    var conflict = new ArrayList<FactRow>();
    var agree = new ArrayList<FactRow>();
    var copied = new ArrayList<FactRow>();
    var single = new ArrayList<FactRow>();
    int number = 0;
    for (Fact fact : frame.synopsis().facts()) {
      FactRow row = FactRow.of(frame, fact, ++number);
      switch (fact.status()) {
        case CONFLICT -> conflict.add(row);
        case AGREE -> (fact.independent() > 1 ? agree : copied).add(row);
        case SINGLE -> single.add(row);
      }
    }
    var groups = new ArrayList<Group>();
    add(
        groups,
        "Conflict",
        "the same thing at the same time, values that cannot both hold",
        conflict);
    add(groups, "Agree", "after dates, units and rounding are understood", agree);
    add(
        groups,
        "One source",
        "carried by reports of one line of descent, which count once",
        copied);
    if (!single.isEmpty()) {
      boolean folded = single.size() > OPEN_SINGLES;
      groups.add(new Group("Stand alone", "in one report", List.copyOf(single), folded));
    }
    String summary = summary(conflict.size(), agree.size(), copied.size(), single.size());
    return new FactsView(frame.section("facts", "Facts", summary), List.copyOf(groups));
  }

  private static void add(List<Group> groups, String name, String says, List<FactRow> rows) {
    if (!rows.isEmpty()) {
      groups.add(new Group(name, says, List.copyOf(rows), false));
    }
  }

  private static String summary(int conflict, int agree, int copied, int single) {
    if (conflict + agree + copied + single == 0) {
      return "no report gives a figure or a date";
    }
    var parts = new ArrayList<String>();
    parts.add(conflict == 0 ? "none in conflict" : conflict + " in conflict");
    parts.add(says(agree, "agrees", "agree"));
    if (copied > 0) {
      parts.add(copied + " from one source");
    }
    parts.add(says(single, "stands alone", "stand alone"));
    return String.join(", ", parts);
  }

  private static String says(int number, String one, String many) {
    return number == 0 ? "none " + many : Counts.number(number) + " " + (number == 1 ? one : many);
  }
}
