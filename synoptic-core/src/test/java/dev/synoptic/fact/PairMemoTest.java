package dev.synoptic.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PairMemoTest {

  @Test
  void asksOnceForAPairWhicheverComesFirst() {
    var asked = new AtomicInteger();
    var memo = new PairMemo((one, other) -> asked.incrementAndGet());
    assertEquals(memo.of(3, 70_000), memo.of(70_000, 3));
    assertEquals(1, asked.get());
  }

  @Test
  void givesEveryPairItsOwnWhenThereAreMoreThanItKeeps() {
    var memo = new PairMemo((one, other) -> Math.min(one, other) + Math.max(one, other) * 1e6);
    for (int round = 0; round < 2; round++) {
      for (int one = 0; one < 300; one++) {
        for (int other = 0; other <= one; other++) {
          assertEquals(other + one * 1e6, memo.of(one, other));
        }
      }
    }
  }
}
