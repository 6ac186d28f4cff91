package dev.synoptic.bench;

import dev.synoptic.model.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts how well found places of one role match the gold ones: exactly, and by shared words.
 *
 * <p>Exact means the same pieces once quotation marks, white space, commas, semicolons, colons,
 * dashes and full stops are cut from their ends: whether an enclosing mark belongs to a quotation
 * is a convention. Words for the Jaccard index are runs of letters and digits.
 */
final class RoleScore {

  private static final String EDGE = "\"\u201C\u201D\u00AB\u00BB'`\u2018\u2019,.;:-\u2013\u2014";

  private int gold;
  private int found;
  private int matches;
  private int matchesOfFound;
  private long shared;
  private long either;

  /** Adds one report: all its gold places and all found ones, each with those that may match it. */
  void add(
      String text,
      List<List<Range>> goldPlaces,
      List<List<Range>> foundPlaces,
      List<List<Range>> allGold,
      List<List<Range>> allFound) {
    gold += goldPlaces.size();
    found += foundPlaces.size();
    matches += matched(text, goldPlaces, allFound);
    matchesOfFound += matched(text, foundPlaces, allGold);
    BitSet a = words(text, goldPlaces);
    BitSet b = words(text, foundPlaces);
    BitSet both = (BitSet) a.clone();
    both.and(b);
    a.or(b);
    shared += both.cardinality();
    either += a.cardinality();
  }

  private static int matched(String text, List<List<Range>> these, List<List<Range>> those) {
    Map<List<Range>, Integer> left = new HashMap<>();
    those.forEach(places -> left.merge(trimmed(text, places), 1, Integer::sum));
    int matched = 0;
    for (List<Range> places : these) {
      List<Range> key = trimmed(text, places);
      if (left.getOrDefault(key, 0) > 0) {
        left.merge(key, -1, Integer::sum);
        matched++;
      }
    }
    return matched;
  }

  /** Returns {@code places} without marks at their ends; those that only marks part are joined. */
  static List<Range> trimmed(String text, List<Range> places) {
    var trimmed = new ArrayList<Range>();
    for (Range place : places) {
      int start = place.start();
      int end = Math.min(place.end(), text.length());
      while (start < end && isEdge(text.charAt(start))) {
        start++;
      }
      while (end > start && isEdge(text.charAt(end - 1))) {
        end--;
      }
      if (start == end) {
        continue;
      }
      Range before = trimmed.isEmpty() ? null : trimmed.get(trimmed.size() - 1);
      if (before != null
          && before.end() <= start
          && text.substring(before.end(), start).chars().allMatch(RoleScore::isEdge)) {
        trimmed.set(trimmed.size() - 1, before.cover(new Range(start, end)));
      } else {
        trimmed.add(new Range(start, end));
      }
    }
    return trimmed.isEmpty() ? places : trimmed;
  }

  private static boolean isEdge(int c) {
    return Character.isWhitespace(c) || c == 0xA0 || EDGE.indexOf(c) >= 0;
  }

  private static BitSet words(String text, List<List<Range>> places) {
    var words = new BitSet();
    for (List<Range> pieces : places) {
      for (Range piece : pieces) {
        for (int at = piece.start(); at < piece.end(); at++) {
          if (startsWord(text, at)) {
            words.set(at);
          }
        }
      }
    }
    return words;
  }

  private static boolean startsWord(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  double precision() {
    return found == 0 ? 0 : (double) matchesOfFound / found;
  }

  double recall() {
    return gold == 0 ? 0 : (double) matches / gold;
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  double jaccard() {
    return either == 0 ? 0 : (double) shared / either;
  }

  int gold() {
    return gold;
  }

  int found() {
    return found;
  }
}
