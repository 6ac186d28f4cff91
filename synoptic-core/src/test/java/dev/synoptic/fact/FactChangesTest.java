package dev.synoptic.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Fact;
import dev.synoptic.model.FigureKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values that replace earlier ones, and values that do not. */
class FactChangesTest {

  private static final String MONDAY = "2025-03-03T08:00:00Z";
  private static final String LATE_MONDAY = "2025-03-03T20:00:00Z";
  private static final String TUESDAY = "2025-03-04T20:00:00Z";

  private static final String TWELVE =
      "A mudslide in Oravo on Monday killed 12 people, police said.";
  private static final String FIFTEEN =
      "The mudslide in Oravo has killed 15 people, police said on Tuesday.";

  private static Fact only(List<Fact> facts, String label) {
    List<Fact> found = facts.stream().filter(fact -> fact.isChange()).toList();
    assertThat(found).as(label).hasSize(1);
    return found.get(0);
  }

  @Test
  void aTollThatRoseIsOneFactInOrderOfTime() {
    Fact fact = only(FactStories.of(MONDAY, TWELVE).and(TUESDAY, FIFTEEN).aligned(), "toll");
    assertThat(fact.status()).isEqualTo(Fact.Status.SINGLE);
    assertThat(fact.values().get(0).note().orElse(""))
        .isEqualTo("replaced by “15 people” (B, 4 March 2025)");
    assertThat(fact.values().get(1).note().orElse(""))
        .isEqualTo("rose from “12 people” (A, 3 March 2025) to “15 people” (B, 4 March 2025)");
  }

  @Test
  void theDeadAndTheHurtOfOneSentenceAreTwoThings() {
    List<Fact> facts =
        FactStories.of(MONDAY, "A bridge fell in Oravo. Two people were killed and 11 injured.")
            .and(MONDAY, "A bridge gave way in Oravo. Five people were killed and 17 hurt.")
            .aligned();
    assertThat(facts.stream().filter(Fact::isChange)).isEmpty();
    assertThat(facts.stream().filter(fact -> fact.status() == Fact.Status.CONFLICT))
        .extracting(fact -> fact.values().size())
        .containsExactly(2, 2);
  }

  @Test
  void itIsCountedByWhoGivesTheNewestValue() {
    Fact fact =
        only(
            FactStories.of(MONDAY, TWELVE)
                .and(LATE_MONDAY, TWELVE.replace("police", "the mayor"))
                .and(TUESDAY, FIFTEEN)
                .aligned(),
            "toll");
    assertThat(fact.carriers()).isEqualTo(1);
    assertThat(fact.independent()).isEqualTo(1);
  }

  @Test
  void aBoundIsReplacedAsAnExactCountIs() {
    Fact fact =
        only(
            FactStories.of(MONDAY, "At least 12 people died in the Oravo mudslide on Monday.")
                .and(TUESDAY, "The death toll of the Oravo mudslide rose to 19 on Tuesday.")
                .aligned(),
            "toll");
    assertThat(fact.values()).hasSize(2);
  }

  @Test
  void aPartThatAReportGivesBesideItsWholeIsNoEarlierStage() {
    List<Fact> facts =
        FactStories.of(MONDAY, "A charter plane crash near Oravo killed 8 Norwegians on Monday.")
            .and(
                TUESDAY,
                "A plane crash near Oravo killed 11 people on Monday. The dead are 8 Norwegians"
                    + " and their crew.")
            .aligned();
    assertThat(facts).noneMatch(Fact::isChange);
  }

  @Test
  void theDeadOfAnEarlierOccasionAreNoEarlierStage() {
    List<Fact> facts =
        FactStories.of(MONDAY, TWELVE)
            .and(TUESDAY, FIFTEEN + " A mudslide in Oravo once killed two people.")
            .and(TUESDAY, FIFTEEN + " Two people were killed in an earlier mudslide in Oravo.")
            .aligned();
    Fact fact = only(facts, "toll");
    assertThat(fact.values())
        .extracting(v -> v.span().report().letters())
        .containsExactly("A", "B", "C");
  }

  @Test
  void aReportThatSaysHowATollGrewGivesStages() {
    List<Fact> facts =
        FactStories.of(MONDAY, TWELVE)
            .and(TUESDAY, "The number of people killed in Oravo has risen to 15 from 12.")
            .aligned();
    assertThat(only(facts, "toll").values()).hasSize(3);
  }

  @Test
  void withoutDaysTheGreaterTollIsTheLater() {
    List<Fact> facts =
        FactStories.of("", "Twelve people died when the ferry burned on Lake Tarn, officials said.")
            .and("", "Nine people died when the ferry burned on Lake Tarn, the sheriff said.")
            .and("", "The ferry that burned on Lake Tarn killed twelve people.")
            .aligned();
    assertThat(facts)
        .flatExtracting(Fact::values)
        .extracting(value -> value.note().orElse(""))
        .noneMatch(note -> note.contains("later “Nine") || note.contains("earlier “Twelve"));
  }

