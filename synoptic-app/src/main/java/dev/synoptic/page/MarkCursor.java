package dev.synoptic.page;

import dev.synoptic.model.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gives the marks of one stretch after the other, in one pass over a text of any length. */
final class MarkCursor {

  private final List<Mark> marks;
  private final List<Mark> open = new ArrayList<>();
  private int next;

  /** Starts before the first of {@code marks}. */
  MarkCursor(List<Mark> marks) {
    this.marks = marks.stream().sorted(Comparator.comparing(Mark::range)).toList();
  }

  /** Returns the marks that touch {@code range}; ranges must ascend. */
  List<Mark> in(Range range) {
    while (next < marks.size() && marks.get(next).range().start() < range.end()) {
      open.add(marks.get(next++));
    }
    open.removeIf(mark -> mark.range().end() <= range.start());
    return List.copyOf(open);
  }
}
