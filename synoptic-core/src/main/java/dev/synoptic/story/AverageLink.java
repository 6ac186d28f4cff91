package dev.synoptic.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Joins nodes into groups as long as the mean score between the members of two groups reaches a
 * threshold and a judge does not object; pairs without a score count as 0.
 *
 * <p>Whether two groups join depends on all their pairs. A chain of pairs that are each alike thus
 * does not hold: a report that shares something with each of three events joins at most one. The
 * best pair of groups joins first; among equals, the one with the lowest numbers. As the nodes are
 * numbered by content, the order in which reports arrive changes nothing.
 */
final class AverageLink {

  private final Links links;
  private final double threshold;
  private final Judge judge;
  private final List<List<Integer>> members = new ArrayList<>();
  private final List<Map<Integer, Long>> sums = new ArrayList<>();
  private final PriorityQueue<Join> queue = new PriorityQueue<>();

  private AverageLink(Links links, double threshold, Judge judge) {
    this.links = links;
    this.threshold = threshold * Links.UNIT;
    this.judge = judge;
  }

  /**
   * Returns the groups of the nodes of {@code links}, each sorted, in the order of their first
   * members.
   */
  static List<List<Integer>> join(Links links, double threshold, Judge judge) {
    var link = new AverageLink(links, threshold, judge);
    link.start();
    link.join();
    if (judge.looksAgain()) {
      for (int group = 0; group < link.members.size(); group++) {
        link.offer(group, false);
      }
      link.join();
    }
    return link.members.stream()
        .filter(m -> !m.isEmpty())
        .map(m -> m.stream().sorted().toList())
        .sorted((a, b) -> Integer.compare(a.get(0), b.get(0)))
        .toList();
  }

  /**
   * Knows more of groups than the mean score between them. Nodes are groups from the start and keep
   * their numbers; every join makes a group of the next number.
   */
  interface Judge {

    /** Returns whether groups {@code a} and {@code b} join, being {@code mean} alike, 0 to 1. */
    boolean joins(int a, int b, double mean);

    /**
     * Returns whether it has reason to see all groups once more, now that none join; it is asked
     * once.
     */
    default boolean looksAgain() {
      return false;
    }

    /** Learns that {@code a} and {@code b} are one group now. */
    void joined(int a, int b, double mean);
  }

  private void start() {
    for (int node = 0; node < links.nodes(); node++) {
      members.add(new ArrayList<>(List.of(node)));
      sums.add(new HashMap<>(links.of(node)));
    }
    for (int node = 0; node < links.nodes(); node++) {
      offer(node, false);
    }
  }

  private void join() {
    for (Join best = queue.poll(); best != null; best = queue.poll()) {
      boolean alive = !members.get(best.a).isEmpty() && !members.get(best.b).isEmpty();
      if (alive && judge.joins(best.a, best.b, best.mean / Links.UNIT)) {
        judge.joined(best.a, best.b, best.mean / Links.UNIT);
        merge(best.a, best.b);
      }
    }
  }

  /** Makes a new group of two. Groups keep their number for life, so old queue entries die out. */
  private void merge(int a, int b) {
    var union = new ArrayList<>(members.get(a));
    union.addAll(members.get(b));
    int group = members.size();
    Map<Integer, Long> sum = new HashMap<>(sums.get(a));
    sums.get(b).forEach((other, units) -> sum.merge(other, units, Long::sum));
    sum.remove(a);
    sum.remove(b);
    members.add(union);
    sums.add(sum);
    retire(a);
    retire(b);
    sum.forEach((other, units) -> replace(other, a, b, group, units));
    offer(group, true);
  }

  private void retire(int group) {
    members.set(group, List.of());
    sums.set(group, Map.of());
  }

  private void replace(int other, int a, int b, int group, long units) {
    Map<Integer, Long> row = sums.get(other);
    row.remove(a);
    row.remove(b);
    row.put(group, units);
  }

  private void offer(int group, boolean all) {
    sums.get(group)
        .forEach(
            (other, units) -> {
              double pairs = (double) members.get(group).size() * members.get(other).size();
              double mean = units / pairs;
              if ((all || other > group) && mean >= threshold) {
                queue.add(new Join(mean, Math.min(group, other), Math.max(group, other)));
              }
            });
  }

  /** Two groups that may join. */
  private record Join(double mean, int a, int b) implements Comparable<Join> {

    @Override
    public int compareTo(Join other) {
      int byMean = Double.compare(other.mean, mean);
      if (byMean != 0) {
        return byMean;
      }
      int byA = Integer.compare(a, other.a);
      return byA != 0 ? byA : Integer.compare(b, other.b);
    }
  }
}
