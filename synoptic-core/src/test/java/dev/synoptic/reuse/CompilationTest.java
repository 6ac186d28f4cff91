package dev.synoptic.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Lineage;
import dev.synoptic.model.Lineage.Relation;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Siglum;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a desk puts together from two reports, and what it only seems to have. */
class CompilationTest {

  private static final String COURIER =
      """
      The ferry Solveig ran onto a sandbank off Kelder on Sunday with 214 people on board, the harbour \
      master Ruben Aas said. Nobody was hurt.

      Captain Hedda Moe had turned at Lauvik lighthouse, 3 miles from the quay of Brevik, when the engine \
      stopped. The pilot boat Terna and two tugs of the Norsund company came within 40 minutes.

      "The bank moves every winter, and this winter it moved twice," Aas said.
      """;

  private static final String HERALD =
      """
      Passengers of the Solveig spent six hours in the mess room, where cook Tobias Ek gave out 300 \
      sandwiches. School 12 of Ostby had sent 58 pupils with their teacher Marit Dahl.

      The owner, Skerry Lines, bought the ship from Gdansk in 2009 and rebuilt her in 2016 for 9 million \
      crowns. An inspector of the Sea Office, Jonas Vik, will look at the engine on Tuesday.

      "They sang until they were hoarse," Dahl said.
      """;

  private static final String COMPILED =
      """
      A sandbank off Kelder stopped the ferry Solveig; 214 people were on her that Sunday, according to \
      harbour master Ruben Aas, and nobody was hurt.

      Marit Dahl, a teacher from Ostby, was on board with pupils of School 12, 58 in all. Six hours went \
      by in the mess room. Sandwiches, 300 of them, came from cook Tobias Ek.

      At Lauvik lighthouse captain Hedda Moe was turning when her engine stopped; the quay of Brevik was \
      3 miles away. Within 40 minutes Terna, a pilot boat, came, as did Norsund tugs, two in number. On \
      Tuesday Jonas Vik, the inspector, will look at that engine for the Sea Office. In 2009 Skerry Lines \
      had bought her from Gdansk.
      """;

  private static final String OWN_VOICES =
      """

      "I counted heads three times because my hands shook so badly, and every time a different number \
      came out," Dahl said. "Then somebody found the little ones asleep behind the piano, wrapped in \
      curtains."
      """;

  private static Lineage last(String... texts) {
    var reports = new ParsedReport[texts.length];
    for (int i = 0; i < texts.length; i++) {
      reports[i] = Reports.of("r" + i, "2026-03-0" + (i + 2), texts[i]);
    }
    List<Lineage> lineages = new ReuseFinder().find(Reports.story(reports)).lineages();
    return lineages.get(lineages.size() - 1);
  }

  @Test
  void whatTellsNothingThatTwoOthersDoNotTellWasPutTogetherFromThem() {
    Lineage lineage = last(COURIER, HERALD, COMPILED);
    assertThat(lineage.relation()).isEqualTo(Relation.REWRITES);
    assertThat(lineage.of()).containsExactlyInAnyOrder(new Siglum(0), new Siglum(1));
  }

  @Test
  void whoQuotesWordsThatNobodyElseQuotesHasAnotherSource() {
    assertThat(last(COURIER, HERALD, COMPILED + OWN_VOICES).relation()).isEqualTo(Relation.UNKNOWN);
  }

  @Test
  void wordsThatAllQuoteHideNoneThatOneAloneWasTold() {
    String shared =
        """

        "The bank moves every winter, and this winter it moved twice," Aas said.

        "They sang until they were hoarse," Dahl said.
        """;
    String told = "\n\"My brother slept under the piano,\" Ek said.\n";
    assertThat(last(COURIER, HERALD, COMPILED + shared).relation()).isEqualTo(Relation.REWRITES);
    assertThat(last(COURIER, HERALD, COMPILED + shared + told).relation())
        .isEqualTo(Relation.UNKNOWN);
  }

  private static final String PUBLIC_WORDS =
      """

      In a statement to all, "The bank moves every winter, and this winter it moved twice," Aas said.

      "They sang until they were hoarse," Dahl said.
      """;

  @Test
  void aStatementThatAllQuoteHidesNoVoiceThatOneAloneWasTold() {
    String told = "\n\"My brother slept under the piano,\" Ek said.\n";
    assertThat(last(COURIER, HERALD, COMPILED + PUBLIC_WORDS).relation())
        .isEqualTo(Relation.REWRITES);
    assertThat(last(COURIER, HERALD, COMPILED + PUBLIC_WORDS + told).relation())
        .isEqualTo(Relation.UNKNOWN);
  }

  @Test
  void aVoiceThatASourceHasInOtherWordsIsNoOwnOne() {
    String garbled = "\n\"They sang till their throats were hoarse,\" Dahl told.\n";
    assertThat(last(COURIER, HERALD, COMPILED + garbled).relation()).isEqualTo(Relation.REWRITES);
  }
}
