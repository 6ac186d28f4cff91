package dev.synoptic.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ArrivalClockTest {

  @Test
  void oneLeapIsNotBelievedButALastingOneIs() {
    var clock = new ArrivalClock();
    for (int i = 0; i < 100; i++) {
      clock.after(Instant.ofEpochSecond(1000 + i));
    }
    assertThat(clock.after(Instant.ofEpochSecond(9_000_000))).isBetween(1000L, 1100L);
    long now = 0;
    for (int i = 0; i < 40; i++) {
      now = clock.after(Instant.ofEpochSecond(9_000_000 + i));
    }
    assertThat(now).isGreaterThanOrEqualTo(9_000_000);
  }

  @Test
  void timeNeverGoesBack() {
    var clock = new ArrivalClock();
    long before = Long.MIN_VALUE;
    for (int i = 0; i < 1000; i++) {
      long now = clock.after(Instant.ofEpochSecond((i * 7919L) % 1000));
      assertThat(now).isGreaterThanOrEqualTo(before);
      before = now;
    }
  }
}
