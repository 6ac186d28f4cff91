package dev.synoptic.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkOutput;
import org.apache.flink.util.clock.ManualClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PartitionClockTest {

  private static final Delivered MESSAGE = new Delivered("kafka:pages/1", new byte[1], 1);

  private final ManualClock time = new ManualClock();
  private final List<PartitionClock> all = new ArrayList<>();
  private final PartitionClock clock = new PartitionClock(Duration.ofMillis(100), time, all);
  private final PartitionClock other = new PartitionClock(Duration.ofMillis(100), time, all);
  private final List<String> said = new ArrayList<>();

  private final WatermarkOutput output =
      new WatermarkOutput() {
        @Override
        public void emitWatermark(Watermark watermark) {
          said.add(String.valueOf(watermark.getTimestamp()));
        }

        @Override
        public void markIdle() {
          said.add("idle");
        }

        @Override
        public void markActive() {
          said.add("active");
        }
      };

  @BeforeEach
  void firstMessage() {
    clock.onEvent(MESSAGE, 1000, output);
    other.onEvent(MESSAGE, 2000, output);
  }

  private void after(Duration passed) {
    time.advanceTime(passed);
    clock.onPeriodicEmit(output);
  }

  @Test
  void comesAsFarAsItsLatestMessageLessTheTimeThatMessagesMayBeLate() {
    clock.onEvent(MESSAGE, 900, output);
    after(Duration.ofMillis(200));

    assertThat(said).containsExactly("899");
  }

  @Test
  void goesWithTheOthersAfterAMinuteOfSilence() {
    after(Duration.ofSeconds(59));
    other.onEvent(MESSAGE, 7000, output);
    after(Duration.ofSeconds(1));

    assertThat(said).containsExactly("899", "6899");
  }

  @Test
  void aPartitionWithoutMessagesGoesWithTheOthersAsWell() {
    var empty = new PartitionClock(Duration.ofMillis(100), time, all);
    empty.onPeriodicEmit(output);
    time.advanceTime(Duration.ofSeconds(30));
    other.onEvent(MESSAGE, 7000, output);
    time.advanceTime(Duration.ofSeconds(30));
    empty.onPeriodicEmit(output);

    assertThat(said).containsExactly("6899");
  }

  @Test
  void timeStandsStillWhereAllAreSilent() {
    after(Duration.ofMinutes(3));

    assertThat(said).isEmpty();
  }

  @Test
  void holdsTheOthersUpForAWhileWhenItSpeaksAgain() {
    after(Duration.ofMinutes(3));
    other.onEvent(MESSAGE, 9000, output);
    after(Duration.ofSeconds(29));
    assertThat(said).isEmpty();
    clock.onEvent(MESSAGE, 8000, output);
    after(Duration.ofSeconds(1));
    assertThat(said).as("the one that spoke last still holds").isEmpty();
    after(Duration.ofSeconds(29));

    assertThat(said).containsExactly("7899");
  }
}
