package dev.synoptic.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PageBytesTest {

  @Test
  void writesWhatThePlatformWouldWhateverTheCharacters() {
    var random = new Random(5);
    int[] points = {'a', '<', 0x7F, 0x80, 0x7FF, 0x800, 0xFFFD, 0x2019, 0x1F600, 0x10FFFF, 0xD800};
    for (int round = 0; round < 300; round++) {
      var page = new PageBytes();
      var expected = new StringBuilder();
      for (int piece = 0; piece < random.nextInt(60); piece++) {
        var text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
          text.appendCodePoint(
              random.nextInt(3) > 0 ? 'a' + random.nextInt(26) : points[random.nextInt(11)]);
        }
        // Half of a pair at the end of a piece must not pair up with the next piece's beginning.
        text.append('.');
        int from = random.nextInt(text.length());
        if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
          from--;
        }
        page.writeContent(text.toString(), from, text.length());
        expected.append(text, from, text.length());
      }
      assertThat(page.toByteArray())
          .isEqualTo(expected.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void growsWithThePage() {
    var page = new PageBytes();
    String text = "“words” ".repeat(100_000);
    page.writeContent(text);
    page.writeContent("end");
    assertThat(page.toByteArray()).isEqualTo((text + "end").getBytes(StandardCharsets.UTF_8));
  }
}
