package dev.synoptic.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose age a report gives, and what happened to those it counts. */
class FactPeopleTest {

  private static final String DAY = "2025-03-05T20:00:00Z";
  private static final String NEXT = "2025-03-06T20:00:00Z";
  private static final String MONTHS_LATER = "2025-09-06T20:00:00Z";

  @Test
  void aGirlOfSixIsTheOneWhoIsNamed() {
    List<String> facts =
        FactStories.of(DAY, "A six-year-old girl was knocked over by a van in Pell on Wednesday.")
            .and(NEXT, "Ida Lund, 6, who was knocked over by a van in Pell, has left hospital.")
            .facts();
    assertThat(facts).contains("agree age of Ida Lund: A six-year-old, B 6");
  }

  @Test
  void whoWasEightySixIsTheOneOfThatAgeElsewhere() {
    List<String> facts =
        FactStories.of(DAY, "Peter Marsh, 86, who ran the mill in Pell, died in the fire.")
            .and(NEXT, "The mill in Pell burnt down. Peter Marsh was 86 and had stayed.")
            .facts();
    assertThat(facts).contains("agree age of Peter Marsh: A 86, B 86");
  }

  @Test
  void aPronounIsThePersonNamedBefore() {
    List<String> facts =
        FactStories.of(DAY, "Anna Marsh, 49, won the vote in Pell on Wednesday.")
            .and(NEXT, "Anna Marsh won the vote in Pell. She is 49 and a nurse.")
            .facts();
    assertThat(facts).contains("agree age of Anna Marsh: A 49, B 49");
  }

  @Test
  void aWidowOfSeventyOneIsTheOneNamedBeforeTheComma() {
    List<String> facts =
        FactStories.of(DAY, "Anna Marsh, 71, was freed in Pell on Wednesday.")
            .and(NEXT, "They freed Anna Marsh, a widow of 71, in Pell.")
            .facts();
    assertThat(facts).contains("agree age of Anna Marsh: A 71, B 71");
  }

  @Test
  void aBoyOfSixIsNotTheGirl() {
    List<String> facts =
        FactStories.of(DAY, "A six-year-old boy was hit by a van in Pell on Wednesday.")
            .and(NEXT, "A girl, 6, was hit by a van in Pell, police said.")
            .facts();
    assertThat(facts).noneMatch(fact -> fact.startsWith("agree age"));
  }

  @Test
  void theAgeInTheSentenceOfAnotherNameIsNotHis() {
    List<String> facts =
        FactStories.of(DAY, "Chief Ron Hale said a 9-year-old boy fell from the pier in Pell.")
            .and(NEXT, "Ron Hale, 51, the chief, said the boy who fell from the pier was well.")
            .facts();
    assertThat(facts).noneMatch(fact -> fact.startsWith("conflict"));
  }

  @Test
  void aBirthdayLiesBetweenReportsThatAreMonthsApart() {
    List<String> facts =
        FactStories.of(DAY, "Tomas Rell, 46, was arrested in Lumen on Wednesday.")
            .and(MONTHS_LATER, "Tomas Rell, 47, was sentenced in Lumen on Friday.")
            .facts();
    assertThat(facts).noneMatch(fact -> fact.startsWith("conflict"));
  }

  @Test
  void nobodyGrowsYounger() {
    List<String> facts =
        FactStories.of(DAY, "Tomas Rell, 46, was arrested in Lumen on Wednesday.")
            .and(MONTHS_LATER, "Tomas Rell, 36, was sentenced in Lumen on Friday.")
            .facts();
    assertThat(facts).anyMatch(fact -> fact.startsWith("conflict") && fact.endsWith("A 46, B 36"));
  }

  @Test
  void peopleWhoLostTheirLivesAreDead() {
    List<String> facts =
        FactStories.of(DAY, "The fire in the Maro mill claimed the lives of 11 people.")
            .and(NEXT, "Eleven people were killed by the fire in the Maro mill.")
            .facts();
    assertThat(facts).anyMatch(fact -> fact.startsWith("agree") && fact.endsWith("A 11, B Eleven"));
  }

  @Test
  void aNumberMisreadIsAConflict() {
    List<String> facts =
        FactStories.of(DAY, "The maker recalls 212,000 cookers over a faulty valve.")
            .and(NEXT, "A faulty valve made the maker recall 221,000 cookers worldwide.")
            .facts();
    assertThat(facts)
        .anyMatch(fact -> fact.startsWith("conflict") && fact.endsWith("A 212,000, B 221,000"));
  }

  @Test
  void aPartOfOneCountryIsNotTheWhole() {
    List<String> facts =
        FactStories.of(DAY, "The maker recalls 38,500 cookers in Canada over a faulty valve.")
            .and(NEXT, "A faulty valve made the maker recall 212,000 cookers.")
            .facts();
    assertThat(facts).noneMatch(fact -> fact.startsWith("conflict"));
  }

  @Test
  void theSameMinuteIsTheSameCall() {
    List<String> facts =
        FactStories.of(DAY, "At 4.52pm on Wednesday the ferry sent a mayday.")
            .and(NEXT, "The first distress call of the ferry came at 4:52 p.m. on Wednesday.")
            .facts();
    assertThat(facts).anyMatch(fact -> fact.startsWith("agree") && fact.contains("4.52pm"));
  }

