package dev.synoptic.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.About;
import dev.synoptic.model.Figure;
import dev.synoptic.model.Value;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that count nothing, and days that no report dates. */
class NotFiguresTest {

  private static final String TODAY = "2025-10-15";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Call 705-555-0119 to keep a seat.                | ``
          He spoke of a 12th state.                        | ``
          KLDR 6 News saw it first.                        | ``
          The console runs at 1080p.                       | ``
          It shows 4K films.                               | ``
          Pictures by Ann Lee 3/16 A mother looks on.      | ``
          The 4.07 update is out.                          | ``
          It was a one-off loss.                           | ``
          They want the two-state solution.                | ``
          The mare ran at odds of 5/1.                     | ``
          He wore a size 12 boot.                          | ``
          The fiddler bowed for a second time.             | ``
          The tower stood empty for a second night.        | ``
          The G7 met.                                      | ``
          A Boeing 737 landed.                             | ``
          They took Route 66.                              | ``
          Coast Nine detectives searched it.               | ``
          The gallery, Studio Four, shut on the Nine Hills. | ``
          The Group of Seven works are gone.               | ``
          Police Kill Nine                                 | Nine = count 9
          On Monday 34 tired men left.                     | Monday = 2025-10-13; 34 = count 34 men
          The mayor said Nine people died.                 | Nine = count 9 people
          Drive down Interstate 95 and Highway 7.          | ``
          The G-20 met, as did the EU27.                   | ``
          An Airbus A320 and the Trident 2 landed.         | ``
          The COVID-19 ward shut.                          | ``
          It began on 9/11.                                | 9/11 = 2001-09-11
          It began on 9 / 11.                              | 9 / 11 = 2001-09-11
          1. Open the lid.                                 | ``
          2) Turn the key.                                 | ``
          Bring (1) the lid, (2) the key and (3) the oil.  | ``
          She lives at 221B Larch Street.                  | ``
          Call 01632 960 147 or (555) 010-4477.            | ``
          Call +44 20 7946 0958 now.                       | ``
          Turn to page 40 of volume 2.                     | ``
          The FTSE 100 fell.                               | ``
          The crew are at sixes and sevens.                | ``
          A million thanks to the crew.                    | ``
          One of the crew was on cloud nine.               | ``
          Nine times out of ten it holds.                  | ``
          It was the eleventh hour.                        | ``
          She dialled 999.                                 | ``
          The ferry took 400 people, 90 of them children.  | 400 = count 400 people; 90 = count 90 children
          The ferry took 400 people, 90 of whom were hurt. | 400 = count 400 people; 90 = count 90
          Anna Lund, 90, of Vik, was hurt.                 | 90 = age 90 years
          Some 30 people were hurt.                        | 30 = about count 30 people
          He was the first witness.                        | ``
          One second they were cheering, then it fell.     | ``
          He put it in writing two times.                  | ``
          One day it will fall.                            | ``
          One minute of silence was held.                  | One minute = PT1M
          It sank for the second time.                     | ``
          It sank for the fourth time.                     | ``
          Tonight our thoughts are with the families.      | ``
          Our prayers and thoughts go to them today.       | ``
          Hide caption 4 of 31 photos                      | ``
          She came in third.                               | third = rank 3
          She finished second.                             | second = rank 2
          It is the third-largest port.                    | third = rank 3
          It was the 40th ferry.                           | 40th = rank 40
          It lasted one second.                            | one second = PT1S
          Crews found 58 of 30,400 pounds.                 | 58 = count 58; 30,400 pounds = quantity 30400 lb
          About 1.1m people live there.                    | 1.1m = about count 1100000 people
          The wall is 3m high.                             | 3m = quantity 3 m
          """)
  void passesOverNumbersThatCountNothing(String text, String figures) {
    assertThat(Samples.read(text, TODAY)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Crews found five more bodies.        | CHANGE
          Another 30 people were hurt.         | CHANGE
          A further 12 homes burned.           | CHANGE
          An additional 200 officers were sent. | CHANGE
          Crews found five bodies.             | STATE
          More than 30 people were hurt.       | STATE
          """)
  void takesWhatComesOnTopForNoTotal(String text, About.Role role) {
    assertThat(Samples.figures(text, TODAY).get(0).about().role()).isEqualTo(role);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          A new 747 jet was ordered. It is the last Boeing 747. | ``
          The last Boeing 747 left with 747 people.            | 747 = count 747 people
          The last Boeing 747 left. Its larger 747 jets stay.   | ``
          """)
  void knowsANameOfTheReportAgain(String text, String figures) {
    assertThat(Samples.read(text, TODAY)).isEqualTo(figures);
  }

  @Test
  void givesADayWithoutAYearWhereNothingTellsTheYear() {
    List<Figure> figures = undated("The vote fell on April 28 and the talks ran May 5-7.");

    assertThat(figures)
        .extracting(figure -> ((Value.Date) figure.value()).iso())
        .containsExactly("--04-28", "--05-05/--05-07");
  }

  @Test
  void takesTheYearFromTheFullDatesOfTheTextWhereTheyLieTogether() {
    List<Figure> figures =
        undated(
            "It rained. It rained. It rained. It rained. The vote fell on April 28. The count ended"
                + " on May 2, 2025.");

    assertThat(figures)
        .extracting(figure -> ((Value.Date) figure.value()).iso())
        .containsExactly("2025-04-28", "2025-05-02");
  }

  @Test
  void readsNoYearIntoADayWhereTheTextTellsOfSeveral() {
    List<Figure> figures =
        undated(
            "It rained. It rained. It rained. It rained. The vote fell on April 28. It began in May"
                + " 2, 2015 and June 3, 2020.");

    assertThat(((Value.Date) figures.get(0).value()).iso()).isEqualTo("--04-28");
  }

  @Test
  void countsNoDayFromOneThatOnlyHasAName() {
    List<Figure> figures =
        undated("The lines have been long ever since 9/11. On Tuesday they were longer.");

    assertThat(figures)
        .extracting(figure -> ((Value.Date) figure.value()).iso())
        .containsExactly("2001-09-11");
  }

  @Test
  void knowsNoBeginningOfAStretchThatNobodyCounted() {
    assertThat(Samples.read("They met over the last several months.", TODAY)).isEmpty();
    assertThat(Samples.read("They met over the last two months.", TODAY))
        .isEqualTo("last two months = 2025-08-15/2025-10-15");
  }

  @Test
  void carriesADayToComeIntoNoOtherSentence() {
    assertThat(Samples.read("He will speak on Friday. At 4 p.m. he said no.", TODAY))
        .isEqualTo("Friday = 2025-10-17");
  }

  @Test
  void readsTheNightAReportWasWrittenInAsItsMorrow() {
    assertThat(Samples.read("They fled early Thursday.", TODAY))
        .isEqualTo("early Thursday = 2025-10-16");
  }

  private static List<Figure> undated(String text) {
    return new FigureFinder().find(Samples.report(text, Optional.empty(), Optional.empty()));
  }
}
