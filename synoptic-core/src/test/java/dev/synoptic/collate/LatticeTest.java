package dev.synoptic.collate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.collate.Lattice.Pair;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The lattice against all alignments there are, on small sequences. */
class LatticeTest {

  private static final int RUN_COST = 3;

  private static int worth(List<Pair> pairs, int[][] scores) {
    int worth = 0;
    Pair last = new Pair(-9, -9);
    for (Pair pair : pairs) {
      boolean goesOn = last.a() + 1 == pair.a() && last.b() + 1 == pair.b();
      worth += scores[pair.a()][pair.b()] - (goesOn ? 0 : RUN_COST);
      last = pair;
    }
    return worth;
  }

  /** Returns the worth of the best alignment from {@code a}, {@code b} on, trying all. */
  private static int best(int[][] scores, int a, int b, boolean running) {
    if (a == scores.length || b == scores[0].length) {
      return 0;
    }
    int best = Math.max(best(scores, a + 1, b, false), best(scores, a, b + 1, false));
    if (scores[a][b] > 0) {
      int here = scores[a][b] - (running ? 0 : RUN_COST);
      best = Math.max(best, here + best(scores, a + 1, b + 1, true));
    }
    return best;
  }

  @Test
  void findsAnAlignmentAsGoodAsTheBestOfAll() {
    var random = new Random(7);
    for (int i = 0; i < 400; i++) {
      int rows = 1 + random.nextInt(6);
      int columns = 1 + random.nextInt(6);
      int[][] scores = new int[rows][columns];
      for (int[] row : scores) {
        IntStream.range(0, columns).forEach(c -> row[c] = Math.max(0, random.nextInt(12) - 5));
      }
      List<Pair> found = Lattice.align(rows, columns, RUN_COST, (a, b) -> scores[a][b]);
      assertThat(worth(found, scores)).isEqualTo(best(scores, 0, 0, false));
      for (int p = 1; p < found.size(); p++) {
        assertThat(found.get(p).a()).isGreaterThan(found.get(p - 1).a());
        assertThat(found.get(p).b()).isGreaterThan(found.get(p - 1).b());
      }
    }
  }

  @Test
  void takesTheEarliestOfEquallyGoodPlaces() {
    List<Pair> found = Lattice.align(4, 2, RUN_COST, (a, b) -> a % 2 == b ? 10 : 0);
    assertThat(found).containsExactly(new Pair(0, 0), new Pair(1, 1));
  }
}
