package dev.synoptic.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Comparison;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds for every output, whatever the reports hold. */
class RenderingInvariantsTest {

  private static final int STORIES = 12;

  @ParameterizedTest
  @CsvSource({"60, 6", "80, 6", "100, 20", "123, 7", "160, 12", "200, 60"})
  void staysInsideTheTerminalAndPrintsNoCommand(int columns, int reports) {
    for (int seed = 0; seed < STORIES; seed++) {
      Comparison comparison = new RandomStory(seed * 1_000L + columns).comparison(reports);
      String text = SynopsisText.render(comparison, columns, false);
      List<String> lines = text.lines().toList();
      assertThat(lines).allSatisfy(line -> assertThat(Width.of(line)).isLessThanOrEqualTo(columns));
      assertThat(lines).noneMatch(line -> line.endsWith(" "));
      assertThat(text.chars()).allMatch(c -> c == '\n' || (c >= ' ' && c != 0x7F && !isHarmful(c)));
      assertThat(text).endsWith("\n").doesNotContain("\n\n\n").doesNotEndWith("\n\n");
    }
  }

  @ParameterizedTest
  @CsvSource({"80, 6", "160, 20"})
  void saysWithoutColourWhatItSaysWithIt(int columns, int reports) {
    for (int seed = 0; seed < STORIES; seed++) {
      Comparison comparison = new RandomStory(seed).comparison(reports);
      String plain = SynopsisText.render(comparison, columns, false);
      String coloured = SynopsisText.render(comparison, columns, true);
      assertThat(coloured.replaceAll("\u001b\\[[0-9;]+m", "")).isEqualTo(plain);
      assertThat(SynopsisText.render(comparison, columns, false)).isEqualTo(plain);
    }
  }

  private static boolean isHarmful(int c) {
    return (c >= 0x80 && c < 0xA0)
        || (c >= 0x200B && c <= 0x200F && c != Harmless.NON_JOINER && c != Harmless.JOINER)
        || (c >= 0x2028 && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F)
        || c == 0xFEFF
        || c == 0x61C;
  }
}
