package dev.synoptic.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that say the same in other letters. */
class EqualFormsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          i've      | i have
          we're     | we are
          can't     | can not
          cannot    | can not
          won't     | will not
          didn't    | did not
          it's      | it is
          grey      | gray
          nine      | 9
          mayor's   | mayor's
          o'brien   | o'brien
          bridge    | bridge
          """)
  void saysWhichWordsAFormStandsFor(String form, String words) {
    assertThat(String.join(" ", EqualForms.of(form))).isEqualTo(words);
  }
}
