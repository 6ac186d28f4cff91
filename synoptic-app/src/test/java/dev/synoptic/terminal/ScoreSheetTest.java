package dev.synoptic.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Quote;
import dev.synoptic.model.Synopsis;
import org.junit.jupiter.api.Test;

/** Scores of hand-made collations; cells of one column stand under each other. */
class ScoreSheetTest {

  @Test
  void setsEachWordUnderItsPlaceInTheFullestWording() {
    assertThat(
            score(
                80,
                "A SAME: |Count to|three,|count to three,|",
                "B PART: |Count to|three.||",
                "C ALTERED: |Count to|thirty.||"))
        .isEqualTo(
            """
                A  Count to three,    count to three,
                B  Count to three.
                C  Count to ≠thirty.≠
            """);
  }

  @Test
  void equalReadingsShareARow() {
    assertThat(score(80, "A SAME: |We are safe,|", "B SAME: |we are safe|"))
        .isEqualTo("    A B  We are safe,\n");
  }

  @Test
  void marksWhatIsLeftOutInsideWithoutAMark() {
    assertThat(score(80, "A SAME: |We|are not|safe|", "B CUT: |We||safe|"))
        .isEqualTo(
            """
                A  We are not safe
                B  We --      safe
            """);
  }

  @Test
  void anEllipsisOwnsUpToWhatIsLeftOut() {
    assertThat(score(80, "A SAME: |We|are not|safe|today|", "B CUT: |We …||safe||"))
        .isEqualTo(
            """
                A  We   are not safe today
                B  We …         safe
            """);
  }

  @Test
  void marksWhatStandsInAnotherPlace() {
    assertThat(score(80, "A SAME: |It is over,|go home|", "B MOVED: |>it is over.|Go home,|"))
        .isEqualTo(
            """
                A  It is over,   go home
                B  ⇄it is over.⇄ Go home,
            """);
  }

  @Test
  void saysWhichWordsAreNoQuotation() {
    assertThat(score(80, "A SAME: |I am|going home|", "b PART: |she was|going home|"))
        .isEqualTo(
            """
                A  I am    going home
                B  she was going home (indirect)
            """);
  }

  @Test
  void breaksTheLinesOfAllReadingsTogether() {
    String words = "one two three four five six seven eight nine ten eleven twelve thirteen";
    assertThat(score(80, "A SAME: |" + words + "|alpha|", "B ALTERED: |" + words + "|omega|"))
        .isEqualTo(
            """
                A  one two three four five six seven eight nine ten eleven twelve thirteen
                B  one two three four five six seven eight nine ten eleven twelve thirteen

                A  alpha
                B  ≠omega≠
            """);
  }

  @Test
  void whatOneReadingAloneHasRunsOnAsText() {
    assertThat(
            score(
                80,
                "A SAME: |We wrote|four times to the company in the spring of that very year|and"
                    + " waited|",
                "B CUT: |We wrote||and waited|"))
        .isEqualTo(
            """
                A  We wrote
                B  We wrote

                A  four times to the company in the spring of that very year  (A alone;
                   -- cut in B)

                A  and waited
                B  and waited
            """);
  }

  @Test
  void foldsTheMiddleOfALongSpeech() {
    String speech = "word ".repeat(150).strip();
    String alone = score(80, "A SAME: |We said|" + speech + "|", "B PART: |We said||");
    assertThat(alone).contains("word … 102 words … word").contains("(A alone)");
    String shared = score(80, "A SAME: |" + speech + "|x|", "B ALTERED: |" + speech + "|y|");
    assertThat(shared).contains("102 words");
    assertThat(shared.lines().count()).isLessThan(25);
  }

  @Test
  void fromSevenReportsOnARowIsAReading() {
    assertThat(
            score(
                80,
                "A SAME: |Stay|calm|now|",
                "B PART: |Stay|calm||",
                "C PART: |stay|calm||",
                "D ALTERED: |Stay|home||",
                "E PART: |Stay|calm||",
                "F PART: |Stay|calm||",
                "G PART: |Stay|calm||",
                "H PART: |Stay|calm||"))
        .isEqualTo(
            """
                A    Stay calm   now
                B+5  Stay calm
                D    Stay ≠home≠
            """);
  }

  @Test
  void measuresWideCharacters() {
    assertThat(score(80, "A SAME: |橋は|安全だ|", "B ALTERED: |橋は|危険だ|"))
        .isEqualTo(
            """
                A  橋は 安全だ
                B  橋は ≠危険だ≠
            """);
  }

  private static String score(int columns, String... rows) {
    var story = new StoryBuilder();
    for (int i = 0; i < rows.length; i++) {
      story.report("Paper", null, null, "Words.");
    }
    Synopsis synopsis = story.quote("Ada Lindqvist", null, null, rows).build();
    Quote quote = synopsis.quotes().get(0);
    var sheet = new Sheet(columns, false);
    ScoreSheet.write(Score.of(quote, synopsis.reuse().descent()), sheet);
    return sheet.text();
  }
}
