package dev.synoptic.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Lineage;
import dev.synoptic.model.Lineage.Relation;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Siglum;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who of two garbles the other, where the words alone do not tell. */
class GarblingTest {

  private static final String BODY =
      """
      The harbour master of Pellwick %s the grain quay on Thursday after divers %s that two of its \
      oak piles had been eaten through by worms, leaving eleven freighters to wait in the outer bay.

      "Nobody %s on that quay until it is %s," said Wilma Tarn, the harbour master. "We will not \
      %s for an accident."

      The quay was built in 1904 and carries a third of the county's barley. The dockers' union %s \
      the decision and asked that the men be paid for the days without work.

      "My father %s those piles with his own hands," said the docker Enoch Bray. "He would %s if he \
      saw them now."
      """;

  private static final String PLAIN =
      BODY.formatted("closed", "found", "walks", "safe", "wait", "welcomed", "drove", "weep");

  private static final String REPLACED =
      BODY.formatted("shut", "said", "goes", "good", "look", "praised", "put", "cry");

  private static final String OTHER =
      """
      Eleven ships lay at anchor off Pellwick yesterday with nowhere to unload.

      Worms had got into the wood under the grain quay, and the port would take no chances. "Nobody \
      walks on that quay until it is safe," Wilma Tarn said. "We will not wait for an accident."

      Enoch Bray, 70, watched from the sea wall. "My father drove those piles with his own hands," \
      he said. "He would weep if he saw them now." Beside him a mate of the Lisbet Holm from Aarhus \
      counted sacks.
      """;

  private static final String WIRE = "PELLWICK, May 7 (AP) - ";

  private static List<Lineage> lineages(ParsedReport... reports) {
    return new ReuseFinder().find(Reports.story(reports)).lineages();
  }

  @Test
  void theTextOfAnAgencyIsNotTheGarblingOneOfTwo() {
    List<Lineage> lineages =
        lineages(
            Reports.of("a", "2026-05-07", WIRE + PLAIN),
            Reports.of("b", "2026-05-07T15:00:00Z", REPLACED));
    assertThat(lineages.get(0).relation()).isNotEqualTo(Relation.GARBLES);
    assertThat(lineages.get(1).relation()).isEqualTo(Relation.GARBLES);
    assertThat(lineages.get(1).of()).containsExactly(new Siglum(0));
  }

  @Test
  void aTextOfRarerWordsThatIsAnAgencysDoesNotGarbleEither() {
    List<Lineage> lineages =
        lineages(
            Reports.of("a", "2026-05-07", WIRE + REPLACED),
            Reports.of("b", "2026-05-07T15:00:00Z", PLAIN));
    assertThat(lineages.get(0).relation()).isNotEqualTo(Relation.GARBLES);
  }

  @Test
  void whatTwoWhoDoNotCopyEachOtherPrintWasSaid() {
    List<Lineage> lineages =
        lineages(
            Reports.of("a", "2026-05-07", PLAIN),
            Reports.of("b", "2026-05-07", REPLACED),
            Reports.of("c", "2026-05-08", OTHER));
    assertThat(lineages.get(1).relation()).isEqualTo(Relation.GARBLES);
    assertThat(lineages.get(1).of()).containsExactly(new Siglum(0));
    assertThat(lineages.get(0).relation()).isNotEqualTo(Relation.GARBLES);
    assertThat(lineages.get(2).relation()).isNotEqualTo(Relation.GARBLES);
  }
}
