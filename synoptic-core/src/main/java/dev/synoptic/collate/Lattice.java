package dev.synoptic.collate;

import java.util.ArrayList;
import java.util.List;

/**
 * The best alignment of two sequences that keeps the order of both: pairs of places whose summed
 * scores are highest, where every run of pairs that stand side by side costs something to begin, so
 * that words stay with their neighbours. Of equally good alignments the one with the earliest
 * places is taken. Time and space are the product of the lengths.
 *
 * <p>This is global alignment with affine gaps (Gotoh, 1982) in which gaps weigh nothing and runs
 * weigh instead: to leave words out is what quoting is.
 */
public final class Lattice {

  private static final int NEVER = Integer.MIN_VALUE / 2;

  private final int rows;
  private final int columns;
  private final int runCost;
  private final Scores scores;
  private final int[] matched;
  private final int[] best;

  private Lattice(int rows, int columns, int runCost, Scores scores) {
    this.rows = rows;
    this.columns = columns;
    this.runCost = runCost;
    this.scores = scores;
    this.matched = new int[(rows + 1) * (columns + 1)];
    this.best = new int[(rows + 1) * (columns + 1)];
  }

  /** What two places are worth together. */
  public interface Scores {

    /** Returns the score of place {@code a} of the first with {@code b} of the second; 0: never. */
    int score(int a, int b);

    /** Puts the scores of place {@code a} with the places {@code from} on into {@code scores}. */
    default void row(int a, int from, int[] scores) {
      for (int b = 0; b < scores.length; b++) {
        scores[b] = score(a, from + b);
      }
    }

    /** Returns whether the places after {@code a} and {@code b} stand right beside them. */
    default boolean goesOn(int a, int b) {
      return true;
    }
  }

  /**
   * Two places that stand together.
   *
   * @param a place in the first sequence
   * @param b place in the second
   */
  public record Pair(int a, int b) {}

  /** Returns the pairs of the best alignment, in order. */
  public static List<Pair> align(int rows, int columns, int runCost, Scores scores) {
    var lattice = new Lattice(rows, columns, runCost, scores);
    lattice.fill();
    return lattice.trace();
  }

  private int at(int row, int column) {
    return row * (columns + 1) + column;
  }

  private void fill() {
    int[] own = new int[columns];
    for (int row = rows - 1; row >= 0; row--) {
      int right = 0;
      scores.row(row, 0, own);
      for (int column = columns - 1; column >= 0; column--) {
        int score = own[column];
        int here = at(row, column);
        int most = Math.max(right, best[here + columns + 1]);
        matched[here] = NEVER;
        if (score > 0) {
          matched[here] = score + Math.max(goingOn(row, column), over(here));
          most = Math.max(most, matched[here] - runCost);
        }
        best[here] = most;
        right = most;
      }
    }
  }

  private int over(int here) {
    return best[here + columns + 2];
  }

  /** Returns the best that follows if the run at these places goes on to the next ones. */
  private int goingOn(int row, int column) {
    boolean more = row + 1 < rows && column + 1 < columns;
    return more && scores.goesOn(row, column) ? matched[at(row + 1, column + 1)] : NEVER;
  }

  private List<Pair> trace() {
    var pairs = new ArrayList<Pair>();
    int row = 0;
    int column = 0;
    boolean running = false;
    while (row < rows && column < columns) {
      int here = at(row, column);
      boolean begins = matched[here] - runCost == best[here] && matched[here] > 0;
      if (running || begins) {
        pairs.add(new Pair(row, column));
        running = goingOn(row, column) >= over(here);
        row++;
        column++;
      } else if (best[here + 1] == best[here]) {
        column++;
      } else {
        row++;
      }
    }
    return pairs;
  }
}
