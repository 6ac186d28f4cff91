package dev.synoptic.page;

import dev.synoptic.model.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/** Cuts a text where marks begin and end, so that no element of the page has to nest in another. */
final class Runs {

  private Runs() {}

  /**
   * Returns {@code within} of {@code text} in runs; where marks overlap, a run has the looks of all
   * of them and the link of the first.
   */
  static List<Run> of(String text, Range within, List<Mark> marks) {
    var sorted = new ArrayList<Mark>();
    for (Mark mark : marks) {
      if (mark.range().overlaps(within)) {
        sorted.add(mark);
      }
    }
    if (sorted.isEmpty()) {
      return List.of(Run.plain(within.in(text)));
    }
    sorted.sort(Comparator.comparing(Mark::range));
    var runs = new ArrayList<Run>();
    var active = new ArrayList<Mark>();
    int next = 0;
    int from = within.start();
    for (int to : borders(within, sorted)) {
      while (next < sorted.size() && sorted.get(next).range().start() <= from) {
        active.add(sorted.get(next++));
      }
      int at = from;
      active.removeIf(mark -> mark.range().end() <= at);
      if (to > from) {
        runs.add(run(text.substring(from, to), active));
      }
      from = to;
    }
    return List.copyOf(runs);
  }

  private static int[] borders(Range within, List<Mark> marks) {
    var borders = new int[2 * marks.size() + 1];
    int count = 0;
    for (Mark mark : marks) {
      borders[count++] = Math.max(within.start(), mark.range().start());
      borders[count++] = Math.min(within.end(), mark.range().end());
    }
    borders[count] = within.end();
    Arrays.sort(borders);
    return borders;
  }

  private static Run run(String text, List<Mark> marks) {
    if (marks.isEmpty()) {
      return Run.plain(text);
    }
    var styles = new LinkedHashSet<String>();
    String link = "";
    for (Mark mark : marks) {
      if (!mark.style().isEmpty()) {
        styles.add(mark.style());
      }
      link = link.isEmpty() ? mark.link() : link;
    }
    return new Run(text, String.join(" ", styles), link);
  }
}
