package dev.synoptic.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two reports that tell one point in words of their own, and pairs that only look like it. */
class CounterpartsTest {

  private static final String DAY = "2026-03-04";

  private static List<String> facts(String one, String other) {
    return FactStories.of(DAY, one).and(DAY, other).facts();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Some 80 firefighters were at the warehouse at the height of the fire. | \
          About 120 firefighters fought the fire at the warehouse.
          The brewery was built in 1978 on the river. | \
          The brewery, a listed building from 1987, stands by the river.
          The first call from the bakery came at 9.15pm on Tuesday. | \
          Crews were called to the bakery at 9:45 p.m. on Tuesday.
          Edda Lund, 71, a retired baker, left last. | \
          The last to leave was Edda Lund, a 77-year-old retired baker.
          The plan will save the firm €160 million a year. | \
          The firm expects the plan to save it €140 million a year.
          The museum's tramway has 96 kilometres of track. | \
          With 89 km of track, the tramway is the longest.
          The dispute of the dockers in 2014 went on for 16 days. | \
          In 2014 the dispute of the dockers lasted 19 days.
          A spokesman said £3.1m had been spent on the pier since 2018. | \
          Orrin Council has spent £1.3 million on the old pier since 2018, its books show.
          The crossing had been reported faulty 18 times in two years. | \
          The crossing had been reported as faulty 81 times in two years, a lawyer said.
          The plan was backed by 1,204 votes to 377, the Bakers' Guild said. | \
          Workers in Orrin, a port of bakers, voted by 1,204 to 373 to accept the plan.
          A sign limits the pier to 60 people. | \
          The limit of the pier is 80.
          The owner of a small house will pay $137 more a year. | \
          For a small house that means $173 more in taxes a year.
          """)
  void valuesOfOnePointThatCannotBothHoldConflict(String one, String other) {
    assertThat(facts(one, other)).anyMatch(fact -> fact.startsWith("conflict"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Some 80 firefighters were at the warehouse at the height of the fire. | \
          About 85 firefighters fought the fire at the warehouse.
          The brewery was built in 1978 on the river. | \
          The brewery on the river was sold in 1987.
          The hospital said 90 appointments were missed. | \
          The hospital said 140 appointments were missed since Monday, and 90 on Tuesday.
          The pumps took 660 gallons of water a minute from the lake. | \
          The pumps took 3,000 litres of water a minute from the lake.
          Shares in the brewer fell 6.6 percent at noon. | \
          Shares in the brewer fell 4.3 percent at the close.
          The firm spoke of 400 jobs to go at the brewery. | \
          The firm now speaks of 350 jobs to go at the brewery.
          The strike costs the port $1.3 million a day, said Edda Lund. | \
          Each day of the strike costs the port $1.8 million, counting lost fees, said Edda Lund.
          The shop sold 38 bicycles in Alder Street. | The shop sold 31 bicycles in Quay Road.
          """)
  void valuesOfTwoPointsDoNot(String one, String other) {
    assertThat(facts(one, other)).noneMatch(fact -> fact.startsWith("conflict"));
  }

  @Test
  void whatIsToldWeeksLaterMayHaveBeenPutRight() {
    String told = "The leak bared the data of 143 million customers of Orrin Bank.";
    String later = "The leak bared the data of 145.5 million customers of Orrin Bank.";
    assertThat(FactStories.of(DAY, told).and(DAY, later).facts())
        .anyMatch(fact -> fact.startsWith("conflict"));
    assertThat(FactStories.of(DAY, told).and("2026-04-01", later).facts())
        .noneMatch(fact -> fact.startsWith("conflict"));
  }

  @Test
  void theHurtOfADayLongPastGrowNoMore() {
    assertThat(
            FactStories.of(DAY, "Nine died in the crash on 14 October 2024 and 31 were hurt.")
                .and(
                    "2026-03-05",
                    "In the crash of 14 October 2024 nine people died and 37 were injured.")
                .facts())
        .anyMatch(fact -> fact.startsWith("conflict"));
  }

  @Test
  void whoGivesBothValuesExplainsThem() {
    List<String> facts =
        facts(
            "The plant at Orrin employs 620 people, the union said.",
            "The plant at Orrin employs 680 people, a steward said. The firm spoke of 620 people"
                + " employed at the plant at Orrin.");
    assertThat(facts).noneMatch(fact -> fact.startsWith("conflict"));
  }

  @Test
  void twoWordsForOneThingAgree() {
    assertThat(facts("The old mill holds 64 flats.", "There are 64 apartments in the old mill."))
        .anyMatch(fact -> fact.startsWith("agree"));
  }
}
