package dev.synoptic.align;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells how alike two figures are in what they are about. Concepts that many of the story's figures
 * share (its main names) weigh little, as in the inverse document frequency of Spärck Jones (1972).
 */
final class AboutMatch {

  /** Names are in every sentence of a story and tell little of what a figure measures. */
  private static final double NAME_WEIGHT = 0.4;

  private final Map<String, Integer> carriers = new HashMap<>();
  private final Set<String> names;
  private final int figures;

  AboutMatch(List<StatedFigure> all, Set<String> names) {
    this.figures = all.size();
    this.names = names;
    for (StatedFigure figure : all) {
      Set<String> concepts = new HashSet<>(figure.context());
      concepts.addAll(figure.nouns());
      concepts.addAll(figure.clause());
      concepts.forEach(concept -> carriers.merge(concept, 1, Integer::sum));
    }
  }

  /** Returns how much it says that two figures share {@code concept}; about 0.1 to 6. */
  double weight(String concept) {
    double weight = Math.log(1.1 + (double) figures / (carriers.getOrDefault(concept, 0) + 1));
    return names.contains(concept) ? weight * NAME_WEIGHT : weight;
  }

  private double weight(Collection<String> concepts) {
    double sum = 0;
    for (String concept : concepts) {
      sum += weight(concept);
    }
    return sum;
  }

  /** Returns the shared part of what the figures are about, of the one that says less; 0 to 1. */
  double about(StatedFigure one, StatedFigure other) {
    double shared = 0;
    for (String concept : one.nouns()) {
      shared += other.isAbout(concept) ? weight(concept) : 0;
    }
    for (String concept : one.clause()) {
      shared += other.isAbout(concept) ? weight(concept) : 0;
    }
    double least =
        Math.min(
            weight(one.nouns()) + weight(one.clause()),
            weight(other.nouns()) + weight(other.clause()));
    return least == 0 ? 0 : shared / least;
  }

  /** Returns the shared part of the nouns, of both figures' nouns together; 0 to 1. */
  double nouns(StatedFigure one, StatedFigure other) {
    double shared = 0;
    double all = weight(other.nouns());
    for (String concept : one.nouns()) {
      boolean both = other.nouns().contains(concept);
      shared += both ? weight(concept) : 0;
      all += both ? 0 : weight(concept);
    }
    return all == 0 ? 0 : shared / all;
  }

  /** Returns the shared part of the two sentences, of the shorter one; 0 to 1. */
  double context(StatedFigure one, StatedFigure other) {
    boolean order = one.context().size() <= other.context().size();
    Set<String> shorter = order ? one.context() : other.context();
    Set<String> longer = order ? other.context() : one.context();
    double shared = 0;
    for (String concept : shorter) {
      shared += longer.contains(concept) ? weight(concept) : 0;
    }
    double least = Math.min(weight(shorter), weight(longer));
    return least == 0 ? 0 : shared / least;
  }

  /** Returns whether the figures share what happened: a concept that is no name. */
  boolean shareEvent(StatedFigure one, StatedFigure other) {
    return one.nouns().stream().anyMatch(c -> !names.contains(c) && other.isAbout(c))
        || one.clause().stream().anyMatch(c -> !names.contains(c) && other.isAbout(c));
  }

  /** Returns the number of concepts that both figures are about. */
  static int shared(StatedFigure one, StatedFigure other) {
    int count = 0;
    for (String concept : one.nouns()) {
      count += other.isAbout(concept) ? 1 : 0;
    }
    for (String concept : one.clause()) {
      count += other.isAbout(concept) && !one.nouns().contains(concept) ? 1 : 0;
    }
    return count;
  }

  /** Returns whether the main noun of one is among what the other is about. */
  static boolean headsMeet(StatedFigure one, StatedFigure other) {
    return !one.nouns().isEmpty() && other.isAbout(one.nouns().get(0))
        || !other.nouns().isEmpty() && one.isAbout(other.nouns().get(0));
  }
}
