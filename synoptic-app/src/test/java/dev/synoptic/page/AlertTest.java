package dev.synoptic.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.Synopsis;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a story's page says first of quotations that reports give to two speakers. */
class AlertTest {

  private static final String WORDS =
      "“We have poured four million crowns into a hole that pours them out again,” ";

  private static Synopsis synopsis(String first, String second) {
    return new Synoptic()
        .compareAsOne(List.of(page("a.txt", first), page("b.txt", second)))
        .stories()
        .get(0);
  }

  private static Page page(String name, String attribution) {
    return Page.of(
        name,
        PageType.TEXT,
        "Osby council shuts the swimming pool\n\n"
            + "Deputy Mayor Greta Holm and Anders Fjell, who leads the opposition, spoke for an"
            + " hour.\n\n"
            + WORDS
            + attribution
            + "\n");
  }

  private static List<String> alerts(Synopsis synopsis) {
    return Alert.of(new StoryFrame(synopsis, "")).stream().map(Alert::text).toList();
  }

  @Test
  void wordsThatReportsGiveToTwoPersonsAreOneQuoteAndAnAlert() {
    Synopsis synopsis = synopsis("Greta Holm said.", "Anders Fjell told the meeting.");
    assertThat(alerts(synopsis)).contains("1 quote given to two speakers, in A and B");
    assertThat(synopsis.quotes()).hasSize(1);
    assertThat(synopsis.quotes().get(0).speakerName()).isEmpty();
    var frame = new StoryFrame(synopsis, "");
    assertThat(ReadingNote.of(frame, synopsis.quotes().get(0)))
        .extracting(ReadingNote::word)
        .containsOnly("speaker");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Greta Holm said. | Holm said.
          Greta Holm said. | the deputy mayor said.
          Greta Holm said. | she said.
          Greta Holm said. | one councillor said.
          Greta Holm said. | Gretta Holm said.
          Greta Holm said. | a statement read.
          """)
  void aRoleAPronounOrAMisspeltNameIsNoOtherSpeaker(String first, String second) {
    assertThat(alerts(synopsis(first, second))).noneMatch(text -> text.contains("two speakers"));
  }
}
