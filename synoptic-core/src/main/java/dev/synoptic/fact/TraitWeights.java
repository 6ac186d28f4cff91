package dev.synoptic.fact;

import dev.synoptic.text.DataFile;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How much each trait counts for it that two figures are of one thing, and from which sum on they
 * are held to be. Fitted on labelled stories, by a logistic model.
 */
public final class TraitWeights {

  private static final String BOUND = "BOUND";

  private final double[] weights = new double[Trait.values().length];
  private double bound = Double.POSITIVE_INFINITY;

  private TraitWeights() {}

  /** Returns the weights that come with the library for figures with unlike values. */
  public static TraitWeights ofRivals() {
    return read("en/rival-weights.txt");
  }

  /** Returns the weights that come with the library for figures whose values fit. */
  public static TraitWeights ofAgreements() {
    return read("en/agreement-weights.txt");
  }

  /** Returns weights by which no figures are of one thing. */
  public static TraitWeights none() {
    return new TraitWeights();
  }

  private static TraitWeights read(String file) {
    var all = new TraitWeights();
    DataFile.forEach(TraitWeights.class, file, all::add);
    return all;
  }

  /**
   * Returns the weights of {@code lines}: the name of a trait and a number each, and {@code BOUND}.
   *
   * @throws IllegalArgumentException for an unknown trait or no number
   */
  public static TraitWeights of(List<String> lines) {
    var all = new TraitWeights();
    lines.forEach(all::add);
    return all;
  }

  private void add(String line) {
    String[] words = line.strip().split("\\s+");
    double weight = Double.parseDouble(words[1]);
    if (words[0].equals(BOUND)) {
      bound = weight;
    } else {
      weights[Trait.valueOf(words[0]).at()] = weight;
    }
  }

  /** Returns the most that the traits beside {@code known} can add to {@link #of}. */
  double mostBeside(Set<Trait> known) {
    double sum = 0;
    for (Trait trait : EnumSet.complementOf(EnumSet.copyOf(known))) {
      double weight = weights[trait.at()];
      sum += trait == Trait.EVIDENCE ? Math.abs(weight) : Math.max(0, weight);
    }
    return sum;
  }

  /** Returns how surely figures with these traits are of one thing; above 0 to be held for it. */
  double of(double[] traits) {
    double sum = -bound;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * traits[i];
    }
    return sum;
  }
}
