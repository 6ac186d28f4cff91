package dev.synoptic.collate;

import dev.synoptic.collate.Lattice.Pair;
import dev.synoptic.collate.Lattice.Scores;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Aligns sequences of any length: where both are so long that a full lattice would be too large,
 * stretches of words that occur once in each part it first, as in Cohen's patience diff, and what
 * is still too large between two of them stays unaligned.
 */
public final class LongLattice {

  /** Cells of the largest lattice: two quotations of a thousand words. */
  private static final int MAX_CELLS = 1_000_000;

  private static final int SHINGLE = 3;

  private LongLattice() {}

  /** Two sequences that can be aligned. */
  public interface Sequences extends Scores {

    /** Returns the number of places in the first. */
    int length();

    /** Returns the number of places in the second. */
    int otherLength();

    /**
     * Returns the number of the form at {@code place} of the first; equal words have equal ones.
     */
    int form(int place);

    /** Returns the number of the form at {@code place} of the second. */
    int otherForm(int place);
  }

  /** Returns the pairs of the best alignment that keeps the order. */
  public static List<Pair> align(Sequences both, int runCost) {
    if ((long) both.length() * both.otherLength() <= MAX_CELLS) {
      return Lattice.align(both.length(), both.otherLength(), runCost, both);
    }
    var pairs = new ArrayList<Pair>();
    Pair last = new Pair(-1, -1);
    for (Pair anchor : anchors(both)) {
      between(both, last, anchor, runCost, pairs);
      pairs.add(anchor);
      last = anchor;
    }
    between(both, last, new Pair(both.length(), both.otherLength()), runCost, pairs);
    return pairs;
  }

  private static void between(
      Sequences both, Pair before, Pair after, int runCost, List<Pair> pairs) {
    int row = before.a() + 1;
    int column = before.b() + 1;
    int rows = after.a() - row;
    int columns = after.b() - column;
    if (rows > 0 && columns > 0 && (long) rows * columns <= MAX_CELLS) {
      var part = new Part(both, row, column);
      for (Pair pair : Lattice.align(rows, columns, runCost, part)) {
        pairs.add(new Pair(row + pair.a(), column + pair.b()));
      }
    }
  }

  /** The rest of two sequences from a place of each. */
  private record Part(Sequences both, int row, int column) implements Scores {

    @Override
    public int score(int a, int b) {
      return both.score(row + a, column + b);
    }

    @Override
    public void row(int a, int from, int[] scores) {
      both.row(row + a, column + from, scores);
    }

    @Override
    public boolean goesOn(int a, int b) {
      return both.goesOn(row + a, column + b);
    }
  }

  /** Returns the longest chain of places whose three words occur once in each sequence. */
  private static List<Pair> anchors(Sequences both) {
    Map<List<Integer>, Integer> rows = once(both.length(), both::form);
    Map<List<Integer>, Integer> columns = once(both.otherLength(), both::otherForm);
    var unique = new ArrayList<Pair>();
    rows.forEach(
        (shingle, row) -> {
          int column = columns.getOrDefault(shingle, -1);
          if (row >= 0 && column >= 0) {
            unique.add(new Pair(row, column));
          }
        });
    unique.sort((p, q) -> Integer.compare(p.a(), q.a()));
    return longestRising(unique);
  }

  /** A sequence by the numbers of its forms. */
  private interface Forms {
    int at(int place);
  }

  /** Returns for each shingle the place where it begins, below 0 where there are several. */
  private static Map<List<Integer>, Integer> once(int length, Forms forms) {
    var places = new HashMap<List<Integer>, Integer>();
    for (int i = 0; i + SHINGLE <= length; i++) {
      places.merge(
          List.of(forms.at(i), forms.at(i + 1), forms.at(i + 2)), i, (first, second) -> -1);
    }
    return places;
  }

  /** Returns the longest part of {@code pairs}, ordered by a, whose b rise (Fredman, 1975). */
  private static List<Pair> longestRising(List<Pair> pairs) {
    int[] tails = new int[pairs.size()];
    int[] before = new int[pairs.size()];
    int length = 0;
    for (int i = 0; i < pairs.size(); i++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (pairs.get(tails[middle]).b() < pairs.get(i).b()) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[i] = low == 0 ? -1 : tails[low - 1];
      tails[low] = i;
      length = Math.max(length, low + 1);
    }
    var rising = new ArrayList<Pair>();
    for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = before[i]) {
      rising.add(pairs.get(i));
    }
    Collections.reverse(rising);
    return rising;
  }
}
