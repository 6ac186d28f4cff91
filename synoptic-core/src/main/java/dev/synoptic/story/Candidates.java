package dev.synoptic.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Finds the pairs of reports that are worth comparing, by the rare terms that they share. No pair
 * of reports is looked at that shares none, and no term is a key that too many reports have, so the
 * cost of a report depends on what is told about its event, not on the size of the batch.
 */
final class Candidates {

  /** The rarest terms of a report that serve as its keys. */
  private static final int KEYS = 64;

  /** A term that stands in more reports is no key. */
  private static final int MAX_REPORTS_OF_KEY = 400;

  /** Shared keys must tell this much together: two rare terms, or more common ones. */
  private static final double MIN_MASS = 30;

  /** More reports than these are not compared to one. */
  private static final int MAX_OF_REPORT = 300;

  private final List<Weighed> reports;
  private final Rarity rarity;
  private final Map<Long, List<Integer>> reportsOfKey = new HashMap<>();

  Candidates(List<Weighed> reports, Rarity rarity) {
    this.reports = reports;
    this.rarity = rarity;
    for (int i = 0; i < reports.size(); i++) {
      for (int key : keys(reports.get(i))) {
        long hash = reports.get(i).hash(key);
        reportsOfKey.computeIfAbsent(hash, h -> new ArrayList<>()).add(i);
      }
    }
  }

  /** Returns the terms of {@code report} that serve as keys, the most telling first. */
  private int[] keys(Weighed report) {
    return IntStream.range(0, report.size())
        .filter(i -> isShared(rarity.reportsWith(report.hash(i))))
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer i) -> -report.weight(i) - report.leadWeight(i))
                .thenComparingLong(i -> report.hash(i)))
        .limit(KEYS)
        .mapToInt(i -> i)
        .toArray();
  }

  private List<Integer> reportsOf(long key) {
    return reportsOfKey.getOrDefault(key, List.of());
  }

  private static boolean isShared(int reports) {
    return reports > 1 && reports <= MAX_REPORTS_OF_KEY;
  }

  /** Hands over every report of a higher number that is worth comparing to {@code report}. */
  void forEach(int report, IntConsumer other) {
    Map<Integer, Double> masses = new HashMap<>();
    Weighed weighed = reports.get(report);
    for (int key : keys(weighed)) {
      double mass = (double) weighed.rarity(key) * weighed.rarity(key);
      for (int candidate : reportsOf(weighed.hash(key))) {
        if (candidate != report) {
          masses.merge(candidate, mass, Double::sum);
        }
      }
    }
    masses.entrySet().stream()
        .filter(e -> e.getValue() >= MIN_MASS)
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MAX_OF_REPORT)
        .map(Map.Entry::getKey)
        .forEach(other::accept);
  }
}
