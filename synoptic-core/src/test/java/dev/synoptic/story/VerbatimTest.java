package dev.synoptic.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Pairing;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerbatimTest {

  private static final String OURS =
      """
      Ferry stopped

      The harbour office closed the pier at noon. "We will not sail again before the crane has been \
      inspected," said its head, Orla Finch. Passengers were taken to Dunmere by bus.
      """;

  private static final String THEIRS =
      """
      Ferry stopped

      Nobody was hurt. Orla Finch, who runs the harbour office, said: "We will not sail again \
      before the crane has been inspected."
      """;

  private static final String MORE_OF_OURS =
      """

      Luc van den Broeck, a dentist from Ghent, missed his train and hired a bicycle. The bakery on \
      the quay gave away its rolls, and a brass band played until the last coach had gone.
      """;

  private static final String MORE_OF_THEIRS =
      """

      The company lost forty thousand euros in tickets, its accountant reckoned. One passenger, Luc \
      van den Broeck, called the delay a holiday. Insurers will send an engineer next week.
      """;

  private static Verbatim of(String text) {
    return Verbatim.of(Reports.of("r" + text.hashCode(), "2025-04-02", text));
  }

  @Test
  void theLongestRunOfCommonWordsIsFoundWhateverItsMarks() {
    assertThat(of(OURS).longestIn(of(THEIRS)))
        .contains(new Verbatim.Run(11, "We will not sail again before the crane"));
    assertThat(of(THEIRS).longestIn(of(OURS)).orElseThrow().words()).isEqualTo(11);
  }

  @Test
  void fewWordsInARowAndEqualTitlesAreNoPassage() {
    assertThat(of(OURS).longestIn(of("Ferry stopped\n\nThe harbour office closed the pier late.")))
        .isEmpty();
  }

  @Test
  void oneWordTwentyThousandTimesIsReadOnce() {
    Verbatim same = of("Ha\n\n" + "ha ".repeat(25_000));
    assertThat(same.longestIn(same).orElseThrow().words()).isEqualTo(20_000);
    assertThat(of("Ha\n\n" + "ha ha ha ha ha ha ha ha ho ".repeat(2_000)).longestIn(same))
        .isPresent();
  }

  @Test
  void aPairIsExplainedByItsPassageAndNotByParticlesOfNames() {
    List<Pairing> pairings =
        new Grouper()
            .asOne(
                List.of(
                    Reports.of("a", "2025-04-02", OURS + MORE_OF_OURS),
                    Reports.of("b", "2025-04-02", THEIRS + MORE_OF_THEIRS)))
            .grouping();
    String because = pairings.get(0).because().toString();
    assertThat(because)
        .contains("the same 11 words in a row: “We will not sail again before the crane …”")
        .contains("Orla Finch")
        .doesNotContain(" den,", " den]");
  }
}
