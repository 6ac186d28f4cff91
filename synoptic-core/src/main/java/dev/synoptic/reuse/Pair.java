package dev.synoptic.reuse;

import java.util.List;

/**
 * Two reports of a story, by their places, and what they share.
 *
 * @param a the earlier place
 * @param b the later place
 * @param evidence what they share, seen from {@code a}
 */
record Pair(int a, int b, PairEvidence evidence) {

  /** Share of the shorter report that makes it a copy. */
  private static final double MUCH = 0.25;

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

  /** Returns whether much of the shorter report stands in the other word for word. */
  boolean isCopied(List<BodyWords> reports) {
    int shorter = Math.min(reports.get(a).told(), reports.get(b).told());
    return Math.max(copiedIn(a), copiedIn(b)) >= MUCH * shorter;
  }

  /** Returns this pair with what the one tells again of the other as evidence. */
  Pair retold(Retelling inA, Retelling inB) {
    return new Pair(a, b, evidence.with(inA, inB));
  }

  /** Returns whether {@code report} tells the other again and the other does not tell it. */
  boolean isRetoldIn(int report) {
    return evidence.isRetoldInA() != evidence.isRetoldInB()
        && (report == a ? evidence.isRetoldInA() : evidence.isRetoldInB());
  }

  /** Returns the words of {@code report} outside quotations that the other has in some form. */
  int takenIn(int report) {
    return (report == a ? evidence.takenInA() : evidence.takenInB()).cardinality();
  }
}
