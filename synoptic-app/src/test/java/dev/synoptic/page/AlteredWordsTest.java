package dev.synoptic.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AlteredWordsTest {

  private static final String ABOUT =
      " The bridge over the Arle had been shut since Monday, when inspectors found a crack in its"
          + " second pier. About 400 drivers were turned back at Port Arle on the first evening.";

  @Test
  void setsWhatOneReportPrintsUnderWhatTheOthersPrint() {
    AlteredWords altered =
        of(
                report("a", "“The bridge will never open before the winter,” said mayor Ada Holm."),
                report("b", "“The bridge will never open before the winter,” Ada Holm said."),
                report("c", "“The bridge will never open before the autumn,” said Ada Holm."))
            .orElseThrow();

    assertThat(text(altered.words())).isEqualTo("The bridge will never open before the winter,");
    assertThat(altered.reports()).extracting(Sig::letters).containsExactly("A", "B");
    assertThat(text(altered.altered())).endsWith("open before the [autumn,]");
    assertThat(altered.by().letters()).isEqualTo("C");
  }

  @Test
  void hasNothingToShowWhereAllPrintTheSame() {
    assertThat(
            of(
                report("a", "“The bridge will never open before the winter,” said mayor Ada Holm."),
                report("b", "“The bridge will never open before the winter,” Ada Holm said.")))
        .isEmpty();
  }

  private static Optional<AlteredWords> of(Page... reports) {
    var comparison = new Synoptic().compareAsOne(List.of(reports));
    return AlteredWords.of(comparison.stories().get(0));
  }

  private static Page report(String name, String said) {
    return Page.of(name + ".txt", PageType.TEXT, "Arle bridge stays shut\n\n" + said + ABOUT);
  }

  private static String text(List<Run> runs) {
    var text = new StringBuilder();
    for (Run run : runs) {
      text.append(run.isPlain() ? run.text() : "[" + run.text() + "]");
    }
    return text.toString();
  }
}
