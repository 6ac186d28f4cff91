package dev.synoptic.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongCountsTest {

  @Test
  void countsLikeAHashMap() {
    var random = new Random(3);
    var counts = new LongCounts();
    Map<Long, Integer> expected = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      long key = random.nextInt(3000) - 1500L;
      counts.add(key, 1 + i % 3);
      expected.merge(key, 1 + i % 3, Integer::sum);
    }
    assertThat(counts.size()).isEqualTo(expected.size());
    expected.forEach((key, count) -> assertThat(counts.of(key)).isEqualTo(count));
    assertThat(counts.of(99_999)).isZero();
  }

  @Test
  void zeroIsAKeyLikeAnyOther() {
    var counts = new LongCounts();
    assertThat(counts.of(0)).isZero();
    counts.add(0, 2);
    assertThat(counts.of(0)).isEqualTo(2);
  }
}
