package dev.synoptic.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class HotStoryTest {

  @Test
  void everyReportOfALargeStoryIsCountedAndTwoHundredAreLaid() throws Exception {
    HotStory.Outcome outcome = HotStory.run(400, Duration.ofMillis(200));

    assertThat(outcome.counted()).isEqualTo(400);
    assertThat(outcome.laid()).isEqualTo(200);
    assertThat(outcome.checkpoints()).isPositive();
  }
}
