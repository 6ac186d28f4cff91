package dev.synoptic.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a row is said to be about. */
class FactLabelTest {

  @Test
  void aDayIsLabelledByWhatSeveralReportsSayOfIt() {
    List<String> facts =
        FactStories.of(
                "2026-05-06", "Edda Lund, whom a wave of anger carried, won the April 28 election.")
            .and("2026-05-06", "Ms Lund won the election on April 28 by nine votes.")
            .and("2026-05-06", "The election of April 28 was won by Ms Lund, a baker.")
            .facts();
    assertThat(facts)
        .anyMatch(
            fact -> fact.startsWith("agree ") && fact.contains("April 28") && isOfElection(fact));
  }

  @Test
  void aRowIsLabelledByWordsOfSeveralReportsNotByTheLongest() {
    List<String> facts =
        FactStories.of(
                "2026-05-06",
                "The courier first rolled a flare into a pond before cycling 1.7 kilometres along the"
                    + " harbour quay.")
            .and(
                "2026-05-06",
                "He splashed many as he wobbled along 1.7 kilometres of the harbour quay.")
            .and("2026-05-06", "The tandem went 1.7 kilometres along the harbour quay.")
            .facts();
    assertThat(facts)
        .anyMatch(
            fact ->
                fact.startsWith("agree ")
                    && fact.contains("1.7 kilometres")
                    && !fact.substring(0, fact.indexOf(':')).contains("flare"));
  }

  @Test
  void aRowIsNotLabelledByOneReportsLoadedWords() {
    List<String> facts =
        FactStories.of("2026-05-06", "On Monday 34 drunken thugs stormed the depot in Quelin.")
            .and("2026-05-06", "The depot in Quelin was stormed on Monday by 34 men.")
            .facts();
    assertThat(facts)
        .anyMatch(fact -> fact.contains("A 34, B 34") && fact.startsWith("agree men:"));
  }

  @Test
  void aRowOfTheHurtIsNotLabelledByThoseWhoDied() {
    List<String> facts =
        FactStories.of(
                "2026-05-06",
                "Six people died in the blast in Perrin and another 50 were taken to hospital.")
            .facts();
    assertThat(facts).contains("single people taken to hospital: A 50");
  }

  private static boolean isOfElection(String fact) {
    String label = fact.substring(0, fact.indexOf(':'));
    return label.contains("election") || label.contains("won");
  }

  @Test
  void aYearThatReportsNameForUnlikeThingsIsNoRow() {
    List<String> facts =
        FactStories.of("2026-05-06", "Such was 1998.")
            .and("2026-05-06", "It rained in 1998.")
            .facts();
    assertThat(facts).noneMatch(fact -> fact.startsWith("agree"));
  }
}
