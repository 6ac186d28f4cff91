package dev.synoptic.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The scores of pairs of nodes, as far as they are above 0; nodes are numbered from 0. */
final class Links {

  /** Scores are kept as whole millionths, so that sums are exact and no order can change them. */
  static final int UNIT = 1_000_000;

  private final List<Map<Integer, Long>> rows = new ArrayList<>();

  Links(int nodes) {
    for (int i = 0; i < nodes; i++) {
      rows.add(new HashMap<>());
    }
  }

  /** Sets the score, 0 to 1, of {@code a} and {@code b}. */
  void put(int a, int b, double score) {
    long units = Math.round(score * UNIT);
    if (units > 0 && a != b) {
      rows.get(a).put(b, units);
      rows.get(b).put(a, units);
    }
  }

  /** Returns the number of nodes. */
  int nodes() {
    return rows.size();
  }

  /** Returns the scores of {@code node}, in millionths, by neighbour. */
  Map<Integer, Long> of(int node) {
    return rows.get(node);
  }
}
