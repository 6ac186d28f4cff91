package dev.synoptic.page;

import dev.synoptic.model.Disputed;
import dev.synoptic.model.Fact;
import dev.synoptic.phrase.Disputes;
import dev.synoptic.phrase.RowNotes;
import dev.synoptic.phrase.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The facts: a table, by status.
 *
 * @param section what it says of itself
 * @param note what holds for all of them; empty where nothing does
 * @param groups conflicts, what changed, agreements, what one line of descent carries, single
 *     values; none without rows
 */
record FactsView(Section section, String note, List<Group> groups) {

  /** Longer lists of single values are folded. */
  private static final int OPEN_SINGLES = 12;

  /** The weightiest come first: whoever reads more of them opens the rest. */
  private static final int OPEN_AGREED = 24;

  private static final int MOST_AGREED = 32;

  private static final String FURTHER = "too, further from the news";

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
    List<Fact> facts = frame.synopsis().facts();
    var groups = new ArrayList<Group>();
    disputed(frame).ifPresent(groups::add);
    for (Standing standing : Standing.values()) {
      var rows = new ArrayList<FactRow>();
      for (int i = 0; i < facts.size(); i++) {
        if (Standing.of(facts.get(i)) == standing) {
          rows.add(FactRow.of(frame, facts.get(i), i + 1));
        }
      }
      boolean folded = standing == Standing.ALONE && rows.size() > OPEN_SINGLES;
      int open =
          standing == Standing.AGREE && rows.size() > MOST_AGREED ? OPEN_AGREED : rows.size();
      if (!rows.isEmpty()) {
        List<FactRow> first = List.copyOf(rows.subList(0, open));
        groups.add(new Group(standing.title(), standing.meaning(), first, folded));
      }
      if (open < rows.size()) {
        List<FactRow> rest = List.copyOf(rows.subList(open, rows.size()));
        groups.add(new Group(standing.title(), FURTHER, rest, true));
      }
    }
    return new FactsView(
        frame.section("facts", "Facts", Standing.summary(frame.synopsis())),
        RowNotes.ofTheStory(facts),
        List.copyOf(groups));
  }

  private static Optional<Group> disputed(StoryFrame frame) {
    List<Disputed> disputed = frame.synopsis().disputed();
    var rows = new ArrayList<FactRow>();
    for (int i = 0; i < disputed.size(); i++) {
      rows.add(FactRow.of(frame, disputed.get(i), i + 1));
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Group(Disputes.TITLE, Disputes.MEANING, List.copyOf(rows), false));
  }
}
