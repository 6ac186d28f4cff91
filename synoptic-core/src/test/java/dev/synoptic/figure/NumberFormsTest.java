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
          It was the three hundred and twenty second.      | three hundred and twenty second = rank 322
          One in 250 gulls came back.                      | One in 250 = share 0.4 percent
          Two out of five hundred came back.               | Two out of five hundred = share 0.4 percent
          More than 100 but fewer than 300 gulls came.     | More than 100 but fewer than 300 = count 100..300 gulls
          Less than 40 and more than 10 gulls came.        | Less than 40 and more than 10 = count 10..40 gulls
          Greater than or equal to 30 is enough.           | 30 = at_least count 30
          The hall is 4 by 6 metres wide.                  | 4 = quantity 4 m; 6 metres = quantity 6 m
          Two-and-a-half thousand gulls came.              | Two-and-a-half thousand = count 2500 gulls
          A million-and-a-half gulls came.                 | A million-and-a-half = count 1500000 gulls
          Half-a-dozen terns left, a dozen and a half stayed. | Half-a-dozen = count 6 terns; a dozen and a half = count 18
          They counted one and three quarter million.      | one and three quarter million = count 1750000
          They counted 2 hundred and 5 gulls.              | 2 hundred and 5 = count 205 gulls
          They counted 3 hundred and one gulls.            | 3 hundred and one = count 301 gulls
          They counted a billion and a quarter million.    | a billion and a quarter million = count 1000250000
          Nearly ⅙ of them left, ⅘ of the rest stayed.     | ⅙ = nearly share 16.66666666666667 percent; ⅘ = share 80 percent
          About five hundred or more of them came.         | five hundred = at_least count 500
          Two out of every seven gulls left, one of every two. | Two out of every seven = share 28.57142857142857 percent; one of every two = share 50 percent
          Exports grew 3 to 5 percent.                     | 3 to 5 percent = share 3..5 percent
          He carried a 9mm gun.                            | 9mm = quantity 9 mm
          They counted 3 hundred and 2 hundred.            | 3 hundred = count 300; 2 hundred = count 200
          They counted 2 millions gulls.                   | 2 millions = count 2000000 gulls
          It rose 5-1/2 percent, not 5 and 3/4 percent.    | 5-1/2 percent = share 5.5 percent; 5 and 3/4 percent = share 5.75 percent
          An eighth of the crop was lost.                  | An eighth = share 12.5 percent
          Sales fell by a fifth, and a fifth ferry sank.   | a fifth = share 20 percent; fifth = rank 5
          The chance is one one-hundredth of that.         | one one-hundredth = share 1 percent
          Nearly 2/3rds of the gulls left.                 | 2/3rds = nearly share 66.66666666666667 percent
          Four of every ten gulls left, a one-in-ten loss. | Four of every ten = share 40 percent; one-in-ten = share 10 percent
          They counted 1e9 cells, then 1.5 x 10^9 cells.   | 1e9 = count 1000000000 cells; 1.5 x 10^9 = count 1500000000 cells
          They counted 1 234 567, then 2.345.678, then 12,34,567. | 1 234 567 = count 1234567; 2.345.678 = count 2345678; 12,34,567 = count 1234567
          The host 192.168.100.200 was down.               | ``
          It was the two thousand three hundred and fifth. | two thousand three hundred and fifth = rank 2305
          It was the one million five hundred thousandth.  | one million five hundred thousandth = rank 1500000
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
          A couple of hundred gulls came.                  | A couple of hundred = about count 200 gulls
          Several dozen gulls came.                        | Several dozen = about count 24..108 gulls
          Four or five gulls came.                         | Four or five = about count 4..5 gulls
          Either 5 or 6 gulls came.                        | 5 = count 5; 6 = count 6 gulls
          Sixty-some gulls, 20-plus terns and 30 or so auks came. | Sixty = about count 60 gulls; 20 = at_least count 20 terns; 30 = about count 30 auks
          No more than 20 of them came, not fewer than 10. | 20 = at_most count 20; 10 = at_least count 10
          It was not greater than 30, or 20 at most.       | 30 = at_most count 30; 20 = at_most count 20
          20 gulls or more came.                           | 20 = at_least count 20 gulls
          More than 2000 died, or 1950 or fewer.           | 2000 = more_than count 2000; 1950 = at_most count 1950
          The yield is higher than 2019.                   | 2019 = 2019
          As few as 20 and as many as 30 gulls came.       | As few as 20 and as many as 30 = count 20..30 gulls
          It held 30 or more but fewer than 60 gulls.      | 30 or more but fewer than 60 = count 30..60 gulls
          At least 30 and up to 60 gulls came.             | At least 30 and up to 60 = count 30..60 gulls
          From 10 to 15 gulls came.                        | 10 to 15 = count 10..15 gulls
          The flock grew from 10 to 15 gulls.              | 10 = count 10; 15 = count 15 gulls
          From 20 up to 30 gulls came.                     | 20 up to 30 = count 20..30 gulls
          One-third to one-half of the gulls left.         | One-third to one-half = share 33.33333333333333..50 percent
          The court ruled 5-to-4.                          | 5 = count 5 score; 4 = count 4 score
          It takes 1.5m-2m people, or $1.5m-$2m.           | 1.5m-2m = count 1500000..2000000 people; $1.5m-$2m = money 1500000..2000000 $
          It takes $3 to $4 billion.                       | $3 to $4 billion = money 3000000000..4000000000 $
          """)
  void readsRangesAndBounds(String text, String figures) {
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
