package dev.synoptic.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whole stories of a few sentences; facts are written as "status label: A value, B value". */
class FactAlignerTest {

  private static final String EVENING = "2025-03-05T20:00:00Z";
  private static final String NIGHT = "2025-03-05T21:00:00Z";
  private static final String NEXT_DAY = "2025-03-06T20:00:00Z";

  @Test
  void twoCountsOfTheMissingAtOneTimeConflict() {
    List<String> facts =
        FactStories.of(
                EVENING,
                "A landslide hit Oravo on Wednesday. Rescuers said 12 people were missing.")
            .and(NIGHT, "Mud buried part of Oravo on Wednesday. Police said 14 were still missing.")
            .facts();
    assertThat(facts).contains("conflict people missing: A 12, B 14");
  }

  @Test
  void aHeadlinesRoundNumberLeavesTheRoomThatItsTextLeaves() {
    String theirs = "Hackers stole the records of about 412,000 patients.";
    String headline = "Hackers stole the records of 300,000 patients.";
    FactStories plain = FactStories.of("2026-03-12", theirs).and("2026-03-12", headline);
    FactStories bound =
        FactStories.of("2026-03-12", theirs)
            .and("2026-03-12", headline + " The records of more than 300,000 patients are gone.");

    assertThat(plain.facts()).anyMatch(fact -> fact.startsWith("conflict "));
    assertThat(bound.facts()).noneMatch(fact -> fact.startsWith("conflict "));
  }

  @Test
  void vagueTimesOfDayThatMayBeOneAreNoConflict() {
    List<String> facts =
        FactStories.of(
                EVENING,
                "The grain silo at Pell collapsed at about 14:40 on Wednesday, police said.")
            .and(
                NIGHT,
                "The grain silo at Pell collapsed shortly before 3pm on Wednesday, a fireman said.")
            .and(
                NIGHT,
                "The grain silo at Pell collapsed towards 3pm on Wednesday, the owners said.")
            .facts();
    assertThat(facts).noneMatch(fact -> fact.startsWith("conflict"));
  }

  @Test
  void timesOfDayThatAreToldToTheMinuteConflict() {
    List<String> facts =
        FactStories.of(
                EVENING, "The grain silo at Pell collapsed at 14:20 on Wednesday, police said.")
            .and(
                NIGHT,
                "The grain silo at Pell collapsed at 2.45pm on Wednesday, the fire brigade said.")
            .facts();
    assertThat(facts).anyMatch(fact -> fact.startsWith("conflict"));
  }

  @Test
  void aLaterTollReplacesAnEarlierOne() {
    List<String> facts =
        FactStories.of(
                EVENING, "An earthquake killed 31 people in Oravo on Wednesday, officials said.")
            .and(NEXT_DAY, "The death toll from the Oravo earthquake rose to 48 on Thursday.")
            .facts();
    assertThat(facts).noneMatch(fact -> fact.startsWith("conflict"));
    assertThat(facts).anyMatch(fact -> fact.endsWith("A 31, B 48"));
  }

  @Test
  void oneTollInSeveralWordingsAgrees() {
    List<String> facts =
        FactStories.of(EVENING, "Nine people were killed when a bus overturned near Lumen.")
            .and(
                NIGHT,
                "The bus crash outside Lumen has claimed nine lives. Nine died at the scene.")
            .and(
                NIGHT,
                "Nine dead in Lumen bus crash\n\n"
                    + "A bus left the road near Lumen and nine passengers died.")
            .facts();
    assertThat(facts)
        .anyMatch(
            fact -> fact.startsWith("agree") && fact.contains("A Nine") && fact.contains("B Nine"));
  }

  @Test
  void theDeadAreNotTheInjured() {
    List<String> facts =
        FactStories.of(
                EVENING, "Six people were killed and 20 injured in the fire at the Maro hotel.")
            .and(NIGHT, "Fire at the Maro hotel left 20 people injured. Six of the guests died.")
            .facts();
    assertThat(facts).noneMatch(fact -> fact.startsWith("conflict"));
    assertThat(facts).anyMatch(fact -> fact.startsWith("agree") && fact.endsWith("A 20, B 20"));
  }

