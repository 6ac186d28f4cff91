package dev.synoptic.bench;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How well a grouping agrees with labels.
 *
 * @param bcubed per report: of those grouped with it, and of those that belong with it (Bagga and
 *     Baldwin 1998)
 * @param pairs over all pairs of reports
 * @param groups how many groups were made
 * @param events how many there are
 */
record GroupingScore(Rates bcubed, Rates pairs, int groups, int events) {

  /**
   * Precision and recall.
   *
   * @param precision share of what was joined that belongs together, 0 to 1
   * @param recall share of what belongs together that was joined, 0 to 1
   */
  record Rates(double precision, double recall) {

    double f1() {
      return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.3f %.3f %.3f", precision, recall, f1());
    }
  }

  /** Returns the score of items whose group and event are named at the same place of two lists. */
  static GroupingScore of(List<?> groups, List<?> events) {
    Map<Object, Integer> bySize = sizes(groups);
    Map<Object, Integer> byEvent = sizes(events);
    var both = new HashMap<List<Object>, Integer>();
    for (int i = 0; i < groups.size(); i++) {
      both.merge(List.of(groups.get(i), events.get(i)), 1, Integer::sum);
    }
    double precision = 0;
    double recall = 0;
    for (var entry : both.entrySet()) {
      double square = (double) entry.getValue() * entry.getValue();
      precision += square / bySize.getOrDefault(entry.getKey().get(0), 1);
      recall += square / byEvent.getOrDefault(entry.getKey().get(1), 1);
    }
    int n = Math.max(1, groups.size());
    double found = pairs(both.values());
    return new GroupingScore(
        new Rates(precision / n, recall / n),
        new Rates(share(found, pairs(bySize.values())), share(found, pairs(byEvent.values()))),
        bySize.size(),
        byEvent.size());
  }

  private static Map<Object, Integer> sizes(List<?> names) {
    var sizes = new HashMap<Object, Integer>();
    names.forEach(name -> sizes.merge(name, 1, Integer::sum));
    return sizes;
  }

  private static double pairs(Collection<Integer> sizes) {
    return sizes.stream().mapToDouble(n -> n * (n - 1.0) / 2).sum();
  }

  private static double share(double part, double whole) {
    return whole > 0 ? part / whole : 1;
  }

  @Override
  public String toString() {
    return "BCubed " + bcubed + "  pairs " + pairs + "  " + groups + " groups of " + events;
  }
}
