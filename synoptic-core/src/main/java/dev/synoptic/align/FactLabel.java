package dev.synoptic.align;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** Words that tell a reader what a fact is about: the label that says enough and no more. */
final class FactLabel {

  /** A label of two to six words is read at a glance. */
  private static final int FEW_WORDS = 2;

  private static final int MANY_WORDS = 6;

  private FactLabel() {}

  /** Returns the label of a fact of {@code figures}. */
  static String of(Collection<StatedFigure> figures) {
    var counts = new TreeMap<String, Integer>();
    for (StatedFigure figure : figures) {
      String label = figure.figure().about().label();
      if (!label.isEmpty()) {
        counts.merge(label, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .min(
            Comparator.comparingInt((Map.Entry<String, Integer> label) -> distance(label.getKey()))
                .thenComparingInt(label -> -label.getValue())
                .thenComparingInt(label -> label.getKey().length())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static int distance(String label) {
    int words = label.split(" ").length;
    return words < FEW_WORDS ? 1 : Math.max(0, words - MANY_WORDS);
  }
}
