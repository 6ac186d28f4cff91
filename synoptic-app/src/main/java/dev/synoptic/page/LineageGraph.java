package dev.synoptic.page;

import java.util.List;

/**
 * The lines of descent as a drawing: sources outside the story, then the first report of each line,
 * then those that took from it.
 *
 * @param left edge of what is drawn: without outside sources their column is left out
 * @param height of the drawing
 * @param boxes reports and outside sources
 * @param edges who took from whom
 * @param rest in words, what has no room
 * @param description the whole in words
 */
record LineageGraph(
    int left, int height, List<Box> boxes, List<Edge> edges, String rest, String description) {

  /**
   * A report or a source.
   *
   * @param x left
   * @param y top
   * @param width of the box
   * @param letters siglum; empty for a source outside
   * @param name of the outlet or source
   * @param note beside the box
   */
  record Box(int x, int y, int width, String letters, String name, String note) {

    /** Returns whether it is not among the reports. */
    boolean isOutside() {
      return letters.isEmpty();
    }
  }

  /**
   * An arrow.
   *
   * @param path its line
   * @param head its head
   * @param style class names
   * @param label what it stands for
   * @param x left end of the label
   * @param y base line of the label
   */
  record Edge(String path, String head, String style, String label, int x, int y) {}
}
