package dev.synoptic.fact;

import java.util.Arrays;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a figure: the concepts of its sentence and the other numbers there, each by
 * how near it stands and how rare it is in the story.
 */
final class Vicinity {

  // In order of the concepts' numbers: sums come out the same, to the last bit, in every run.
  private final int[] concepts;
  private final double[] weights;
  private final double length;

  /**
   * @param weighted what each counts; numbers of numbers are below 0
   */
  Vicinity(SortedMap<Integer, Double> weighted) {
    this.concepts = weighted.keySet().stream().mapToInt(Integer::intValue).toArray();
    this.weights = weighted.values().stream().mapToDouble(Double::doubleValue).toArray();
    double squares = 0;
    for (double weight : weights) {
      squares += weight * weight;
    }
    this.length = Math.sqrt(squares);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Vicinity its
        && Arrays.equals(concepts, its.concepts)
        && Arrays.equals(weights, its.weights);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(concepts) + Arrays.hashCode(weights);
  }

  /** Returns whether a number stands in both. */
  boolean sharesNumber(Vicinity other) {
    int i = 0;
    int j = 0;
    while (i < concepts.length && j < other.concepts.length && concepts[i] < 0) {
      int apart = Integer.compare(concepts[i], other.concepts[j]);
      if (apart == 0) {
        return true;
      }
      i += apart < 0 ? 1 : 0;
      j += apart > 0 ? 1 : 0;
    }
    return false;
  }

  /** Returns the cosine between both: 0 where they have nothing in common, 1 for equal ones. */
  double likeness(Vicinity other) {
    double product = 0;
    int i = 0;
    int j = 0;
    while (i < concepts.length && j < other.concepts.length) {
      int apart = Integer.compare(concepts[i], other.concepts[j]);
      product += apart == 0 ? weights[i] * other.weights[j] : 0;
      i += apart <= 0 ? 1 : 0;
      j += apart >= 0 ? 1 : 0;
    }
    return product == 0 ? 0 : product / (length * other.length);
  }
}
