package dev.synoptic.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Mr. O'Brien can't go.              | Mr. O'Brien can't go .
          Burke’s plan, he’s sure            | Burke ’s plan , he ’s sure
          They're the Joneses' cars          | They 're the Joneses ' cars
          the U.S.'s long-term view.         | the U.S. 's long-term view .
          at 5 p.m. today                    | at 5 p.m. today
          In the '90s, rock 'n' roll won     | In the '90s , rock 'n ' roll won
          ‘The players’ union won,’ he said. | ‘ The players ’ union won , ’ he said .
          She said: 'The boss' car is here'. | She said : ' The boss ' car is here ' .
          He said ‘no comment’ and left      | He said ‘ no comment ’ and left
          US$74.25 billion (C$102.3bn)       | US $ 74.25 billion ( C $ 102.3 bn )
          up 25%, or 3.7 per cent            | up 25 % , or 3.7 per cent
          a 25-year-old, on the 20th         | a 25 - year-old , on the 20th
          £10m in the 1990s at 2:30          | £ 10 m in the 1990s at 2:30
          AT&T Inc. and Amazon.com, the G-7  | AT&T Inc. and Amazon.com , the G-7
          COVID-19, 5G and an F-16           | COVID-19 , 5G and an F-16
          it was—he said--“never”…           | it was — he said -- “ never ” …
          "Wait... what?!" he said           | " Wait ... what ?! " he said
          ``so'' he `said`                   | `` so '' he ` said `
          @ada_l wrote #news at ada@news.org | @ada_l wrote #news at ada@news.org
          • one • two                        | • one • two
          J. K. Rowan and A.B. Lee           | J. K. Rowan and A.B. Lee
          No. 5 said no.                     | No. 5 said no .
          """)
  void cutsTextIntoTokens(String text, String tokens) {
    assertThat(Reports.tokens(text)).isEqualTo(tokens);
  }

  @ParameterizedTest
  @CsvSource({
    "a\u00a0b, a b",
    "a\u200bb, a b",
    "cafe\u0301 no, cafe\u0301 no",
    "\ud83d\ude00 yes, \ud83d\ude00 yes",
    "\u05e9\u05dc\u05d5\u05dd\u200f no, \u05e9\u05dc\u05d5\u05dd\u200f no",
    "co\u00adop, co\u00adop"
  })
  void knowsWhatIsNotSeen(String text, String tokens) {
    assertThat(Reports.tokens(text)).isEqualTo(tokens);
  }
}
