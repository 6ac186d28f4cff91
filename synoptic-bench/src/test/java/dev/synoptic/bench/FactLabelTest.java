package dev.synoptic.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.synoptic.Synoptic;
import dev.synoptic.json.JsonTree;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.Story;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests where labelled figures are looked for. */
class FactLabelTest {

  private static final String TEXT =
      "The baker of Ollerby sold 12 loaves before breakfast. By noon 12 pies and 112 rolls had gone"
          + " too.";

  @Test
  void aFigureStandsWhereverItsWordsStandWhole() throws IOException {
    assertThat(label("{\"file\": \"a.txt\", \"text\": \"12\"}").places()).hasSize(2);
  }

  @Test
  void wordsAroundItTellOnePlaceFromOthers() throws IOException {
    FactLabel pies = label("{\"file\": \"a.txt\", \"text\": \"12\", \"within\": \"12 pies\"}");

    assertThat(pies.places()).hasSize(1);
    assertThat(pies.places().get(0).range().start()).isEqualTo(TEXT.indexOf("12 pies"));
  }

  @Test
  void wordsThatTheReportDoesNotHoldAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> label("{\"file\": \"a.txt\", \"text\": \"13 loaves\"}"))
        .withMessageContaining("13 loaves");
  }

  private static FactLabel label(String value) throws IOException {
    var page = Page.of("a.txt", PageType.TEXT, TEXT);
    Story story = new Synoptic().compareAsOne(List.of(page)).stories().get(0).story();
    String gold = "{\"facts\": [{\"status\": \"single\", \"values\": [" + value + "]}]}";
    return FactLabel.of(story, JsonTree.read(new StringReader(gold))).get(0);
  }
}