  @Test
  void childrenAmongTheDeadAreNoOtherToll() {
    List<String> facts =
        FactStories.of(EVENING, "Eleven people died when the ferry sank off Pell on Wednesday.")
            .and(NIGHT, "Three children died when a ferry went down off Pell on Wednesday.")
            .facts();
    assertThat(facts).noneMatch(fact -> fact.startsWith("conflict"));
  }

  @Test
  void theSameShareOfTwoThingsIsNoAgreement() {
    List<String> facts =
        FactStories.of(EVENING, "The ministry set a tariff of 15 percent on imported rice.")
            .and(NIGHT, "The ministry will charge a 15 percent tariff on imported cotton.")
            .facts();
    assertThat(facts).noneMatch(fact -> fact.startsWith("agree"));
  }

  @Test
  void aRateAmongOthersIsOfItsOwnGoods() {
    List<String> facts =
        FactStories.of(
                EVENING, "The decree sets a 15 percent levy on rice beside the old levies on salt.")
            .and(NIGHT, "The decree brings a levy of 15 percent on salt.")
            .facts();
    assertThat(facts).noneMatch(fact -> fact.startsWith("agree"));
  }

  @Test
  void differentSharesOfTwoThingsAreNoConflict() {
    List<String> facts =
        FactStories.of(EVENING, "The ministry set a tariff of 15 percent on imported rice.")
            .and(NIGHT, "The ministry set a tariff of 20 percent on imported cotton.")
            .facts();
    assertThat(facts).noneMatch(fact -> fact.startsWith("conflict"));
  }

  @Test
  void twoLeadersInPassingAreNoFact() {
    List<String> facts =
        FactStories.of(EVENING, "The two leaders met in Varna and spoke about trade for an hour.")
            .and(NIGHT, "The two leaders later dined together at a hotel by the sea in Varna.")
            .facts();
    assertThat(facts).noneMatch(fact -> fact.contains("two"));
  }

  @Test
  void roundedAndExactCountsAgree() {
    List<String> facts =
        FactStories.of(EVENING, "The airline will cut 1,184 jobs at its Dorn hub next year.")
            .and(NIGHT, "Nearly 1,200 jobs are to go at the airline's hub in Dorn.")
            .facts();
    assertThat(facts)
        .anyMatch(fact -> fact.startsWith("agree") && fact.endsWith("A 1,184, B 1,200"));
  }

  @Test
  void aRoundNumberThatIsMeantAboutFitsTheExactOnesNearIt() {
    List<String> facts =
        FactStories.of(EVENING, "Some 30 barges are queuing outside the lock at Dorn.")
            .and(NIGHT, "Twenty-six barges were waiting outside the lock at Dorn.")
            .facts();
    assertThat(facts).noneMatch(fact -> fact.startsWith("conflict"));
    assertThat(facts).anyMatch(fact -> fact.startsWith("agree") && fact.endsWith("B Twenty-six"));
  }

  @Test
  void aNumberFarFromTheRoundOneDoesNotFitIt() {
    List<String> facts =
        FactStories.of(EVENING, "Some 30 barges are queuing outside the lock at Dorn.")
            .and(NIGHT, "Forty-six barges are queuing outside the lock at Dorn.")
            .facts();
    assertThat(facts).noneMatch(fact -> fact.startsWith("agree"));
  }

  @Test
  void oneMeasureInTwoUnitsAgrees() {
    List<String> facts =
        FactStories.of(EVENING, "The bridge is 26 miles long and crosses the Senn strait.")
            .and(NIGHT, "The bridge over the Senn strait is 42 kilometres long.")
            .facts();
    assertThat(facts)
        .anyMatch(fact -> fact.startsWith("agree") && fact.endsWith("A 26 miles, B 42 kilometres"));
  }

