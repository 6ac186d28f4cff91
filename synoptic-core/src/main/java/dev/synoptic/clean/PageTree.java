package dev.synoptic.clean;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * An HTML page as a list of blocks and a tree of elements over it. Elements are numbered in
 * document order; the blocks of an element are a stretch of the list, so that sums over any element
 * cost two look-ups.
 */
final class PageTree {

  /**
   * An element that holds text.
   *
   * @param element as the parser gives it
   * @param parent the number of the one around it, -1 for the root
   * @param first its first block
   * @param end the block after its last
   */
  record Frame(Element element, int parent, int first, int end) {}

  private final List<Frame> frames;
  private final List<PageBlock> blocks;
  private final int[] prose;

  /**
   * Makes the tree of {@code frames}, parents first, over {@code blocks}, both in document order.
   */
  PageTree(List<Frame> frames, List<PageBlock> blocks) {
    this.frames = List.copyOf(frames);
    this.blocks = List.copyOf(blocks);
    this.prose = new int[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      prose[i + 1] = prose[i] + blocks.get(i).prose();
    }
  }

  /** Returns the number of elements. */
  int size() {
    return frames.size();
  }

  /** Returns all blocks, in document order. */
  List<PageBlock> blocks() {
    return blocks;
  }

  /** Returns the element of number {@code element}. */
  Element element(int element) {
    return frames.get(element).element();
  }

  /** Returns the parent of {@code element}, -1 of the root. */
  int parent(int element) {
    return frames.get(element).parent();
  }

  /** Returns the first block of {@code element}. */
  int first(int element) {
    return frames.get(element).first();
  }

  /** Returns the block after the last of {@code element}. */
  int end(int element) {
    return frames.get(element).end();
  }

  /** Returns the tag name of {@code element}, lower case. */
  String tag(int element) {
    return element(element).normalName();
  }

  /** Returns whether {@code block} stands inside an element named {@code tag}. */
  boolean isInside(int block, String tag) {
    for (int at = blocks.get(block).element(); at >= 0; at = parent(at)) {
      if (tag(at).equals(tag)) {
        return true;
      }
    }
    return false;
  }

  /** Returns how much of the sums {@code sums}, one up to each block, falls to {@code element}. */
  int sum(int[] sums, int element) {
    return sums[end(element)] - sums[first(element)];
  }

  /** Returns how many characters of running text {@code element} holds. */
  int prose(int element) {
    return sum(prose, element);
  }

  /** Returns how many characters of running text the page holds. */
  int prose() {
    return prose[prose.length - 1];
  }
}
