package dev.synoptic.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.ParsedReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CandidatesTest {

  @Test
  void theStrongestAreThoseThatAStableSortPutsFirst() {
    var random = new Random(1);
    for (int trial = 0; trial < 200; trial++) {
      float[] values = new float[random.nextInt(50)];
      for (int i = 0; i < values.length; i++) {
        values[i] = random.nextInt(10) / 4f;
      }
      int most = random.nextInt(20);
      int[] expected =
          IntStream.range(0, values.length)
              .boxed()
              .sorted(Comparator.comparingDouble((Integer i) -> -values[i]))
              .limit(most)
              .mapToInt(i -> i)
              .toArray();
      assertThat(Strongest.of(values, most)).isEqualTo(expected);
    }
  }

  @Test
  void massesAreSummedByNumberAndForgottenAfterwards() {
    var random = new Random(2);
    var table = new MassTable();
    for (int trial = 0; trial < 20; trial++) {
      var expected = new TreeMap<Integer, Float>(Comparator.reverseOrder());
      for (int i = 0; i < 3000; i++) {
        int number = random.nextInt(2000);
        float mass = 1 + random.nextInt(3);
        table.add(number, mass);
        expected.merge(number, mass, Float::sum);
      }
      List<Integer> strongest =
          expected.entrySet().stream()
              .filter(e -> e.getValue() >= 4)
              .sorted((a, b) -> Float.compare(b.getValue(), a.getValue()))
              .limit(100)
              .map(e -> e.getKey())
              .toList();
      assertThat(table.strongest(4, 0, 100)).containsExactly(strongest.toArray(Integer[]::new));
    }
    assertThat(table.strongest(0, 0, 10)).isEmpty();
  }

  @Test
  void keysMissNoPairThatComparingAllWithAllFinds() {
    var reports = new ArrayList<ParsedReport>();
    List.of(Events.MILL_STREET, Events.QUARRY_ROAD, Events.RIVER_SUMMIT, Events.FISH_SUMMIT)
        .forEach(event -> List.of(event).forEach(text -> reports.add(Reports.of("r", "", text))));
    CandidateRecall recall = CandidateRecall.of(reports, 0.5);
    assertThat(recall.pairs()).isGreaterThanOrEqualTo(6);
    assertThat(recall.batch()).isEqualTo(1);
    assertThat(recall.online()).isEqualTo(1);
  }
}
