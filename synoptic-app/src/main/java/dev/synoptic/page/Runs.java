package dev.synoptic.page;

import dev.synoptic.model.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Cuts a text where marks begin and end, so that no element of the page has to nest in another. */
final class Runs {

  private Runs() {}

  /**
   * Returns {@code within} of {@code text} in runs; where marks overlap, a run has the looks of all
   * of them and the link of the first.
   */
  static List<Run> of(String text, Range within, List<Mark> marks) {
    List<Mark> sorted =
        marks.stream()
            .filter(mark -> mark.range().overlaps(within))
            .sorted(Comparator.comparing(Mark::range))
            .toList();
    if (sorted.isEmpty()) {
      return List.of(Run.plain(within.in(text)));
    }
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

  private static Set<Integer> borders(Range within, List<Mark> marks) {
    var borders = new TreeSet<Integer>();
    for (Mark mark : marks) {
      borders.add(Math.max(within.start(), mark.range().start()));
      borders.add(Math.min(within.end(), mark.range().end()));
    }
    borders.add(within.end());
    return borders;
  }

  private static Run run(String text, List<Mark> marks) {
    String style =
        String.join(
            " ", marks.stream().map(Mark::style).filter(s -> !s.isEmpty()).distinct().toList());
    String link = marks.stream().map(Mark::link).filter(l -> !l.isEmpty()).findFirst().orElse("");
    return new Run(text, style, link);
  }
}
