package dev.synoptic.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The measure of the article extraction benchmark by Zyte (scrapinghub): multisets of four-token
 * shingles of what was wanted and of what was found.
 *
 * @param hits share of shingles in both
 * @param extra share found and not wanted
 * @param missed share wanted and not found
 */
record Shingles(double hits, double extra, double missed) {

  private static final int LENGTH = 4;
  private static final Pattern TOKEN = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  /** Returns the comparison of {@code found} with {@code wanted}. */
  static Shingles compare(String wanted, String found) {
    Map<List<String>, Integer> left = shingles(wanted);
    Map<List<String>, Integer> right = shingles(found);
    double hits = 0;
    double missed = 0;
    for (Map.Entry<List<String>, Integer> entry : left.entrySet()) {
      int other = right.getOrDefault(entry.getKey(), 0);
      hits += Math.min(entry.getValue(), other);
      missed += Math.max(0, entry.getValue() - other);
    }
    double extra = -hits;
    for (int count : right.values()) {
      extra += count;
    }
    double all = hits + extra + missed;
    return all == 0 ? new Shingles(0, 0, 0) : new Shingles(hits / all, extra / all, missed / all);
  }

  private static Map<List<String>, Integer> shingles(String text) {
    List<String> tokens = TOKEN.matcher(text).results().map(MatchResult::group).toList();
    var shingles = new HashMap<List<String>, Integer>();
    if (tokens.isEmpty()) {
      return shingles;
    }
    for (int at = 0; at <= Math.max(0, tokens.size() - LENGTH); at++) {
      shingles.merge(tokens.subList(at, Math.min(tokens.size(), at + LENGTH)), 1, Integer::sum);
    }
    return shingles;
  }

  /** Returns precision, 0 to 1. */
  double precision() {
    return extra == 0 && missed == 0 ? 1 : hits == 0 ? 0 : hits / (hits + extra);
  }

  /** Returns recall, 0 to 1. */
  double recall() {
    return extra == 0 && missed == 0 ? 1 : hits == 0 ? 0 : hits / (hits + missed);
  }

  /** Returns the harmonic mean of both. */
  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
