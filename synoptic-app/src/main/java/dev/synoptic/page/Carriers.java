package dev.synoptic.page;

import dev.synoptic.model.Siglum;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who carries something, as a row of boxes, one a report; touching boxes are one line of descent.
 *
 * @param label the same in words
 * @param width of the drawing
 * @param height of the drawing
 * @param solid path of those who carry it
 * @param hatched path of those who copy the box that theirs touches
 * @param altered path of those who depart: other words, another value
 * @param silent path of those who do not
 * @param letters sigla in their boxes; empty above twelve reports
 */
record Carriers(
    String label,
    int width,
    int height,
    String solid,
    String hatched,
    String altered,
    String silent,
    List<Letter> letters) {

  /** Above this many reports the boxes have no room for letters. */
  static final int LETTERED = 12;

  /** In a column of a table: six boxes, or twenty-nine ticks, beside each other. */
  private static final int NARROW = 145;

  /** Beside a story's title. */
  private static final int CARD = 240;

  /** Where nothing stands beside it. */
  private static final int WIDE = 420;

  /**
   * A siglum in its box.
   *
   * @param x middle of the box
   * @param y base line of the letter
   * @param text the siglum
   * @param style class name
   */
  record Letter(int x, int y, String text, String style) {}

  /** Returns whether every report has its letter. */
  boolean isLettered() {
    return !letters.isEmpty();
  }

  /** Returns who of {@code frame} carries something, none in other words. */
  static Carriers of(StoryFrame frame, Collection<Siglum> carriers) {
    return of(frame, carriers, Set.of(), "");
  }

  /** Returns all reports of {@code frame}. */
  static Carriers all(StoryFrame frame) {
    return of(frame, frame.sigla(), Set.of(), "", WIDE);
  }

  /**
   * Returns who of {@code frame} carries something, and who of them departs.
   *
   * @param how what those who depart do: "altered", "another value"
   */
  static Carriers of(
      StoryFrame frame, Collection<Siglum> carriers, Collection<Siglum> altered, String how) {
    return of(frame, carriers, altered, how, NARROW);
  }

  private static Carriers of(
      StoryFrame frame,
      Collection<Siglum> carriers,
      Collection<Siglum> altered,
      String how,
      int room) {
    var drawing = new CarriersDrawing(frame.reports().size(), room);
    for (List<Siglum> line : frame.lines()) {
      drawing.line(line, carriers, altered);
    }
    return drawing.drawn(label(frame, carriers, altered, how));
  }

  /** Returns all reports of a story, given as places by line of descent. */
  static Carriers of(List<List<Integer>> lines) {
    int reports = lines.stream().mapToInt(List::size).sum();
    var drawing = new CarriersDrawing(reports, CARD);
    for (List<Integer> line : lines) {
      List<Siglum> sigla = line.stream().map(Siglum::new).toList();
      drawing.line(sigla, sigla, Set.of());
    }
    return drawing.drawn(
        Words.count(reports, "report", "reports") + ", " + lines.size() + " independent");
  }

  private static String label(
      StoryFrame frame, Collection<Siglum> carriers, Collection<Siglum> altered, String how) {
    var silent = new TreeSet<>(frame.sigla());
    silent.removeAll(carriers);
    boolean few = frame.reports().size() <= LETTERED;
    return frame.descent().independent(carriers)
        + " independent, "
        + Words.count(carriers.size(), "carrier", "carriers")
        + (few && !carriers.isEmpty() ? ": " + StoryFrame.list(new TreeSet<>(carriers)) : "")
        + (altered.isEmpty() ? "" : "; " + how + " in " + StoryFrame.list(new TreeSet<>(altered)))
        + (few && !silent.isEmpty() ? "; silent: " + StoryFrame.list(silent) : "");
  }
}
