package dev.synoptic.revise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which sentence of the later version stands for which of the earlier one: those that read alike
 * first, then those that share most of their words. A sentence that was split or joined goes with
 * the one that kept most of it.
 */
final class SentencePairs {

  /** Part of the words of two sentences that must be shared for one to stand for the other. */
  private static final double ALIKE = 0.5;

  /** Part of a sentence's words that must stand in another for it to have gone into it. */
  private static final double GONE_INTO = 0.7;

  /** A word that more sentences have tells no pair. */
  private static final int MAX_SHARED = 24;

  private final Wordage before;
  private final Wordage after;
  private final int[] later;
  private final int[] earlier;

  private SentencePairs(Wordage before, Wordage after) {
    this.before = before;
    this.after = after;
    this.later = new int[before.sentences()];
    this.earlier = new int[after.sentences()];
    Arrays.fill(later, -1);
    Arrays.fill(earlier, -1);
  }

  /** Returns the pairs, by place in the earlier version. */
  static List<Pair> of(Wordage before, Wordage after) {
    var pairs = new SentencePairs(before, after);
    pairs.titles();
    pairs.equal();
    pairs.alike();
    return pairs.pairs();
  }

  /**
   * Sentences that stand for each other.
   *
   * @param before of the earlier version, in order; more than one where they were joined
   * @param after of the later version, in order; more than one where it was split
   * @param moved whether others keep their order and this does not
   */
  record Pair(List<Integer> before, List<Integer> after, boolean moved) {}

  private void titles() {
    if (Titles.has(before.report()) && Titles.has(after.report())) {
      join(0, 0);
    }
  }

  private void equal() {
    var places = new HashMap<String, List<Integer>>();
    for (int i = after.sentences() - 1; i >= 0; i--) {
      if (earlier[i] < 0) {
        places.computeIfAbsent(after.key(i), key -> new ArrayList<>()).add(i);
      }
    }
    for (int i = 0; i < before.sentences(); i++) {
      List<Integer> same = places.getOrDefault(before.key(i), List.of());
      if (later[i] < 0 && !same.isEmpty()) {
        join(i, same.remove(same.size() - 1));
      }
    }
  }

  private void alike() {
    Map<String, List<Integer>> holders = holders();
    var candidates = new ArrayList<Candidate>();
    for (int i = 0; i < before.sentences(); i++) {
      if (later[i] < 0) {
        candidates(i, holders, candidates);
      }
    }
    candidates.sort(
        Comparator.comparingDouble((Candidate c) -> -c.likeness())
            .thenComparingInt(c -> Math.abs(c.before() - c.after()))
            .thenComparingInt(Candidate::before)
            .thenComparingInt(Candidate::after));
    for (Candidate candidate : candidates) {
      if (later[candidate.before()] < 0 && earlier[candidate.after()] < 0) {
        join(candidate.before(), candidate.after());
      }
    }
  }

  private record Candidate(int before, int after, double likeness) {}

  /** Returns the free sentences of the later version, by word. */
  private Map<String, List<Integer>> holders() {
    var holders = new HashMap<String, List<Integer>>();
    for (int i = 0; i < after.sentences(); i++) {
      if (earlier[i] < 0) {
        for (int word = after.first(i); word < after.end(i); word++) {
          List<Integer> in = holders.computeIfAbsent(after.form(word), w -> new ArrayList<>());
          if (in.isEmpty() || in.get(in.size() - 1) != i) {
            in.add(i);
          }
        }
      }
    }
    holders.values().removeIf(in -> in.size() > MAX_SHARED);
    return holders;
  }

  private void candidates(
      int sentence, Map<String, List<Integer>> holders, List<Candidate> candidates) {
    var met = new LinkedHashMap<Integer, Integer>();
    for (int word = before.first(sentence); word < before.end(sentence); word++) {
      for (int other : holders.getOrDefault(before.form(word), List.of())) {
        met.merge(other, 1, Integer::sum);
      }
    }
    Comparator<Map.Entry<Integer, Integer>> mostShared =
        Map.Entry.<Integer, Integer>comparingByValue().reversed();
    met.entrySet().stream()
        .sorted(mostShared.thenComparing(Map.Entry.comparingByKey()))
        .limit(3)
        .map(Map.Entry::getKey)
        .map(other -> new Candidate(sentence, other, likeness(sentence, other)))
        .filter(candidate -> candidate.likeness() >= ALIKE)
        .forEach(candidates::add);
  }

  /** Returns twice the words that both have, divided by the words of both (Dice). */
  private double likeness(int one, int other) {
    int size = before.end(one) - before.first(one) + after.end(other) - after.first(other);
    return 2.0 * shared(before, one, after, other) / size;
  }

  private static int shared(Wordage of, int sentence, Wordage in, int other) {
    var left = new HashMap<String, Integer>();
    for (int word = in.first(other); word < in.end(other); word++) {
      left.merge(in.form(word), 1, Integer::sum);
    }
    int shared = 0;
    for (int word = of.first(sentence); word < of.end(sentence); word++) {
      int count = left.getOrDefault(of.form(word), 0);
      if (count > 0) {
        left.put(of.form(word), count - 1);
        shared++;
      }
    }
    return shared;
  }

  private void join(int one, int other) {
    later[one] = other;
    earlier[other] = one;
  }

  private List<Pair> pairs() {
    int[] joined = IntStream.range(0, later.length).filter(i -> later[i] >= 0).toArray();
    int[] places = Arrays.stream(joined).map(i -> later[i]).toArray();
    var inOrder = new boolean[later.length];
    Passing.longestRising(places).forEach(i -> inOrder[joined[i]] = true);
    var pairs = new ArrayList<Pair>();
    for (int i : joined) {
      List<Integer> from = with(before, later, i, after, later[i]);
      List<Integer> into = with(after, earlier, later[i], before, i);
      pairs.add(new Pair(from, into, !inOrder[i]));
    }
    return pairs;
  }

  /** Returns the sentence and those free ones beside it that went into the same other sentence. */
  private static List<Integer> with(
      Wordage of, int[] partners, int sentence, Wordage in, int partner) {
    var all = new ArrayList<Integer>(List.of(sentence));
    for (int beside : new int[] {sentence - 1, sentence + 1}) {
      if (beside >= 0 && beside < partners.length && partners[beside] == -1) {
        int words = of.end(beside) - of.first(beside);
        if (words >= 3
            && shared(of, beside, in, partner) >= GONE_INTO * words
            && goesInto(of, sentence, beside, in, partner)) {
          partners[beside] = -2;
          all.add(beside);
        }
      }
    }
    all.sort(null);
    return all;
  }

  /** Returns whether the other sentence has room for both: their words are not the same ones. */
  private static boolean goesInto(Wordage of, int sentence, int beside, Wordage in, int partner) {
    int both = of.end(sentence) - of.first(sentence) + of.end(beside) - of.first(beside);
    return in.end(partner) - in.first(partner) >= GONE_INTO * both;
  }
}