  @Test
  void nineDaysOfOneThingAreNotNineDaysOfAnother() {
    List<String> facts =
        FactStories.of(DAY, "She resigned nine days after the paper printed the receipts.")
            .and(NEXT, "Her successor once rode from coast to coast in nine days.")
            .facts();
    assertThat(facts).noneMatch(fact -> fact.startsWith("agree"));
  }

  @Test
  void someOfAKindAreNotOthersOfThatKind() {
    List<String> facts =
        FactStories.of(DAY, "Three gorillas were in the pen when the keeper opened the gate of it.")
            .and(NEXT, "Two female gorillas were in the pen when the keeper opened the gate.")
            .facts();
    assertThat(facts).noneMatch(fact -> fact.startsWith("conflict"));
  }

  @Test
  void oneListToldTwiceConflictsInOneNumberAlone() {
    List<String> facts =
        FactStories.of(DAY, "Six lorries and 38 cars were on the vehicle deck of the ferry.")
            .and(NEXT, "Nine lorries had been squeezed on to the ferry beside 38 cars.")
            .facts();
    assertThat(facts)
        .anyMatch(fact -> fact.startsWith("conflict") && fact.endsWith("A Six, B Nine"));
  }

  @Test
  void whatOneDidAfterFifteenSeasonsAnotherDidAfterFive() {
    List<String> facts =
        FactStories.of(DAY, "Carl Palmer announced his retirement on Tuesday after 15 seasons.")
            .and(NEXT, "Bruno Arians announced his retirement on Tuesday after 5 seasons.")
            .facts();
    assertThat(facts).noneMatch(fact -> fact.startsWith("conflict"));
  }

  @Test
  void aDayInACourtCaseIsNotTheDayOfTheDeed() {
    List<String> facts =
        FactStories.of(DAY, "A boy was shot in Pell on Monday, police said.")
            .and(NEXT, "Police arrested a man on Thursday over the boy who was shot in Pell.")
            .facts();
    assertThat(facts).noneMatch(fact -> fact.startsWith("conflict"));
  }

  private static final String FERRY =
      "The ferry Alder Queen ran aground off Tamsin Point on Tuesday evening with 48 people aboard.";

  @Test
  void peopleAndPassengersAboardOneShipAreTheSame() {
    List<String> conflicts =
        FactStories.of(DAY, FERRY)
            .and(
                DAY,
                "Everyone is safe after the Alder Queen struck rocks on Tuesday evening. The ferry"
                    + " was carrying 43 passengers and crew.")
            .and(DAY, "The Alder Queen hit a rock. There were 48 aboard, the coastguard said.")
            .values("conflict");
    assertThat(conflicts).containsExactly("A 48, B 43, C 48");
  }

  @Test
  void peopleAboardTwoVesselsAreTwoCounts() {
    List<String> conflicts =
        FactStories.of(
                DAY, "A trawler and a tanker collided on Tuesday. The trawler had 11 aboard.")
            .and(DAY, "There were 14 aboard the tanker when it hit a trawler on Tuesday.")
            .values("conflict");
    assertThat(conflicts).isEmpty();
  }

  @Test
  void attackersAndIntrudersOfOneRaidAreTheSame() {
    List<String> conflicts =
        FactStories.of(DAY, "Eleven attackers stormed a fuel depot outside Quelin on Tuesday.")
            .and(
                DAY,
                "Some 17 intruders broke into the fuel depot near Quelin on Tuesday, police said.")
            .and(DAY, "At the fuel depot in Quelin 17 raiders were filmed on Tuesday.")
            .values("conflict");
    assertThat(conflicts).containsExactly("A Eleven, B 17, C 17");
  }

  @Test
  void daysWithoutPowerAreThoseOfTheOutage() {
    List<String> conflicts =
        FactStories.of(
                DAY,
                "Power was restored to Sorrel Island on Tuesday after 11 days in the dark, the grid"
                    + " operator said.")
            .and(
                DAY,
                "A 17-day outage on Sorrel Island ended on Tuesday when engineers reconnected the"
                    + " cable.")
            .values("conflict");
    assertThat(conflicts).containsExactly("A 11 days, B 17-day");
  }

  @Test
  void theNumberOfTheHurtMayFollowThemBetweenCommas() {
    List<String> agreed =
        FactStories.of(DAY, "Four people were hurt in the recall of the Brill heater.")
            .and(DAY, "The number of people hurt by the Brill heater, four, is unchanged.")
            .values("agree");
    assertThat(agreed).containsExactly("A Four, B four");
  }

  @Test
  void whoRemainsInHospitalIsCountedAtAnotherHour() {
    List<String> conflicts =
        FactStories.of(DAY, "Eight people were taken to hospital after the slide in Ostrel.")
            .and(DAY, "Ten people remain in hospital after the slide in Ostrel, the mayor said.")
            .values("conflict");
    assertThat(conflicts).isEmpty();
  }
}
