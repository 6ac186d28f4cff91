package dev.synoptic.reuse;

/**
 * Two reports of a story, by their places, and what they share.
 *
 * @param a the earlier place
 * @param b the later place
 * @param evidence what they share, seen from {@code a}
 */
record Pair(int a, int b, PairEvidence evidence) {

  boolean has(int report) {
    return a == report || b == report;
  }

  /** Returns the other of the two. */
  int other(int report) {
    return a == report ? b : a;
  }

  /** Returns the words of {@code report} outside quotations that the other has word for word. */
  int copiedIn(int report) {
    return (report == a ? evidence.copiedInA() : evidence.copiedInB()).cardinality();
  }

  /** Returns the words of {@code report} outside quotations that the other has in some form. */
  int takenIn(int report) {
    return (report == a ? evidence.takenInA() : evidence.takenInB()).cardinality();
  }
}
