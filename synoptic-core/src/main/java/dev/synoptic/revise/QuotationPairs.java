package dev.synoptic.revise;

import dev.synoptic.model.Quotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which quotation of the later version stands for which of the earlier one. */
final class QuotationPairs {

  /** Part of the words that must be shared where no word stands in the other's place. */
  private static final double ALIKE = 0.6;

  /** A word that more quotations have tells no pair. */
  private static final int MAX_SHARED = 24;

  private final Versions versions;
  private final List<Quotation> earlier;
  private final List<Quotation> later;
  private final List<int[]> earlierWords;
  private final List<int[]> laterWords;
  private final int[] partner;
  private final Set<Integer> taken = new HashSet<>();

  private QuotationPairs(Versions versions) {
    this.versions = versions;
    this.earlier = versions.before().quotations();
    this.later = versions.after().quotations();
    this.earlierWords = earlier.stream().map(q -> versions.from().wordsIn(q.content())).toList();
    this.laterWords = later.stream().map(q -> versions.to().wordsIn(q.content())).toList();
    this.partner = new int[earlier.size()];
    Arrays.fill(partner, -1);
  }

  /** Returns, for each quotation of the earlier version, the index of its partner or -1. */
  static int[] of(Versions versions) {
    var pairs = new QuotationPairs(versions);
    pairs.join(pairs.inPlace());
    pairs.join(pairs.alike());
    return pairs.partner;
  }

  private record Candidate(int before, int after, double worth) {}

  private void join(List<Candidate> candidates) {
    candidates.sort(
        Comparator.comparingDouble((Candidate c) -> -c.worth())
            .thenComparingInt(Candidate::before)
            .thenComparingInt(Candidate::after));
    for (Candidate candidate : candidates) {
      if (partner[candidate.before()] < 0 && taken.add(candidate.after())) {
        partner[candidate.before()] = candidate.after();
      }
    }
  }

  /** Pairs quotations by the words of one that stand for words of the other. */
  private List<Candidate> inPlace() {
    int[] holder = new int[versions.to().size()];
    Arrays.fill(holder, -1);
    for (int i = 0; i < later.size(); i++) {
      for (int word : laterWords.get(i)) {
        holder[word] = i;
      }
    }
    var candidates = new ArrayList<Candidate>();
    for (int i = 0; i < earlier.size(); i++) {
      var shared = new LinkedHashMap<Integer, Integer>();
      for (int word : earlierWords.get(i)) {
        int other = versions.words().later(word);
        if (other >= 0 && holder[other] >= 0) {
          shared.merge(holder[other], 1, Integer::sum);
        }
      }
      for (Map.Entry<Integer, Integer> entry : shared.entrySet()) {
        candidates.add(new Candidate(i, entry.getKey(), entry.getValue()));
      }
    }
    return candidates;
  }

  /** Pairs those left over whose words are much the same, wherever they stand. */
  private List<Candidate> alike() {
    var holders = new HashMap<String, Set<Integer>>();
    for (int i = 0; i < later.size(); i++) {
      for (int word : laterWords.get(i)) {
        holders.computeIfAbsent(versions.to().form(word), w -> new HashSet<>()).add(i);
      }
    }
    var candidates = new ArrayList<Candidate>();
    for (int i = 0; i < earlier.size(); i++) {
      var shared = new LinkedHashMap<Integer, Integer>();
      for (int word : partner[i] < 0 ? earlierWords.get(i) : new int[0]) {
        Set<Integer> in = holders.getOrDefault(versions.from().form(word), Set.of());
        if (in.size() <= MAX_SHARED) {
          in.forEach(other -> shared.merge(other, 1, Integer::sum));
        }
      }
      for (Map.Entry<Integer, Integer> entry : shared.entrySet()) {
        double size = earlierWords.get(i).length + laterWords.get(entry.getKey()).length;
        double likeness = 2 * entry.getValue() / size;
        if (likeness >= ALIKE) {
          candidates.add(new Candidate(i, entry.getKey(), likeness));
        }
      }
    }
    return candidates;
  }
}
