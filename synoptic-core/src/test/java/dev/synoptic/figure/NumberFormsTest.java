package dev.synoptic.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers, money and measures in every form that a report may write them. */
class NumberFormsTest {

  private static final String TODAY = "2025-10-15";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          They counted a hundred and five gulls.           | a hundred and five = count 105 gulls
          They counted twenty-one million and four hundred. | twenty-one million and four hundred = count 21000400
          They counted three lakh crore.                   | three lakh crore = count 3000000000000
          They counted a thousand million grains.          | a thousand million = count 1000000000 grains
          They counted 4 thousand 3 hundred gulls.         | 4 thousand 3 hundred = count 4300 gulls
          Half a million gulls came.                       | Half a million = count 500000 gulls
          Two thirds of a million came.                    | Two thirds of a million = count 666666.6666666667
          It took six and a quarter.                       | six and a quarter = count 6.25
          It took one hundred and three and two thirds.    | one hundred and three and two thirds = count 103.6666666666666667
          It took one billion and a half million.          | one billion and a half million = count 1000500000
          It lost thirty-two fifths.                       | thirty-two fifths = count 6.4
          It lost three twenty-fourths.                    | three twenty-fourths = share 12.5 percent
          It grew by point two percent.                    | point two percent = share 0.2 percent
          It grew by nought point eleven.                  | nought point eleven = count 0.11
          It stood at negative ten.                        | negative ten = count -10
          It fell between negative ten and five.           | between negative ten and five = count -10..5
          The fee is 1,5 million euros.                    | 1,5 million euros = money 1500000 EUR
          The fee is 1.111,50 now.                         | 1.111,50 = count 1111.5
          It was the two hundredth goal.                   | two hundredth = rank 200
          One in 250 gulls came back.                      | One in 250 = share 0.4 percent
          Two out of five hundred came back.               | Two out of five hundred = share 0.4 percent
          More than 100 but fewer than 300 gulls came.     | More than 100 but fewer than 300 = count 100..300 gulls
          Less than 40 and more than 10 gulls came.        | Less than 40 and more than 10 = count 10..40 gulls
          Greater than or equal to 30 is enough.           | 30 = at_least count 30
          The hall is 4 by 6 metres wide.                  | 4 = quantity 4 m; 6 metres = quantity 6 m
          """)
  void readsNumbers(String text, String figures) {
    assertThat(Samples.read(text, TODAY)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The ferry cost c $ 16.4 million then.            | c $ 16.4 million = money 16400000 CAD
          The ferry cost a $ 5 toll.                       | $ 5 = money 5 $
          The ferry cost usd$ 15 then.                     | usd$ 15 = money 15 USD
          The ferry cost 75 USD million then.              | 75 USD million = money 75000000 USD
          The ferry cost 20 usd then.                      | 20 usd = money 20 USD
          It cost thirteen dollars forty-five.             | thirteen dollars forty-five = money 13.45 $
          It cost 15 dollars and 50 people paid.           | 15 dollars = money 15 $; 50 = count 50 people
          It cost 100 ₡ then.                              | 100 ₡ = money 100 CRC
          It cost 40 Georgian lari then.                   | 40 Georgian lari = money 40 GEL
          The marsh covers 190 km2.                        | 190 km2 = quantity 190 km²
          The air held 35 µg/m³ of dust.                   | 35 µg/m³ = quantity 35 µg/m³
          Add 1/2 cup of oil.                              | 1/2 cup = quantity 0.5 cup
          The wells gave 90,000 barrels a day.             | 90,000 barrels a day = quantity 90000 bbl/d
          The river ran at 300 cubic metres per second.    | 300 cubic metres per second = quantity 300 m³/s
          """)
  void readsMoneyAndMeasures(String text, String figures) {
    assertThat(Samples.read(text, TODAY)).isEqualTo(figures);
  }
}
