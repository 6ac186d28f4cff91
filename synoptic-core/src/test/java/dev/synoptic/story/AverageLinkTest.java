package dev.synoptic.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

class AverageLinkTest {

  private static final AverageLink.Judge LENIENT = judge((a, b) -> true);

  private static AverageLink.Judge judge(BiPredicate<Integer, Integer> joins) {
    return new AverageLink.Judge() {
      @Override
      public boolean joins(int a, int b, double mean) {
        return joins.test(a, b);
      }

      @Override
      public void joined(int a, int b, double mean) {
        assertThat(mean).isBetween(0.0, 1.0);
      }
    };
  }

  @Test
  void groupsThatTheJudgeKeepsApartMayJoinOnceTheyHaveGrown() {
    var links = new Links(3);
    links.put(0, 1, 0.9);
    links.put(1, 2, 0.8);
    links.put(0, 2, 0.7);
    assertThat(AverageLink.join(links, 0.4, judge((a, b) -> a + b > 1)))
        .as("0 and 1 may not join at once, but 1 and 2 may, and 0 joins both")
        .containsExactly(List.of(0, 1, 2));
    assertThat(AverageLink.join(links, 0.4, judge((a, b) -> false))).hasSize(3);
  }

  private static Links links(double[][] scores) {
    var links = new Links(scores.length);
    for (int i = 0; i < scores.length; i++) {
      for (int j = 0; j < i; j++) {
        links.put(i, j, scores[i][j]);
      }
    }
    return links;
  }

  @Test
  void aChainOfLikePairsIsNoGroup() {
    // 0-1-2-3-4, each alike to its neighbours alone.
    var links = new Links(5);
    for (int i = 0; i < 4; i++) {
      links.put(i, i + 1, 0.6);
    }
    assertThat(AverageLink.join(links, 0.4, LENIENT))
        .containsExactly(List.of(0, 1), List.of(2, 3), List.of(4));
  }

  @Test
  void aReportThatTellsOfTwoEventsJoinsOneAtMost() {
    var links = new Links(5);
    links.put(0, 1, 0.9);
    links.put(2, 3, 0.9);
    for (int i = 0; i < 4; i++) {
      links.put(4, i, i < 2 ? 0.5 : 0.55);
    }
    assertThat(AverageLink.join(links, 0.4, LENIENT))
        .containsExactly(List.of(0, 1), List.of(2, 3, 4));
  }

  @Test
  void nothingIsJoinedBelowTheThreshold() {
    var links = new Links(2);
    links.put(0, 1, 0.39);
    assertThat(AverageLink.join(links, 0.4, LENIENT)).containsExactly(List.of(0), List.of(1));
    assertThat(AverageLink.join(new Links(0), 0.4, LENIENT)).isEmpty();
  }

  @Test
  void joinsAsTheBruteForceDoes() {
    var random = new Random(11);
    for (int trial = 0; trial < 200; trial++) {
      int n = 2 + random.nextInt(9);
      var scores = new double[n][n];
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < i; j++) {
          scores[i][j] = random.nextInt(3) == 0 ? 0 : random.nextDouble();
          scores[j][i] = scores[i][j];
        }
      }
      assertThat(AverageLink.join(links(scores), 0.35, LENIENT))
          .as("trial %d", trial)
          .isEqualTo(bruteForce(scores, 0.35));
    }
  }

  /** Looks at all pairs of groups again and again. */
  private static List<List<Integer>> bruteForce(double[][] scores, double threshold) {
    var groups = new ArrayList<List<Integer>>();
    for (int i = 0; i < scores.length; i++) {
      groups.add(List.of(i));
    }
    while (true) {
      double best = threshold;
      int[] pair = null;
      for (int x = 0; x < groups.size(); x++) {
        for (int y = x + 1; y < groups.size(); y++) {
          double mean = mean(scores, groups.get(x), groups.get(y));
          if (mean >= best && (pair == null || mean > best)) {
            best = mean;
            pair = new int[] {x, y};
          }
        }
      }
      if (pair == null) {
        return groups.stream()
            .map(g -> g.stream().sorted().toList())
            .sorted(Comparator.comparing((List<Integer> g) -> g.get(0)))
            .toList();
      }
      var union = new ArrayList<>(groups.get(pair[0]));
      union.addAll(groups.remove(pair[1]));
      groups.remove(pair[0]);
      groups.add(union);
    }
  }

  private static double mean(double[][] scores, List<Integer> x, List<Integer> y) {
    long sum = 0;
    for (int i : x) {
      for (int j : y) {
        sum += Math.round(scores[i][j] * Links.UNIT);
      }
    }
    return sum / ((double) x.size() * y.size()) / Links.UNIT;
  }
}
