package dev.synoptic.fact;

import dev.synoptic.model.About;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Words that tell a reader what a fact is about: the label that says enough and no more. */
final class FactLabel {

  /** A label of two to six words is read at a glance. */
  private static final int FEW_WORDS = 2;

  private static final int MANY_WORDS = 6;

  private FactLabel() {}

  /**
   * Returns the label of a fact of {@code figures}: the one that says most of what all are about.
   */
  static String of(Collection<StatedFigure> figures) {
    var support = new TreeMap<String, Integer>();
    for (StatedFigure figure : figures) {
      About about = figure.figure().about();
      if (!about.label().isEmpty()) {
        support.computeIfAbsent(about.label(), label -> support(about, figures));
      }
    }
    return support.entrySet().stream()
        .min(
            Comparator.comparingInt((Map.Entry<String, Integer> label) -> distance(label.getKey()))
                .thenComparingInt(label -> -label.getValue())
                .thenComparingInt(label -> label.getKey().length())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /** Returns how often the words of {@code about} are what the figures are about. */
  private static int support(About about, Collection<StatedFigure> figures) {
    Set<String> words = new HashSet<>(about.thing());
    words.addAll(about.clause());
    int support = 0;
    for (StatedFigure figure : figures) {
      About other = figure.figure().about();
      for (String word : words) {
        support += other.thing().contains(word) || other.clause().contains(word) ? 1 : 0;
      }
    }
    return support;
  }

  private static int distance(String label) {
    int words = label.split(" ").length;
    return words < FEW_WORDS ? 1 : Math.max(0, words - MANY_WORDS);
  }
}