  @Test
  void aLesserNumberThatIsToldLaterIsNoEarlierStage() {
    List<Fact> facts = FactStories.of(MONDAY, FIFTEEN).and(TUESDAY, TWELVE).aligned();
    assertThat(facts).noneMatch(Fact::isChange);
  }

  @Test
  void whatAReportSaysItRoseFromIsReplaced() {
    List<Fact> facts =
        FactStories.of(MONDAY, "The maker has counted 47 incidents with the cooker.")
            .and(TUESDAY, "The number of incidents with the cooker has risen to 52 from 47.")
            .aligned();
    assertThat(only(facts, "incidents").values()).hasSize(3);
  }

  @Test
  void theDayOfTheEventIsNotTheDayOfTheCount() {
    List<Fact> facts =
        FactStories.of(
                TUESDAY,
                "The number killed by Monday's mudslide in Oravo rose to 15 people on Tuesday.")
            .and(LATE_MONDAY, "The mudslide in Oravo on Monday has killed 12 people.")
            .aligned();
    assertThat(facts).noneMatch(fact -> fact.status() == Fact.Status.CONFLICT);
    assertThat(only(facts, "toll").values()).hasSize(2);
  }

  @Test
  void countsOfOneTimeConflictAndDoNotMixWithLaterOnes() {
    List<Fact> facts =
        FactStories.of(MONDAY, "Rescuers in Oravo said on Monday that 12 people were missing.")
            .and(MONDAY, "Police said on Monday that 14 people were missing in Oravo.")
            .and(TUESDAY, "On Tuesday 3 people were still missing in Oravo, police said.")
            .aligned();
    Fact conflict =
        facts.stream().filter(f -> f.status() == Fact.Status.CONFLICT).findFirst().orElseThrow();
    assertThat(conflict.values()).hasSize(2);
    assertThat(conflict.values().get(0).note().orElse("")).contains("B gives “14 people”");
    assertThat(conflict.values().get(0).note().orElse("")).contains("later “3 people” in C");
  }

  @Test
  void atLeastTwelveAndFourteenAreNoConflict() {
    List<Fact> facts =
        FactStories.of(MONDAY, "At least 12 people were missing in Oravo on Monday.")
            .and(MONDAY, "On Monday 14 people were missing in Oravo.")
            .aligned();
    assertThat(facts).noneMatch(fact -> fact.status() == Fact.Status.CONFLICT);
  }

  @Test
  void atLeastTwelveAndNineAreAConflict() {
    List<Fact> facts =
        FactStories.of(MONDAY, "At least 12 people were missing in Oravo on Monday.")
            .and(MONDAY, "On Monday 9 people were missing in Oravo.")
            .aligned();
    assertThat(facts).anyMatch(fact -> fact.status() == Fact.Status.CONFLICT);
  }

  @Test
  void theDeadOfAnEarlierDisasterAreNotThoseOfThisOne() {
    List<Fact> facts =
        FactStories.of(MONDAY, TWELVE)
            .and(MONDAY, "A mudslide hit Oravo on Monday. One in 2007 killed nearly 600 people.")
            .aligned();
    assertThat(facts)
        .filteredOn(fact -> fact.kind() == FigureKind.COUNT)
        .allMatch(fact -> fact.values().size() == 1);
  }

  @Test
  void aClaimIsItsSpeakersInThatReportAlone() {
    List<Fact> facts =
        FactStories.of(
                MONDAY, "“We have lost 340 jobs in Pell,” said Ines Marr, who leads the union.")
            .and(MONDAY, "The plant in Pell has shed 340 jobs since the spring.")
            .aligned();
    Fact jobs = facts.stream().filter(f -> f.values().size() == 2).findFirst().orElseThrow();
    assertThat(jobs.values().get(0).note().orElse("")).isEqualTo("in the words of Ines Marr");
    assertThat(jobs.values().get(1).note()).isEmpty();
  }

  @Test
  void theMissingOfAHeadlineAreThoseStillMissingLater() {
    Fact fact =
        only(
            FactStories.of(MONDAY, "Six missing after barge sinks in Oravo harbour")
                .and(TUESDAY, "Four are still missing in Oravo harbour, the mayor said on Tuesday.")
                .aligned(),
            "missing");
    assertThat(fact.values()).extracting(value -> value.note().orElse("")).hasSize(2);
  }

  @Test
  void thoseWhoLiveAreNoLaterStageOfTheDead() {
    List<Fact> facts =
        FactStories.of(MONDAY, "Three men have been found dead in the Oravo mine.")
            .and(TUESDAY, "In Oravo the bells rang for three dead and for four who live.")
            .aligned();
    assertThat(facts).noneMatch(Fact::isChange);
  }
}
