package dev.synoptic.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ApparatusLineTest {

  @Test
  void namesTheLemmaThenTheReadingsThenTheLetters() {
    assertThat(
            line(
                "B SAME: |Count to|three,|count to three,|",
                "A PART: |Count to|three,||",
                "C PART: |Count to|three.||",
                "D ALTERED: |Count to|thirty.||"))
        .isEqualTo("three] thirty D  ‖  count to three] om. A C D");
  }

  @Test
  void joinsPlacesThatAReportLeavesOutInARow() {
    assertThat(
            line(
                "A SAME: |We are|not|safe|at all|today|",
                "B PART: |||safe|at all|today|",
                "C ALTERED: |We are||safe||tonight|"))
        .isEqualTo("We are not] om. B  ‖  not] om. C  ‖  at all] om. C  ‖  today] tonight C");
  }

  @Test
  void saysWhatIsAddedAndWhatIsMoved() {
    assertThat(line("A SAME: |Go||home|now|", "B MOVED: |>go|straight|home|now|"))
        .isEqualTo("Go] transp. B  ‖  Go] + straight B");
    assertThat(line("A SAME: ||Go home|", "B PART: |please|go home|"))
        .isEqualTo("at the start] + please B");
  }

  @Test
  void givesALongLemmaByItsFirstAndLastWords() {
    assertThat(
            line("A SAME: |We wrote four times in two years|and waited|", "B PART: ||and waited|"))
        .isEqualTo("We wrote four … years] om. B");
  }

  @Test
  void isEmptyWhereNobodyDeparts() {
    assertThat(line("A SAME: |We are safe,|", "B SAME: |we are safe|")).isEmpty();
  }

  private static String line(String... rows) {
    var story = new StoryBuilder();
    for (int i = 0; i < rows.length; i++) {
      story.report("Paper", null, null, "Words.");
    }
    var synopsis = story.quote("Ada Lindqvist", null, null, rows).build();
    return ApparatusLine.of(synopsis.quotes().get(0)).printed(false).replace('\u00A0', ' ');
  }
}
