package dev.synoptic.reuse;

import dev.synoptic.sketch.Hash64;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Picks the pairs of reports of a story that are compared. In a story of usual size these are all;
 * in a large one each report is compared with those that it shares most shingles with, and copies
 * with the first of their kind alone, so that the cost grows with the number of reports and not
 * with its square.
 */
final class Pairs {

  /** Up to this many reports all pairs are compared. */
  private static final int ALL_PAIRS = 30;

  /** About how many pairs of a larger story are compared. */
  private static final int MANY_PAIRS = 2000;

  /** Each report of the largest story is compared with so many. */
  private static final int MIN_PARTNERS = 3;

  /** Reports that are remembered for one shingle. */
  private static final int MAX_REPORTS_OF_SHINGLE = 24;

  private final List<BodyWords> reports;

  private Pairs(List<BodyWords> reports) {
    this.reports = reports;
  }

  /** Returns the compared pairs of {@code reports}, ordered. */
  static List<Pair> of(List<BodyWords> reports) {
    return new Pairs(reports).compared();
  }

  private List<Pair> compared() {
    var pairs = new ArrayList<Pair>();
    List<PlainSentences> sentences = reports.stream().map(PlainSentences::new).toList();
    for (int a = 0; a < reports.size(); a++) {
      Set<Integer> partners = reports.size() <= ALL_PAIRS ? after(a) : chosen().get(a);
      if (partners != null && !partners.isEmpty()) {
        BodyWords words = reports.get(a);
        var shingles = new Shingles(words);
        for (int b : partners) {
          List<Run> runs = Run.between(words, shingles, reports.get(b));
          List<Rewording> reworded = Rewording.between(sentences.get(a), sentences.get(b));
          pairs.add(new Pair(a, b, new PairEvidence(words, reports.get(b), runs, reworded)));
        }
      }
    }
    return pairs;
  }

  private Set<Integer> after(int report) {
    var after = new TreeSet<Integer>();
    for (int b = report + 1; b < reports.size(); b++) {
      after.add(b);
    }
    return after;
  }

  private final Map<Integer, Set<Integer>> partners = new HashMap<>();

  /** Returns for each report the later ones that it is compared with. */
  private Map<Integer, Set<Integer>> chosen() {
    if (partners.isEmpty()) {
      choose();
    }
    return partners;
  }

  private void choose() {
    Map<Long, Integer> firstOfText = new HashMap<>();
    Map<Long, List<Integer>> reportsOfShingle = new HashMap<>();
    int limit = Math.max(MIN_PARTNERS, MANY_PAIRS / reports.size());
    for (int report = 0; report < reports.size(); report++) {
      BodyWords words = reports.get(report);
      int first = firstOfText.merge(text(words), report, Math::min);
      if (first < report) {
        put(first, report);
      } else {
        for (int partner : mostShared(report, words, reportsOfShingle, limit)) {
          put(partner, report);
        }
      }
    }
    partners.putIfAbsent(-1, Set.of());
  }

  private void put(int a, int b) {
    partners.computeIfAbsent(a, k -> new TreeSet<>()).add(b);
  }

  private static long text(BodyWords words) {
    long hash = words.size();
    for (int i = 0; i < words.size(); i++) {
      hash = Hash64.chain(hash, words.form(i));
    }
    return hash;
  }

  private static List<Integer> mostShared(
      int report, BodyWords words, Map<Long, List<Integer>> reportsOfShingle, int limit) {
    var shared = new TreeMap<Integer, Integer>();
    for (long shingle : Shingles.sampled(words)) {
      List<Integer> with = reportsOfShingle.computeIfAbsent(shingle, k -> new ArrayList<>());
      with.forEach(other -> shared.merge(other, 1, Integer::sum));
      if (with.size() < MAX_REPORTS_OF_SHINGLE) {
        with.add(report);
      }
    }
    return shared.entrySet().stream()
        .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
        .limit(limit)
        .map(Map.Entry::getKey)
        .toList();
  }
}
