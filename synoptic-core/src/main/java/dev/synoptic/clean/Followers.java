package dev.synoptic.clean;

import java.util.BitSet;
import java.util.Set;

/**
 * Other reports that a page has below its own: pages without an end load the next report in a frame
 * of the same make as the first one's, with a heading and prose of its own.
 */
final class Followers {

  /** Less prose, in characters, makes no report. */
  private static final int MIN_PROSE = 140;

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3");

  private final PageTree tree;

  Followers(PageTree tree) {
    this.tree = tree;
  }

  /**
   * Returns the blocks of other reports.
   *
   * @param title the block that is the page's title, or -1
   * @param article the element that holds the report
   */
  BitSet blocks(int title, int article) {
    var others = new BitSet();
    if (title < 0 || title < tree.first(article) || title >= tree.end(article)) {
      return others;
    }
    int frame = tree.blocks().get(title).element();
    while (frame >= 0 && frame != article && tree.prose(frame) < MIN_PROSE) {
      frame = tree.parent(frame);
    }
    if (frame < 0 || frame == article) {
      return others;
    }
    String make = make(frame);
    int parent = tree.parent(frame);
    boolean report = false;
    for (int at = frame + 1; at < tree.size(); at++) {
      if (tree.first(at) >= tree.end(parent)) {
        break;
      }
      if (tree.parent(at) == parent) {
        report |= make.equals(make(at)) && opensWithHeading(at) && tree.prose(at) >= MIN_PROSE;
        if (report) {
          others.set(tree.first(at), tree.end(at));
        }
      }
    }
    return others;
  }

  /** Tag and class of an element; an element without a class is of one make with no other. */
  private String make(int element) {
    String tag = tree.tag(element);
    String name = tree.element(element).className();
    return tag.equals("article") ? tag : name.isEmpty() ? "#" + element : tag + "." + name;
  }

  private boolean opensWithHeading(int element) {
    int first = tree.first(element);
    if (first >= tree.end(element)) {
      return false;
    }
    for (int at = tree.blocks().get(first).element(); at >= element; at = tree.parent(at)) {
      if (HEADINGS.contains(tree.tag(at))) {
        return true;
      }
    }
    return false;
  }
}
