package dev.synoptic.collate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We have until six, / What we lack is time.  | We have until six. What we lack is time.
          We have until six, / but no time.           | We have until six, but no time.
          We have until six, / I think.               | We have until six, I think.
          We have until six,                          | We have until six
          We have until six. / Or seven,              | We have until six. Or seven
          not useful, // a distraction.               | not useful … a distraction.
          We are late, // The road is gone.           | We are late. … The road is gone.
          We are late … // a long way to go           | We are late … a long way to go
          We came, we saw.                            | We came, we saw.
          We heard, / I’ll say that. / It burned,     | We heard, I’ll say that. It burned
          """)
  void readsTheCommaBeforeACueAsWhatItStandsFor(String reading, String shown) {
    assertThat(ShownWords.of(Texts.witness(0, reading, new Lexis()))).isEqualTo(shown);
  }
}
