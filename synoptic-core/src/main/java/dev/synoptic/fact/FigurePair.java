package dev.synoptic.fact;

import dev.synoptic.model.Span;
import java.util.Arrays;
import java.util.List;

/**
 * Two figures of different reports that may be of one thing: their values fit, or are at odds.
 *
 * @param one where the first stands
 * @param other where the second stands
 * @param traits what tells for or against one thing, by the order of {@link #traitNames()}
 */
public record FigurePair(Span one, Span other, List<Double> traits) {

  /** Copies the list. */
  public FigurePair {
    traits = List.copyOf(traits);
  }

  static FigurePair of(StatedFigure one, StatedFigure other, double[] traits) {
    return new FigurePair(one.span(), other.span(), Arrays.stream(traits).boxed().toList());
  }

  /** Returns the names of the traits. */
  public static List<String> traitNames() {
    return Arrays.stream(Trait.values()).map(Trait::name).toList();
  }
}
