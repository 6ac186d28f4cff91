package dev.synoptic.reuse;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Picks the places that weigh most. */
final class Heaviest {

  private Heaviest() {}

  /** Returns up to {@code most} places that weigh anything, heaviest first, then as they stand. */
  static IntStream of(double[] weights, int most) {
    return IntStream.range(0, weights.length)
        .filter(place -> weights[place] > 0)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer place) -> -weights[place]))
        .limit(most)
        .mapToInt(Integer::intValue);
  }
}
