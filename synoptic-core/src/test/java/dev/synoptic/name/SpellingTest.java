package dev.synoptic.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "lindqvist, lindquist, true",
    "petrenko, petrenkko, true",
    "holm, helm, true",
    "lee, lea, false",
    "brandt, holm, false",
    "jonas, jnoas, true"
  })
  void nearWordsAreOneWordMisspelt(String a, String b, boolean near) {
    assertThat(Spelling.near(a, b)).isEqualTo(near);
    assertThat(Spelling.near(b, a)).isEqualTo(near);
  }
}
