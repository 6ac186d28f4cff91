package dev.synoptic.fact;

import dev.synoptic.model.About;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Story;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Words that tell a reader what a fact is about: the label that says enough and no more. */
final class FactLabel {

  /** A label of two to six words is read at a glance. */
  private static final int FEW_WORDS = 2;

  private static final int MANY_WORDS = 6;

  private final Deeds deeds;

  FactLabel(Story story, TokenConcepts concepts) {
    this.deeds = new Deeds(story, concepts);
  }

  /**
   * Returns the label of a fact of {@code figures}: the one that says most of what all are about.
   */
  String of(Collection<StatedFigure> figures) {
    var support = new TreeMap<String, Integer>();
    for (StatedFigure figure : figures) {
      About about = figure.figure().about();
      if (!about.label().isEmpty()) {
        support.computeIfAbsent(about.label(), label -> support(about, figures));
      }
    }
    if (figures.iterator().next().isDate()) {
      deeds.keepShared(support.keySet(), figures);
    }
    return support.entrySet().stream()
        .min(
            Comparator.comparingInt((Map.Entry<String, Integer> label) -> distance(label.getKey()))
                .thenComparingInt(label -> -label.getValue())
                .thenComparingInt(label -> label.getKey().length())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElseGet(() -> deeds.shared(figures));
  }

  /** Returns how many words of content the sentences of two reports or more have in common. */
  static int sharedWords(Collection<StatedFigure> figures) {
    Map<String, Set<Siglum>> saidBy = new HashMap<>();
    for (StatedFigure figure : figures) {
      for (String concept : figure.context()) {
        saidBy.computeIfAbsent(concept, c -> new HashSet<>()).add(figure.span().report());
      }
    }
    return (int) saidBy.values().stream().filter(reports -> reports.size() > 1).count();
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
