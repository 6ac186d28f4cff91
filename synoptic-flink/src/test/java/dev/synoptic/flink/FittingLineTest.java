package dev.synoptic.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FittingLineTest {

  private static final String HEAD = "{\"id\":\"s1\",\"reports\":3,\"ended\":true,";

  private static String fitting(int most, String story) {
    byte[] line =
        (HEAD + "\"story\":{\"text\":\"" + story + "\"}}").getBytes(StandardCharsets.UTF_8);
    return new String(new FittingLine(most).of(line), StandardCharsets.UTF_8);
  }

  @Test
  void lineThatFitsStaysAsItIs() {
    assertThat(fitting(10_000, "short")).endsWith("\"story\":{\"text\":\"short\"}}");
  }

  @Test
  void lineThatFitsWhenItIsPackedStaysAsItIs() {
    assertThat(fitting(10_000, "again ".repeat(50_000))).hasSizeGreaterThan(300_000);
  }

  @Test
  void largerLineSaysHowTheStoryStands() {
    var random = new Random(1);
    var noise = new StringBuilder();
    random.ints(50_000, 'a', 'z').forEach(c -> noise.append((char) c));

    assertThat(fitting(10_000, noise.toString())).isEqualTo(HEAD + "\"story\":null}");
  }
}
