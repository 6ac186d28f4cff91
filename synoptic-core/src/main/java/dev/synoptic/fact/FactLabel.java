package dev.synoptic.fact;

import dev.synoptic.model.About;
import dev.synoptic.model.Siglum;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

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
    if (figures.iterator().next().isDate()) {
      keepShared(support.keySet(), figures);
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

  /**
   * A day is named for many reasons: where several reports name it, keeps what most of them say
   * beside it, if more than one does.
   */
  private static void keepShared(Set<String> labels, Collection<StatedFigure> figures) {
    if (reports(figures.stream()) < 2) {
      return;
    }
    var carriers = new TreeMap<String, Long>();
    for (StatedFigure figure : figures) {
      String label = figure.figure().about().label();
      if (labels.contains(label) && !carriers.containsKey(label)) {
        carriers.put(label, reports(figures.stream().filter(other -> saysOf(other, figure))));
      }
    }
    long most = carriers.values().stream().mapToLong(Long::longValue).max().orElse(0);
    labels.removeIf(label -> most < 2 || carriers.getOrDefault(label, 0L) < most);
  }

  /** Returns whether the sentences of two reports have a word of content in common. */
  static boolean shareWords(Collection<StatedFigure> figures) {
    Map<String, Siglum> saidBy = new HashMap<>();
    for (StatedFigure figure : figures) {
      Siglum own = figure.span().report();
      for (String concept : figure.context()) {
        Siglum before = saidBy.putIfAbsent(concept, own);
        if (before != null && !before.equals(own)) {
          return true;
        }
      }
    }
    return false;
  }

  private static long reports(Stream<StatedFigure> figures) {
    return figures.map(figure -> figure.span().report()).distinct().count();
  }

  private static boolean saysOf(StatedFigure other, StatedFigure figure) {
    return Stream.concat(figure.nouns().stream(), figure.clause().stream())
        .anyMatch(concept -> other.isAbout(concept) || other.context().contains(concept));
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
