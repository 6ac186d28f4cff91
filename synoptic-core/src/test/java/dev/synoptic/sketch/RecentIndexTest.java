package dev.synoptic.sketch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RecentIndexTest {

  private static List<Integer> holding(RecentIndex index, int key) {
    var sets = new ArrayList<Integer>();
    index.forEach(new int[] {key}, new int[] {Integer.MAX_VALUE}, (place, set) -> sets.add(set));
    return sets;
  }

  @Test
  void findsWhatALinearSearchFindsTheNewestFirst() {
    var random = new Random(3);
    var index = new RecentIndex(4);
    var held = new ArrayList<int[]>();
    int first = 0;
    for (int step = 0; step < 5_000; step++) {
      int[] keys = random.ints(random.nextInt(6), -20, 20).distinct().toArray();
      assertThat(index.add(keys)).isEqualTo(held.size());
      held.add(keys);
      while (held.size() - first > 500 || random.nextInt(3) == 0 && first < held.size()) {
        index.dropOldest();
        first++;
      }
      int key = random.nextInt(40) - 20;
      var expected = new ArrayList<Integer>();
      for (int set = held.size() - 1; set >= first; set--) {
        for (int i = 0; i < Math.min(4, held.get(set).length); i++) {
          // 0 and 1 are kept as one key.
          boolean same = held.get(set)[i] == key || (held.get(set)[i] | key | 1) == 1;
          if (same) {
            expected.add(set);
          }
        }
      }
      assertThat(holding(index, key)).as("step %d, key %d", step, key).isEqualTo(expected);
      assertThat(index.size()).isEqualTo(held.size() - first);
    }
  }

  @Test
  void keysOfDroppedSetsAreForgotten() {
    var index = new RecentIndex(2);
    for (int i = 0; i < 200_000; i++) {
      index.add(new int[] {2 * i + 10, 2 * i + 11});
      if (i >= 100) {
        index.dropOldest();
      }
    }
    assertThat(index.size()).isEqualTo(100);
    assertThat(holding(index, 10)).isEmpty();
    assertThat(holding(index, 2 * 199_999 + 10)).containsExactly(199_999);
  }

  @Test
  void looksForSeveralKeysAtOnceAndForSoManySetsOfEach() {
    var index = new RecentIndex(2);
    for (int i = 0; i < 10; i++) {
      index.add(new int[] {7, i % 2 == 0 ? 8 : 9});
    }
    var found = new ArrayList<String>();
    index.forEach(
        new int[] {7, 8, 100, 9},
        new int[] {3, 2, 5, 0},
        (place, set) -> found.add(place + ":" + set));
    assertThat(found).containsExactlyInAnyOrder("0:9", "0:8", "0:7", "1:8", "1:6");
  }

  @Test
  void needsRoomForAKey() {
    assertThatThrownBy(() -> new RecentIndex(0)).hasMessageContaining("0");
  }
}
