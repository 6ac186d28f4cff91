package dev.synoptic.clean;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * An HTML page as a list of blocks and a tree of elements over it. Elements are numbered in
 * document order; the blocks of an element are a stretch of the list, so that sums over any element
 * cost two look-ups.
 *
 * @param elements the elements that hold text, parents first
 * @param parents for each element the number of its parent, -1 for the root
 * @param firsts for each element its first block
 * @param ends for each element the block after its last
 * @param blocks all blocks, in document order
 */
record PageTree(
    List<Element> elements,
    List<Integer> parents,
    List<Integer> firsts,
    List<Integer> ends,
    List<PageBlock> blocks) {

  /** Returns the parent of {@code element}, -1 of the root. */
  int parent(int element) {
    return parents.get(element);
  }

  /** Returns the first block of {@code element}. */
  int first(int element) {
    return firsts.get(element);
  }

  /** Returns the block after the last of {@code element}. */
  int end(int element) {
    return ends.get(element);
  }

  /** Returns the tag name of {@code element}, lower case. */
  String tag(int element) {
    return elements.get(element).normalName();
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

  /** Returns the sums of {@code values}, one for each block, up to each block. */
  static int[] sums(List<Integer> values) {
    int[] sums = new int[values.size() + 1];
    for (int i = 0; i < values.size(); i++) {
      sums[i + 1] = sums[i] + values.get(i);
    }
    return sums;
  }

  /** Returns how much of the sums {@code sums} falls to {@code element}. */
  int sum(int[] sums, int element) {
    return sums[end(element)] - sums[first(element)];
  }

  /** Returns the blocks' amounts of prose. */
  List<Integer> prose() {
    var prose = new ArrayList<Integer>();
    blocks.forEach(block -> prose.add(block.prose()));
    return prose;
  }
}
