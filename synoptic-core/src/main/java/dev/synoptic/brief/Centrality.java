package dev.synoptic.brief;

import dev.synoptic.model.Descent;
import dev.synoptic.model.Siglum;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How much of a sentence the other lines of descent tell as well. Words are weighed by how few
 * sentences have them; found by an index, so that the work grows with the words that are shared.
 */
final class Centrality {

  /** A word that more sentences have says nothing of any one of them. */
  private static final int MAX_POSTING = 300;

  private final List<BriefCandidate> all;
  private final Descent descent;
  private final Map<String, List<Integer>> postings = new HashMap<>();
  private final Map<String, Double> weights = new HashMap<>();

  /** Shares while they are summed, by sentence; nothing between two sums. */
  private final double[] shares;

  /** Indexes {@code all}, numbered in order. */
  Centrality(List<BriefCandidate> all, Descent descent) {
    this.all = List.copyOf(all);
    this.descent = descent;
    this.shares = new double[all.size()];
    for (BriefCandidate candidate : all) {
      for (String stem : candidate.stems()) {
        postings.computeIfAbsent(stem, s -> new ArrayList<>()).add(candidate.number());
      }
    }
    postings.forEach((stem, posting) -> weights.put(stem, weight(posting.size())));
  }

  /** Returns the weight of {@code stem}: the fewer sentences have it, the more. */
  double weight(String stem) {
    Double weight = weights.get(stem);
    return weight == null ? weight(0) : weight;
  }

  private double weight(int sentences) {
    return Math.log((all.size() + 2.0) / (sentences + 1.0));
  }

  /** Returns the weight of {@code stems} together. */
  double weight(Set<String> stems) {
    return stems.stream().mapToDouble(this::weight).sum();
  }

  /** Told of a sentence and the share of some stems that it has. */
  interface Shares {
    void of(BriefCandidate sentence, double share);
  }

  /** Tells of each sentence of another report the share of {@code stems} that it has, in order. */
  void shares(Set<String> stems, Siglum report, Shares told) {
    var sharing = new BitSet();
    double whole = weight(stems);
    for (String stem : stems) {
      List<Integer> posting = postings.getOrDefault(stem, List.of());
      if (whole > 0 && posting.size() <= MAX_POSTING) {
        double share = weight(stem) / whole;
        for (int number : posting) {
          shares[number] += share;
          sharing.set(number);
        }
      }
    }
    for (int i = sharing.nextSetBit(0); i >= 0; i = sharing.nextSetBit(i + 1)) {
      double share = shares[i];
      shares[i] = 0;
      if (!all.get(i).report().equals(report)) {
        told.of(all.get(i), share);
      }
    }
  }

  /** Returns the summed best shares of {@code stems} over the other lines of descent. */
  double over(Set<String> stems, Siglum report) {
    Map<Integer, Double> byLine = new TreeMap<>();
    int own = descent.lines().get(report.index());
    shares(
        stems,
        report,
        (sentence, share) -> {
          int line = descent.lines().get(sentence.report().index());
          if (line != own) {
            byLine.merge(line, share, Math::max);
          }
        });
    return byLine.values().stream().mapToDouble(Double::doubleValue).sum();
  }
}
