package dev.synoptic.terminal;

import dev.synoptic.terminal.Score.Cell;
import dev.synoptic.terminal.Score.Mark;
import dev.synoptic.terminal.Score.Unit;
import java.util.ArrayList;
import java.util.List;

/** Cuts units of a score into pieces, so that its lines can break inside them. */
final class Pieces {

  private Pieces() {}

  /** Returns {@code unit} in pieces of at most {@code columns} columns, where its words allow. */
  static List<Unit> of(Unit unit, int columns) {
    List<List<String>> words =
        unit.cells().stream().map(cell -> Excerpt.words(cell.text())).toList();
    int most = words.stream().mapToInt(List::size).max().orElse(0);
    if (unit.width() <= columns || most < 2) {
      return List.of(unit);
    }
    var pieces = new ArrayList<Unit>();
    int from = 0;
    while (from < most) {
      int to = from + 1;
      while (to < most && piece(unit, words, from, to + 1, most).width() <= columns) {
        to++;
      }
      pieces.add(piece(unit, words, from, to, most));
      from = to;
    }
    return pieces;
  }

  /** Returns the words from..to of the longest cell, and of the others what stands beside them. */
  private static Unit piece(Unit unit, List<List<String>> words, int from, int to, int most) {
    var cells = new ArrayList<Cell>();
    for (int row = 0; row < words.size(); row++) {
      List<String> own = words.get(row);
      int start = own.size() * from / most;
      int end = own.size() * to / most;
      Mark mark = unit.cells().get(row).mark();
      boolean gone = start == end && (mark != Mark.CUT || from > 0);
      cells.add(new Cell(String.join(" ", own.subList(start, end)), gone ? Mark.NONE : mark));
    }
    return new Unit(cells);
  }

  /** Returns {@code unit} with the middle of its cells folded where they are very long. */
  static Unit folded(Unit unit, int most) {
    return new Unit(
        unit.cells().stream()
            .map(cell -> new Cell(folded(Excerpt.words(cell.text()), most), cell.mark()))
            .toList());
  }

  /** Returns the words as text; of more than {@code most} the middle is counted, not shown. */
  static String folded(List<String> words, int most) {
    if (words.size() <= most) {
      return String.join(" ", words);
    }
    int kept = most * 2 / 5;
    int left = words.size() - 2 * kept;
    return String.join(" ", words.subList(0, kept))
        + " … "
        + left
        + " words … "
        + String.join(" ", words.subList(words.size() - kept, words.size()));
  }
}
