package dev.synoptic.reuse;

import dev.synoptic.reuse.BodyWords.Stretch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A sentence of one report that tells what a sentence of another tells, in other words but in the
 * same order. Quoted words don't count: two reporters may both have heard them.
 *
 * @param a words of the one report
 * @param b words of the other
 * @param likeness 0 to 1
 */
record Rewording(Stretch a, Stretch b, double likeness) {

  /** Shares of both sentences that must be common; independent accounts rarely reach it. */
  private static final double MIN_LIKENESS = 0.55;

  /** Common content words that are no names; names and topic alone don't make a rewording. */
  private static final int MIN_PLAIN = 3;

  /** Common content words. */
  private static final int MIN_CONTENT = 5;

  /** Words outside quotations that a sentence must have. */
  private static final int MIN_WORDS = 8;

  /** Sentences of the other report that one sentence is compared with. */
  private static final int MAX_CANDIDATES = 12;

  /** Returns the rewordings between {@code a} and {@code b}, each sentence at most once. */
  static List<Rewording> between(BodyWords a, BodyWords b) {
    Map<Long, List<Integer>> sentencesOfB = index(b);
    var all = new ArrayList<Rewording>();
    for (Stretch sentence : a.sentences()) {
      int[] words = told(a, sentence);
      if (words.length >= MIN_WORDS) {
        for (int candidate : candidates(a, words, sentencesOfB)) {
          Stretch other = b.sentences().get(candidate);
          Overlap overlap = Overlap.of(a, words, b, told(b, other));
          if (holds(overlap)) {
            all.add(new Rewording(sentence, other, overlap.dice()));
          }
        }
      }
    }
    return best(all);
  }

  private static boolean holds(Overlap overlap) {
    return overlap.dice() >= MIN_LIKENESS
        && overlap.content() >= MIN_CONTENT
        && overlap.plain() >= MIN_PLAIN;
  }

  /** Returns the words of {@code sentence} that are not quoted. */
  static int[] told(BodyWords words, Stretch sentence) {
    return IntStream.range(sentence.from(), sentence.to())
        .filter(w -> !words.isQuoted(w))
        .toArray();
  }

  private static Map<Long, List<Integer>> index(BodyWords words) {
    var index = new HashMap<Long, List<Integer>>();
    for (int s = 0; s < words.sentences().size(); s++) {
      int[] told = told(words, words.sentences().get(s));
      if (told.length >= MIN_WORDS) {
        for (int word : told) {
          if (words.isContent(word)) {
            List<Integer> with = index.computeIfAbsent(words.stem(word), k -> new ArrayList<>());
            if (with.isEmpty() || with.get(with.size() - 1) != s) {
              with.add(s);
            }
          }
        }
      }
    }
    return index;
  }

  private static List<Integer> candidates(
      BodyWords a, int[] words, Map<Long, List<Integer>> sentencesOfB) {
    var weights = new TreeMap<Integer, Double>();
    for (int word : words) {
      List<Integer> with = a.isContent(word) ? sentencesOfB.get(a.stem(word)) : null;
      if (with != null && with.size() <= 4 * MAX_CANDIDATES) {
        with.forEach(s -> weights.merge(s, (double) a.weight(word), Double::sum));
      }
    }
    return weights.entrySet().stream()
        .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
        .limit(MAX_CANDIDATES)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Keeps the most alike of those that share a sentence. */
  private static List<Rewording> best(List<Rewording> all) {
    var kept = new ArrayList<Rewording>();
    all.stream()
        .sorted((x, y) -> Double.compare(y.likeness, x.likeness))
        .filter(r -> kept.stream().noneMatch(k -> k.a.equals(r.a) || k.b.equals(r.b)))
        .forEach(kept::add);
    return kept;
  }
}
