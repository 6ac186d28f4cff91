package dev.synoptic.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures as news words them. All cases are read on Wednesday, 15 October 2025. */
class NewsFiguresTest {

  private static final String TODAY = "2025-10-15";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Between 5 and 7 boats sank.                    | Between 5 and 7 = count 5..7 boats
          A dozen boats sank.                            | A dozen = count 12 boats
          Hundreds of boats sank.                        | Hundreds = about count 200..1000 boats
          Two-thirds of the boats sank.                  | Two-thirds = share 66.66666666666667 percent
          More than half of the boats sank.              | half = more_than share 50 percent
          About half were saved.                         | half = about share 50 percent
          One in five boats sank.                        | One in five = share 20 percent
          Support fell by 3 percentage points.           | 3 percentage points = share 3 percentage points
          It cost $102.3 billion (US$74.25 billion).     | $102.3 billion = money 102300000000 $; US$74.25 billion = money 74250000000 USD
          The mill lay a mile and a half upstream.       | a mile and a half = quantity 1.5 mi
          It was down for one and a half days.           | one and a half days = P1.5D
          It lay two miles and a half away.              | two miles and a half = quantity 2.5 mi
          The catch weighed 58 pounds.                   | 58 pounds = quantity 58 lb
          The ticket cost 12 pounds.                     | 12 pounds = money 12 GBP
          Nearly 170 people sailed.                      | 170 = nearly count 170 people
          At least 12 people sailed.                     | 12 = at_least count 12 people
          Up to 40 people sailed.                        | 40 = at_most count 40 people
          The index closed at 4,318.                     | 4,318 = count 4318
          He was 49 years old.                           | 49 years old = age 49 years
          She came in third.                             | third = rank 3
          The home side won 3-1.                         | 3 = count 3 score; 1 = count 1 score
          Six fewer than the 146 needed.                 | Six = count 6 fewer; 146 = count 146
          The weed has spread over 900 acres.            | 900 acres = quantity 900 acre
          It cost over 900 pounds.                       | 900 pounds = more_than money 900 GBP
          Crews cut a line around 15 percent of it.      | 15 percent = share 15 percent
          Around 300 people sailed.                      | 300 = about count 300 people
          The margin was eight tenths of a point.        | eight tenths of a point = share 0.8 percentage points
          Children under six make up the choir.          | six = less_than age 6 years
          Drivers over 70 must pass a test.              | 70 = more_than age 70 years
          Drivers over 70 miles away heard it.           | 70 miles = more_than quantity 70 mi
          She was 86 and had stayed.                     | 86 = age 86 years
          They buried a widow of 71.                     | 71 = age 71 years
          He leaves a daughter of 14 months.             | 14 months = age 14 months
          She is a mother of four.                       | four = count 4
          Her sons, ages 7 and 10, swam.                 | 7 = age 7 years; 10 = age 10 years
          Jan Kos, who at 19 is the youngest, swam.      | 19 = age 19 years
          The air could last five days.                  | five days = P5D
          Two buyers in every five are students.         | Two buyers in every five = share 40 percent
          It cost $17 million, not 11 million.           | $17 million = money 17000000 $; 11 million = money 11000000 $
          It cost $17 million in a town of 2 million.    | $17 million = money 17000000 $; 2 million = count 2000000
          In Norway it cost 90 kroner.                   | 90 kroner = money 90 NOK
          """)
  void readsAmounts(String text, String figures) {
    assertThat(Samples.read(text, TODAY)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It will close in mid-June.                     | mid-June = 2026-06
          It closed in the early 2000s.                  | early 2000s = 2000/2009
          It fell in fiscal year 2024.                   | fiscal year 2024 = 2024
          It fell on April 28.                           | April 28 = 2025-04-28
          They met on Tuesday night.                     | Tuesday night = 2025-10-14
          They met last week.                            | last week = 2025-10-06/2025-10-12
          They will meet on New Year's Eve.              | New Year's Eve = 2025-12-31
          It began at ten past three on Friday morning.  | ten past three on Friday morning = 2025-10-10T03:10
          It ended at quarter to five on Friday afternoon. | quarter to five on Friday afternoon = 2025-10-10T16:45
          They remember 9/11.                            | 9/11 = 2001-09-11
          The boat was built in '87 in Gdansk.           | '87 = 1987
          The boat was sold in '07, he said.             | '07 = 2007
          It was seen at 2340 local time on Monday.      | 2340 local time on Monday = 2025-10-13T23:40
          The fire of 3 May 2024 was put out.            | 3 May 2024 = 2024-05-03
          It ran from 2004 to 2008.                      | from 2004 to 2008 = 2004/2008
          The lease runs out on Thursday.                | Thursday = 2025-10-16
          The walkout ends on Friday.                    | Friday = 2025-10-17
          The pool closes in December.                   | December = 2025-12
          The envoy arrives on Friday.                   | ``
          She is to be sworn in on Friday.               | Friday = 2025-10-17
          They were to have been married at Easter.      | ``
          He would have retired in June.                 | ``
          He defended the plan for Saturday.             | ``
          The Rovers play on Saturday.                   | ``
          They face Holm on Saturday.                    | ``
          The roof was shut until Friday.                | ``
          The baths stay shut until the 30th.            | 30th = 2025-10-30
          Frost is likely by the 19th.                   | 19th = 2025-10-19
          They said yes to striking in May.              | May = 2025-05
          She had been expected to land on Friday.       | ``
          She had until Friday to pay.                   | Friday = 2025-10-17
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
          It happened on Monday. The call came at 4.52pm. | Monday = 2025-10-13; 4.52pm = 2025-10-13T16:52
          They left on Tuesday. By eight o'clock all were home. | Tuesday = 2025-10-14; eight o'clock = 2025-10-14T08:00
          The call came at 4.52pm.                       | ``
          """)
  void placesABareTimeOnTheDayToldOf(String text, String figures) {
    assertThat(Samples.read(text, TODAY)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Call 01632 960 147 for help.
          Ring 111 or see a doctor.
          It would be the 51st state.
          The G7 leaders met in a Boeing 737.
          They drove down Route 66.
          There is daylight until six.
          The doors open at seven.
          She arrived shortly after ten.
          """)
  void passesOverWhatCountsNothing(String text) {
    assertThat(Samples.read(text, TODAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Police said 12 people were still missing.      | people missing
          A 25% tariff on steel applies from May.        | tariff on steel
          Sales of 4 million were reported.              | sales
          The toll rose to 14.                           | toll
          Shares of the maker fell 6.4 percent.          | shares of the maker fell
          There were six lorries on the lower deck.      | lorries on the lower deck
          The deal's value: $60 million                  | deal's value
          """)
  void saysWhatIsMeasured(String text, String label) {
    assertThat(Samples.figures(text, TODAY).stream().map(f -> f.about().label()))
        .anyMatch(given -> given.equals(label));
  }
}
