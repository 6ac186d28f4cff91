package dev.synoptic.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All cases are read on Wednesday, 15 October 2025. */
class FigureFinderTest {

  private static final String TODAY = "2025-10-15";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The bridge cost $102.3 billion.                | $102.3 billion = money 102300000000 $
          They paid €2.5m for it.                        | €2.5m = money 2500000 EUR
          A fine of 40 million euros was set.            | 40 million euros = money 40000000 EUR
          It raised between $12 million and $20 million. | between $12 million and $20 million = money 12000000..20000000 $
          The bill came to US$4-5 billion.               | US$4-5 billion = money 4000000000..5000000000 USD
          Shares rose 26 cents to $9.66.                 | 26 cents = money 0.26 $; $9.66 = money 9.66 $
          He owed C$1.3 million.                         | C$1.3 million = money 1300000 CAD
          Tickets are 50p each.                          | 50p = money 0.5 GBP
          It cost three dollars and fifty cents.         | three dollars and fifty cents = money 3.5 $
          The rate is 25 per cent.                       | 25 per cent = share 25 percent
          Rates rose by 0.25 percentage points.          | 0.25 percentage points = share 0.25 percentage points
          The bank cut its rate by 25 basis points.      | 25 basis points = share 0.25 percentage points
          Two-thirds of the houses burned.               | Two-thirds = share 66.66666666666667 percent
          One in five drivers agreed.                    | One in five = share 20 percent
          Turnout was 20 to 25 percent.                  | 20 to 25 percent = share 20..25 percent
          """)
  void readsMoneyAndShares(String text, String figures) {
    assertThat(Samples.read(text, TODAY)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The party won 168 seats.                       | 168 = count 168 seats
          More than 21,900 people marched.               | 21,900 = more_than count 21900 people
          Twenty-one boats were lost.                         | Twenty-one = count 21 boats
          Hundreds of homes were dark.                  | Hundreds = about count 200..1000 homes
          They seized 43 pounds of copper.               | 43 pounds = quantity 43 lb
          The fine was a few thousand pounds to pay.     | a few thousand pounds = about money 2000..9000 GBP
          Winds reached 145 km/h, or 90 mph.             | 145 km/h = quantity 145 km/h; 90 mph = quantity 90 mph
          The wall is 5 feet 6 inches high.              | 5 feet 6 inches = quantity 5.5 ft
          It was 20 degrees Celsius.                     | 20 degrees Celsius = quantity 20 °C
          A 60-year-old baker was hurt.                  | 60-year-old = age 60 years
          Ada Marsh, 49, was hurt.                       | 49 = age 49 years
          He was in his 50s.                             | 50s = age 50..59 years
          The second-largest eel in the pond.            | second = rank 2
          They finished third.                           | third = rank 3
          The bill passed 52-35 in a vote.               | 52 = count 52 score; 35 = count 35 score
          They waited for three and a half hours.        | three and a half hours = PT3.5H
          He was jailed for two years and six months.    | two years and six months = P2Y6M
          It lasted half an hour.                        | half an hour = PT0.5H
          """)
  void readsCountsAndMeasures(String text, String figures) {
    assertThat(Samples.read(text, TODAY)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It opened on April 28, 2025.                   | April 28, 2025 = 2025-04-28
          It opened on 28 April.                         | 28 April = 2025-04-28
          It will open on 28 April.                      | 28 April = 2026-04-28
          They met on Tuesday.                           | Tuesday = 2025-10-14
          They met on Wednesday.                         | Wednesday = 2025-10-15
          They will meet on Tuesday.                     | Tuesday = 2025-10-21
          They met last week.                            | last week = 2025-10-06/2025-10-12
          They will meet in mid-November.                | mid-November = 2025-11
          It rose in the third quarter of 2009.          | third quarter of 2009 = 2009-07/2009-09
          The ban lasted from 2004 to 2008.              | from 2004 to 2008 = 2004/2008
          The mill closed in the 1990s.                  | 1990s = 1990/1999
          He left three days ago.                        | three days ago = 2025-10-12
          They voted yesterday evening.                  | yesterday evening = 2025-10-14
          It began at 4:30 p.m. on Monday.               | 4:30 p.m. on Monday = 2025-10-13T16:30
          They met over the weekend.                     | the weekend = 2025-10-11/2025-10-12
          It was built in fiscal year 2024.              | fiscal year 2024 = 2024
          They met on Christmas Day.                     | Christmas Day = 2024-12-25
          """)
  void readsDates(String text, String figures) {
    assertThat(Samples.read(text, TODAY)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Call 555-0147 now.
          They want it to be the 51st state.
          The G7 met again.
          A Boeing 737 landed.
          They drove along Route 66.
          Gate No. 10 was shut.
          The northern one is open.
          One of them fell.
          He may march.
          An F-16 flew past.
          See www.example.com/page?id=20.
          """)
  void passesOverNumbersThatCountNothing(String text) {
    assertThat(Samples.read(text, TODAY)).isEmpty();
  }
}
