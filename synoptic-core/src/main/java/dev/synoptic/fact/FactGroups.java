package dev.synoptic.fact;

import dev.synoptic.model.Range;
import dev.synoptic.model.Value;
import dev.synoptic.sketch.Components;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings the figures together that state one fact. Pairs are scored where an index finds them near,
 * and joined from the surest down, so that the order of the reports makes no difference.
 */
final class FactGroups {

  /** Pairs beyond this many in one bucket of the index add nothing but time. */
  private static final int MAX_BUCKET = 400;

  /** A range such as "hundreds of thousands" spreads over some twenty buckets. */
  private static final int MAX_RANGE_BUCKETS = 40;

  /** Two figures and how surely they state one fact; the surest first. */
  private record Pair(int one, int other, double score) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair pair) {
      int sure = Double.compare(pair.score, score);
      int first = sure != 0 ? sure : Integer.compare(one, pair.one);
      return first != 0 ? first : Integer.compare(other, pair.other);
    }
  }

  private final List<StatedFigure> figures;
  private final SameFact same;
  private final Copies tellings;

  /** Scores of pairs of tellings that several figures share. */
  private final Map<Long, Double> known = new HashMap<>();

  private final Components joined;
  private final FactGroup[] groups;

  /** Whether a figure is the copy of an earlier one, which then stands for both. */
  private final boolean[] copies;

  FactGroups(List<StatedFigure> figures, SameFact same, Copies tellings) {
    this.tellings = tellings;
    this.figures = figures;
    this.same = same;
    this.joined = new Components(figures.size());
    this.groups = new FactGroup[figures.size()];
    this.copies = new boolean[figures.size()];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = new FactGroup(figures.get(i));
    }
  }

  /** Returns the groups, by the place of their first figure. */
  List<FactGroup> joined() {
    joinCopies();
    joinSideBySide();
    List<Pair> pairs = pairs();
    Collections.sort(pairs);
    for (Pair pair : pairs) {
      join(pair.one(), pair.other());
    }
    var found = new ArrayList<FactGroup>();
    for (int i = 0; i < groups.length; i++) {
      if (joined.root(i) == i) {
        found.add(groups[i]);
      }
    }
    return found;
  }

  /** Joins figures of equal value that are about the very same: copies of one text, mostly. */
  private void joinCopies() {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < figures.size(); i++) {
      StatedFigure figure = figures.get(i);
      if (figure.size() < 2 || figure.isDate()) {
        continue;
      }
      String key =
          figure.figure().value()
              + "|"
              + figure.figure().precision()
              + "|"
              + figure.ahead()
              + "|"
              + figure.figure().about()
              + "|"
              + figure.times();
      Integer before = first.putIfAbsent(key, i);
      if (before != null) {
        join(before, i);
        copies[i] = true;
      }
    }
  }

  /** Joins one amount given in two currencies or units. */
  private void joinSideBySide() {
    for (int i = 0; i + 1 < figures.size(); i++) {
      StatedFigure one = figures.get(i);
      StatedFigure next = figures.get(i + 1);
      Range beside = one.figure().beside().orElse(null);
      if (beside != null
          && one.span().report().equals(next.span().report())
          && beside.equals(next.figure().words())) {
        join(i, i + 1);
      }
    }
  }

  private List<Pair> pairs() {
    var pairs = new ArrayList<Pair>();
    pairCopiedDates(pairs);
    Map<String, List<Integer>> index = new HashMap<>();
    List<List<List<Integer>>> buckets = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      var own = new ArrayList<List<Integer>>();
      for (String key : copies[i] ? List.<String>of() : keys(figures.get(i))) {
        List<Integer> bucket = index.computeIfAbsent(key, k -> new ArrayList<>());
        if (bucket.size() < MAX_BUCKET) {
          bucket.add(i);
          own.add(bucket);
        }
      }
      buckets.add(own);
    }
    int[] metBy = new int[figures.size()];
    for (int one = 0; one < figures.size(); one++) {
      for (List<Integer> bucket : buckets.get(one)) {
        for (int other : bucket) {
          if (other > one && metBy[other] <= one) {
            metBy[other] = one + 1;
            score(one, other, pairs);
          }
        }
      }
    }
    return pairs;
  }

  /**
   * Pairs each date with the first one told in the same words, which then stands for it: whether
   * dates go together does not depend on whose they are.
   */
  private void pairCopiedDates(List<Pair> pairs) {
    for (StatedFigure figure : figures) {
      int first = tellings.first(figure);
      double score = figure.isDate() ? score(figures.get(first), figure) : 0;
      if (first < figure.number() && score > 0) {
        pairs.add(new Pair(first, figure.number(), score));
        copies[figure.number()] = true;
      }
    }
  }

  private void score(int one, int other, List<Pair> pairs) {
    StatedFigure a = figures.get(one);
    StatedFigure b = figures.get(other);
    // A copy of the one may stand after the other, and what one adds to the other is not the same.
    boolean turned = a.isDate() && other < tellings.last(a);
    double score = turned ? Math.max(score(a, b), score(b, a)) : score(a, b);
    if (score > 0) {
      pairs.add(new Pair(one, other, score));
    }
  }

  private double score(StatedFigure one, StatedFigure other) {
    if (!tellings.isCopied(one) && !tellings.isCopied(other)) {
      return same.score(one, other);
    }
    long key = (long) tellings.telling(one) << Integer.SIZE | tellings.telling(other);
    Double score = known.get(key);
    if (score == null) {
      score = same.score(one, other);
      known.put(key, score);
    }
    return score;
  }

  /**
   * Values less than a tenth apart meet in at least one bucket, dates by their months. Values that
   * many things share meet only where the figures are about one concept.
   */
  private static List<String> keys(StatedFigure figure) {
    List<String> sizes = figure.isDate() ? months(figure.date()) : sizes(figure);
    boolean telling = figure.magnitude().map(size -> size.digits() >= 2).orElse(false);
    var keys = new ArrayList<String>(telling ? sizes : List.of());
    for (String size : sizes) {
      figure.nouns().forEach(concept -> keys.add(size + " " + concept));
      Set<String> beside = telling ? figure.clause() : figure.context();
      beside.forEach(concept -> keys.add(size + " " + concept));
    }
    return keys;
  }

  private static List<String> months(Value.Date date) {
    String first = date.first().toString().substring(0, 7);
    String last = date.last().toString().substring(0, 7);
    return first.equals(last) ? List.of(first) : List.of(first, last);
  }

  private static List<String> sizes(StatedFigure figure) {
    Magnitude size = figure.magnitude().orElseThrow();
    String kind = size.dimension().startsWith("money") ? "money" : size.dimension();
    long low = bucket(size.low());
    long high = Math.min(bucket(size.high()), low + MAX_RANGE_BUCKETS);
    var keys = new ArrayList<String>();
    for (long at = low; at <= high + 1; at++) {
      keys.add(kind + at);
    }
    return keys;
  }

  private static long bucket(double value) {
    return value == 0 ? 0 : Math.round(Math.signum(value) * Math.log(Math.abs(value) + 1) / 0.11);
  }

  private void join(int one, int other) {
    int a = joined.root(one);
    int b = joined.root(other);
    if (a == b || !groups[a].allows(groups[b])) {
      return;
    }
    joined.join(a, b);
    groups[Math.min(a, b)].take(groups[Math.max(a, b)]);
  }
}