  @Test
  void relativeAndFullDatesOfOneEventAgree() {
    List<String> facts =
        FactStories.of(
                EVENING,
                "The court convicted Lena Faro of fraud on Monday. She was arrested last June.")
            .and(NEXT_DAY, "Lena Faro was convicted of fraud by the court on March 3, 2025.")
            .facts();
    assertThat(facts)
        .anyMatch(fact -> fact.startsWith("agree") && fact.contains("A Monday, B March 3, 2025"));
  }

  @Test
  void twoSentencesForOneManConflict() {
    List<String> facts =
        FactStories.of(EVENING, "The company was fined $4.2 million for the spill in Lake Orr.")
            .and(
                NIGHT,
                "A judge ordered the company to pay a fine of $5.2 million for the Lake Orr spill.")
            .facts();
    assertThat(facts)
        .anyMatch(
            fact -> fact.startsWith("conflict") && fact.endsWith("A $4.2 million, B $5.2 million"));
  }

  @Test
  void aForecastIsNoResult() {
    List<String> facts =
        FactStories.of(EVENING, "Analysts expected the bank to report a profit of $900 million.")
            .and(NIGHT, "The bank reported a profit of $750 million.")
            .facts();
    assertThat(facts).noneMatch(fact -> fact.startsWith("conflict"));
  }

  @Test
  void changesAndLevelsAreApart() {
    List<String> facts =
        FactStories.of(EVENING, "Unemployment rose by 0.4 percentage points in February.")
            .and(NIGHT, "Unemployment rose to 6.1 percent in February.")
            .facts();
    assertThat(facts).noneMatch(fact -> fact.startsWith("conflict"));
  }

  @Test
  void adultsAndChildrenAddUp() {
    List<String> facts =
        FactStories.of(EVENING, "The boat carried 30 passengers and 4 crew when it left Pell.")
            .and(NIGHT, "The boat carried 34 passengers when it left Pell.")
            .facts();
    assertThat(facts).noneMatch(fact -> fact.startsWith("conflict"));
  }

  @Test
  void agesOfOnePersonConflict() {
    List<String> facts =
        FactStories.of(EVENING, "The driver, Tomas Rell, 46, was taken to hospital in Lumen.")
            .and(NIGHT, "Police named the driver as Tomas Rell, 64, of Lumen.")
            .facts();
    assertThat(facts).anyMatch(fact -> fact.startsWith("conflict") && fact.endsWith("A 46, B 64"));
  }

  @Test
  void theNoteOfAConflictSaysWhoGivesWhat() {
    List<Fact> facts =
        FactStories.of(
                EVENING,
                "A landslide hit Oravo on Wednesday. Rescuers said 12 people were missing.")
            .and(NIGHT, "Mud buried part of Oravo on Wednesday. Police said 14 were still missing.")
            .aligned();
    Fact conflict =
        facts.stream().filter(f -> f.status() == Fact.Status.CONFLICT).findFirst().orElseThrow();
    assertThat(conflict.values().get(0).note().orElse(""))
        .contains("B")
        .contains("14")
        .contains("5 March 2025");
  }

  @Test
  void theOrderOfTheReportsMakesNoDifference() {
    String one = "A landslide hit Oravo on Wednesday. Rescuers said 12 people were missing.";
    String other = "Mud buried part of Oravo on Wednesday. Police said 14 were still missing.";
    assertThat(FactStories.of(EVENING, one).and(NIGHT, other).facts())
        .isEqualTo(FactStories.of(NIGHT, other).and(EVENING, one).facts());
  }

  @Test
  void newsComesBeforeWhatReportsTellInPassing() {
    List<String> facts =
        FactStories.of(
                "2025-06-03",
                "Fire destroys homes in Harwick\n\n"
                    + "Harwick, a town of 2,150 people on the coast, had a quiet start to the week."
                    + " Its school teaches 340 pupils. The fire destroyed 212 homes, the county"
                    + " said. Two fire engines came.")
            .and(
                "2025-06-03",
                "Fire destroys homes in Harwick\n\nA fire destroyed homes in Harwick.")
            .facts();

    assertThat(facts.get(0)).contains("212");
  }
}
