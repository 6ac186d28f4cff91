package dev.synoptic.align;

import java.util.Collection;
import java.util.Comparator;

/** Words that tell a reader what a fact is about: the normal form of the figure that says most. */
final class FactLabel {

  private FactLabel() {}

  /** Returns the label of a fact of {@code figures}. */
  static String of(Collection<StatedFigure> figures) {
    return figures.stream()
        .map(figure -> figure.figure().about())
        .filter(about -> !about.isEmpty())
        .min(
            Comparator.comparingInt((String about) -> -Math.min(nouns(about), 4))
                .thenComparingInt(String::length)
                .thenComparing(Comparator.naturalOrder()))
        .orElse("");
  }

  private static int nouns(String about) {
    int comma = about.indexOf(',');
    return about.substring(0, comma < 0 ? about.length() : comma).split(" ").length;
  }
}
