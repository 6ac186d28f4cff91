package dev.synoptic.fact;

import dev.synoptic.model.Span;
import java.util.List;

/**
 * Two figures of different reports whose values cannot both hold if they are of one thing.
 *
 * @param one where the first stands
 * @param other where the second stands
 * @param traits what tells for or against one thing, by the order of {@link #traitNames()}
 */
public record RivalPair(Span one, Span other, List<Double> traits) {

  /** Copies the list. */
  public RivalPair {
    traits = List.copyOf(traits);
  }

  /** Returns the names of the traits. */
  public static List<String> traitNames() {
    return java.util.Arrays.stream(Trait.values()).map(Trait::name).toList();
  }
}
