package dev.synoptic.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Lineage.Relation;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Reuse;
import dev.synoptic.model.Siglum;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two reporters in one room, and a desk that was not there. */
class PressConferenceTest {

  private static final String FIRST =
      """
      The zoo of Harlow Ferry will close its aquarium for two years, director Petra Vance said on \
      Monday at a press conference in the sea-lion house.

      Inspectors had found cracks in the shark tank in June. The tank holds 900,000 litres and was \
      built in 1971 by the engineer Otto Lindqvist. Vance said that the sharks would be moved to a \
      harbour basin in Brade.

      "We are not going to wait until somebody gets wet feet," she said.

      The repair will cost eleven million pounds, of which the county pays six. Keeper Hamid Osei, who \
      has fed the sharks for nineteen years, said he would go with them. Tickets for the aquarium that \
      were sold in advance are valid until 2031, and school classes may visit the basin on Fridays.
      """;

  /** The same press conference in the same order, by somebody else who was there. */
  private static final String SECOND =
      """
      Harlow Ferry's aquarium shuts for two years, the zoo's director Petra Vance told journalists on \
      Monday.

      Cracks were found by inspectors in the shark tank in June, on its northern side, 40 centimetres \
      long. A report by the firm Castell & Moyes, which this newspaper has seen, warned of them as \
      early as 2019. The sharks, nine of them, will be moved to a harbour basin in Brade, said Vance.

      "We are not going to wait until somebody gets wet feet."

      The repair costs eleven million pounds, with six of them from the county. Councillor Della Prowse \
      wants to know why nothing was done for so long. Visitors with advance tickets can use them until \
      2031. Ludo Finch, 8, from Tarrant Green, had come to see the sharks and was sent to the otters.
      """;

  /** What a desk made of the first report: the same facts in other words. */
  private static final String REWRITTEN =
      """
      Two years without an aquarium: the zoo of Harlow Ferry is to close it, its director Petra Vance \
      told the press on Monday.

      In June, cracks had been discovered by inspectors in the shark tank. Built by the engineer Otto \
      Lindqvist in 1971, the tank contains 900,000 litres. The sharks are to be taken to a harbour basin \
      in Brade, according to Vance.

      "We are not going to wait until somebody gets wet feet," she said.

      The cost of the repair is eleven million pounds, and the county is paying six of them. Keeper \
      Hamid Osei, who has been feeding the sharks for nineteen years, will go with them. Tickets sold in \
      advance for the aquarium stay valid until 2031, and on Fridays school classes may visit the basin.
      """;

  private static Reuse find(String... texts) {
    var reports = new ParsedReport[texts.length];
    for (int i = 0; i < texts.length; i++) {
      reports[i] = Reports.of("r" + i, "2026-03-0" + (i + 2), texts[i]);
    }
    return new ReuseFinder().find(Reports.story(reports));
  }

  @Test
  void twoReportersAtOnePressConferenceAreNoRewriteOfEachOther() {
    Reuse reuse = find(FIRST, SECOND);
    assertThat(reuse.lineages()).extracting(l -> l.relation()).doesNotContain(Relation.REWRITES);
    assertThat(reuse.descent().lines()).isEqualTo(List.of(0, 1));
  }

  @Test
  void aRewriteOfTheOneIsNotTakenForReporting() {
    Reuse reuse = find(FIRST, SECOND, REWRITTEN);
    assertThat(reuse.lineages().get(2).relation()).isIn(Relation.REWRITES, Relation.CARRIES);
    assertThat(reuse.lineages().get(2).of()).containsExactly(new Siglum(0));
    assertThat(reuse.lineages().get(1).relation()).isNotEqualTo(Relation.REWRITES);
    assertThat(reuse.descent().lines()).isEqualTo(List.of(0, 1, 0));
  }
}
