package dev.synoptic.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Test
  void countsWhatJavaCounts() {
    var random = new Random(7);
    for (int round = 0; round < 200; round++) {
      String text = randomText(random, random.nextInt(40));
      CodePoints points = CodePoints.of(text);
      for (int at = 0; at <= text.length(); at++) {
        boolean inside = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        if (!inside) {
          int count = text.codePointCount(0, at);
          assertThat(points.fromUnits(at)).as("%s at %d", text, at).isEqualTo(count);
          assertThat(points.toUnits(count)).isEqualTo(at);
        }
      }
    }
  }

  @Test
  void lonelySurrogatesCountAsOne() {
    String text = "a\uD83Db\uDE00c";
    assertThat(CodePoints.of(text).supplementary()).isEmpty();
  }

  private static String randomText(Random random, int length) {
    var text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(random.nextInt(3) == 0 ? 0x1F600 + random.nextInt(50) : 'a' + i % 26);
    }
    return text.toString();
  }
}
