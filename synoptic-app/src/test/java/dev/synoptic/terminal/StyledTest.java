package dev.synoptic.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyledTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          we are safe        | 11 | we are safe
          responsive to both | 18 | responsive to both
          responsive to both | 17 | responsive to …
          responsive to both | 16 | responsive to …
          responsive to both | 15 | responsive to …
          responsive to both | 14 | responsive …
          a verylongwordhere | 12 | a verylongw…
          https://x.example/ | 10 | https://x…
          港の市議会が承認 | 9 | 港の市議…
          """)
  void leavesOutWholeWordsWhereThatCostsLittle(String words, int columns, String elided) {
    Styled styled = Styled.of(words).elided(columns);

    assertThat(styled.printed(false)).isEqualTo(elided);
    assertThat(styled.width()).isLessThanOrEqualTo(columns);
  }
}
