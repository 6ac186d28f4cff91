package dev.synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Missing;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a report in another language prints is read in part: nothing shows that it leaves it out.
 */
class ForeignGapsTest {

  private static final List<String> ENGLISH =
      List.of(
          "Ferry burns on Lake Oster\n\nThe ferry burned on Lake Oster with 48 passengers on board."
              + " “We heard them calling in the dark for an hour,” the fisherman Dale Orrin said.",
          "Fire on a ferry\n\nThe council met. A ferry with 48 passengers on board burned on Lake"
              + " Oster. Dale Orrin, a fisherman, recalled: “We heard them calling in the dark for"
              + " an hour.”");

  private static Missing last(String report) {
    List<Page> pages =
        Stream.concat(ENGLISH.stream(), Stream.of(report))
            .map(text -> Page.of("p" + text.hashCode() + ".txt", PageType.TEXT, text))
            .toList();
    var synopsis = new Synoptic().compareAsOne(pages).stories().get(0);
    for (Missing missing : synopsis.missing()) {
      if (synopsis.story().report(missing.report()).text().contains("Oster.")
          && synopsis.story().report(missing.report()).text().contains(report.substring(0, 12))) {
        return missing;
      }
    }
    throw new AssertionError(report);
  }

  @Test
  void aReportInTheSameLanguageLeavesOut() {
    Missing missing =
        last("Lake fire\n\nA boat burned in the night. The mayor of the town was at Lake Oster.");
    assertThat(missing.quotes()).hasSize(1);
    assertThat(missing.facts()).isNotEmpty();
  }

  @Test
  void aReportInAnotherLanguageIsNotSaidTo() {
    Missing missing =
        last(
            "Brand auf dem See\n\n"
                + "Ein Schiff mit vielen Menschen an Bord ist in der Nacht auf dem See verbrannt."
                + " Die Stadt trauert um die Toten und ihre Familien am Lake Oster.");
    assertThat(missing.quotes()).isEmpty();
    assertThat(missing.facts()).isEmpty();
  }
}
