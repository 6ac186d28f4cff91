package dev.synoptic.flink;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.flink.Instruction.Act;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.apache.flink.api.common.typeinfo.BasicTypeInfo;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.util.KeyedTwoInputStreamOperatorTestHarness;
import org.apache.flink.streaming.util.ProcessFunctionTestHarnesses;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The shelf alone: what it hands out, and that it keeps nothing that was let go. */
class ShelfTest {

  private static final long MONTH = Duration.ofDays(30).toMillis();

  private KeyedTwoInputStreamOperatorTestHarness<String, Filed, Instruction, Sheet> shelf;

  @BeforeEach
  void open() throws Exception {
    shelf =
        ProcessFunctionTestHarnesses.forKeyedCoProcessFunction(
            new Shelf(), Filed::report, Instruction::report, BasicTypeInfo.STRING_TYPE_INFO);
  }

  @AfterEach
  void close() throws Exception {
    shelf.close();
  }

  @Test
  void textWaitsForAStoryThatIsToldSeldom() throws Exception {
    text("r", 1);
    until(MONTH);
    say("r", "s", MONTH + 1, Act.SHOW);

    assertThat(handed()).containsExactly("show r in s");
  }

  @Test
  void textMayComeAfterWhatIsSaidOfIt() throws Exception {
    say("r", "s", 5, Act.SHOW);
    say("r", "s", 6, Act.HIDE);
    say("r", "t", 6, Act.SHOW);
    assertThat(handed()).isEmpty();

    text("r", 1);
    assertThat(handed()).containsExactly("show r in s", "hide r in s", "show r in t");
  }

  @Test
  void reportWhoseStoryHasEndedStillLeavesTheOneWhereItWasBefore() throws Exception {
    text("r", 1);
    say("r", "whole", 5, Act.SHOW);
    say("r", "part", 6, Act.SHOW);
    say("r", "", 6, Act.RELEASE);
    until(20);
    say("r", "whole", 30, Act.HIDE);

    assertThat(handed()).containsExactly("show r in whole", "show r in part", "hide r in whole");
    until(40);
    assertThat(kept()).isZero();
  }

  @Test
  void textThatComesAgainIsHeldUntilItIsLetGoAgain() throws Exception {
    text("r", 1);
    say("r", "s", 5, Act.SHOW);
    text("r", 5);
    say("r", "", 6, Act.RELEASE);
    until(10);
    say("r", "t", 11, Act.SHOW);
    assertThat(handed()).containsExactly("show r in s", "show r in t");
    say("r", "", 11, Act.RELEASE);
    until(20);

    assertThat(kept()).isZero();
  }

  @Test
  void textThatComesWhenAllWasSaidIsHandedOutAndLetGo() throws Exception {
    say("r", "s", 5, Act.SHOW);
    say("r", "", 5, Act.RELEASE);
    until(10);
    text("r", 1);
    assertThat(handed()).containsExactly("show r in s");
    until(20);

    assertThat(kept()).isZero();
  }

  @Test
  void nothingStaysInWhateverOrderTextsAndReleasesCome() throws Exception {
    var random = new Random(3);
    for (int report = 0; report < 50; report++) {
      int left = 0;
      int times = 1 + random.nextInt(3);
      for (int texts = times, releases = times; texts + releases > 0; ) {
        if (random.nextInt(texts + releases) < texts) {
          text("r" + report, left);
          texts--;
        } else {
          say("r" + report, "", left, Act.RELEASE);
          releases--;
        }
        left++;
        if (random.nextBoolean()) {
          until(100L * report + left);
        }
      }
      until(100L * report + 50);
    }

    assertThat(kept()).isZero();
  }

  private void text(String report, long time) throws Exception {
    byte[] body = ("text of " + report).getBytes(StandardCharsets.UTF_8);
    shelf.processElement1(new Filed(report, time, body), time);
  }

  private void say(String report, String story, long time, Act act) throws Exception {
    shelf.processElement2(new Instruction(report, story, time, act), time);
  }

  private void until(long time) throws Exception {
    shelf.processBothWatermarks(new Watermark(time));
  }

  private List<String> handed() {
    return shelf.extractOutputValues().stream()
        .map(s -> (s.takesAway() ? "hide " : "show ") + s.report() + " in " + s.story())
        .toList();
  }

  private int kept() {
    return shelf.numKeyedStateEntries() + shelf.numEventTimeTimers();
  }
}
