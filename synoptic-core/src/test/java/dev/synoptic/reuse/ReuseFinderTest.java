package dev.synoptic.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.synoptic.model.Lineage;
import dev.synoptic.model.Lineage.Relation;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Reuse;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import dev.synoptic.model.Story;
import dev.synoptic.text.Effort;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReuseFinderTest {

  private static final String WIRE =
      """
      STROUDHAVEN (AP) — A footbridge over the canal at Stroudhaven gave way on Saturday under the \
      weight of a brass band, tipping nineteen musicians and most of their instruments into four feet \
      of water.

      Nobody was badly hurt. The conductor, Basil Orme, 62, was the last to be pulled out, still \
      holding a music stand that had been lent to him by the parish.

      "We were in the middle of the slow march," Orme told reporters on the towpath. "Then we were in \
      the middle of the canal."

      Council engineers had closed the bridge to lorries in 1998 but had never set a limit for people. \
      Divers recovered two tubas before dark and will look for the bass drum on Monday.
      """;

  private static final String COPY =
      """
      A footbridge over the canal at Stroudhaven gave way on Saturday under the weight of a brass band, \
      tipping nineteen musicians and most of their instruments into the water.

      Nobody was badly hurt. The conductor, Basil Orme, 62, was the last to be pulled out, still \
      holding a music stand that had been lent to him by the parish.

      "We were in the middle of the slow march," Orme told reporters. "Then we were in the middle of \
      the canal."

      Council engineers had closed the bridge to lorries in 1998 but had never set a limit for people. \
      Divers recovered two tubas before dark.
      """;

  private static final String OWN =
      """
      STROUDHAVEN — The tubas came up first, streaming weed, to a cheer from the towpath.

      By then most of the Stroudhaven Silver Band was wrapped in blankets outside the Bargee's Arms, \
      where the landlady, Connie Pask, was serving rum without a till. She had watched the bridge go \
      from her kitchen window.

      "We were in the middle of the slow march," said Basil Orme, who conducts. "Then we were in the \
      middle of the canal."

      Pask told this newspaper that her late husband had written to the council about the bridge every \
      spring. No letter of his has been found.
      """;

  private static final String GARBLED =
      """
      A pedestrian crossing above the waterway at Stroudhaven surrendered on Saturday beneath the heft \
      of a metal orchestra, spilling nineteen players and the majority of their tools into four feet of \
      liquid.

      No one was terribly injured. The conductor, Basil Orme, 62, was the final to be hauled out, yet \
      gripping a melody rack that had been loaned to him by the diocese.

      "We were in the center of the sluggish parade," Orme informed journalists. "Then we were in the \
      center of the waterway."
      """;

  /** As long again as what it is added to. */
  private static final String OWN_PART =
      """
      Verity Sturges, who mends clarinets in the old chapel, %s that she would open her workshop to \
      anyone whose instrument was soaked, and that she expected a queue. Dampness ruins pads within \
      days, and new ones come from a supplier abroad who takes a month to answer letters.

      Her grandfather founded the workshop after the war, when the mill closed and its looms were sold \
      for scrap. It has repaired fiddles, church organs and, once, a fairground calliope whose owner \
      paid in sherbet. Evening classes begin again in autumn with places for twelve beginners.

      Rehearsals move to the gymnasium meanwhile, where caretaker Ned Alcott is clearing away trampolines \
      and has been promised cake. Neighbouring ensembles have offered spare cornets, euphoniums and a \
      glockenspiel, all of which must be fetched by cart along the towpath.
      """;

  private static final String RETOLD =
      """
      A brass band ended up in the water at Stroudhaven on Saturday when the footbridge over the canal \
      gave way beneath it. Nineteen musicians and nearly all of their instruments were tipped into four \
      feet of water.

      No one was seriously injured, and conductor Basil Orme, 62, was the last person pulled out, \
      clutching a music stand on loan from the parish.

      The council's engineers shut the bridge to lorries in 1998 without fixing any limit for people. \
      Two tubas were recovered by divers before dark, and the search for the bass drum goes on on Monday.
      """;

  private static Reuse find(ParsedReport... reports) {
    return new ReuseFinder().find(Reports.story(reports));
  }

  private static Relation relation(Reuse reuse, int report) {
    return reuse.lineages().get(report).relation();
  }

  @Test
  void anUncreditedCopyCarriesTheWireAndCountsWithItOnce() {
    Reuse reuse =
        find(
            Reports.of("wire", "", WIRE), Reports.of("copy", "", COPY), Reports.of("own", "", OWN));
    assertThat(relation(reuse, 0)).isEqualTo(Relation.CARRIES);
    assertThat(reuse.lineages().get(0).credits()).containsExactly("AP");
    assertThat(relation(reuse, 1)).isEqualTo(Relation.CARRIES);
    assertThat(reuse.lineages().get(1).of()).containsExactly(new Siglum(0));
    assertThat(reuse.lineages().get(1).shared()).isGreaterThan(0.9);
    assertThat(relation(reuse, 2)).isEqualTo(Relation.OWN);
    assertThat(reuse.descent().lines()).containsExactly(0, 0, 1);
  }

  @Test
  void aSharedQuotationIsAPassageButNoLineage() {
    Reuse reuse = find(Reports.of("copy", "", COPY), Reports.of("own", "", OWN));
    assertThat(reuse.passages()).isNotEmpty();
    assertThat(relation(reuse, 0)).isEqualTo(Relation.UNKNOWN);
    assertThat(relation(reuse, 1)).isEqualTo(Relation.OWN);
    assertThat(reuse.descent().lines()).containsExactly(0, 1);
  }

  @Test
  void whoWasFirstIsToldByTheDate() {
    Reuse reuse =
        find(Reports.of("late", "2024-05-06", COPY), Reports.of("early", "2024-05-05", COPY));
    assertThat(reuse.lineages().get(0).of()).containsExactly(new Siglum(1));
    assertThat(reuse.lineages().get(1).of()).isEmpty();
    assertThat(reuse.passages()).isNotEmpty().allMatch(p -> p.from().equals(opt(1)));
  }

  @Test
  void whoWasFirstIsUnknownOfTwoEqualTextsWithoutDates() {
    Reuse reuse = find(Reports.of("a", "", COPY), Reports.of("b", "", COPY));
    assertThat(relation(reuse, 0)).isEqualTo(Relation.UNKNOWN);
    assertThat(relation(reuse, 1)).isEqualTo(Relation.UNKNOWN);
    assertThat(reuse.descent().lines()).containsExactly(0, 0);
    assertThat(reuse.passages())
        .isNotEmpty()
        .allMatch(p -> p.kind() == Passage.Kind.VERBATIM && p.from().isEmpty());
  }

  private static java.util.Optional<Siglum> opt(int place) {
    return java.util.Optional.of(new Siglum(place));
  }

  @Test
  void anExcerptTakesFromTheWhole() {
    String excerpt = COPY.substring(0, COPY.indexOf("\n\n\"We were"));
    Reuse reuse = find(Reports.of("excerpt", "", excerpt), Reports.of("whole", "", COPY));
    assertThat(reuse.lineages().get(0).of()).containsExactly(new Siglum(1));
  }

  @Test
  void whoGoesThroughAnAccountSentenceBySentenceRewritesIt() {
    Reuse reuse =
        find(
            Reports.of("wire", "", WIRE),
            Reports.of("own", "", OWN),
            Reports.of("retold", "", RETOLD));
    assertThat(relation(reuse, 2)).isEqualTo(Relation.REWRITES);
    assertThat(reuse.lineages().get(2).of()).containsExactly(new Siglum(0));
    assertThat(reuse.descent().lines()).containsExactly(0, 1, 0);
    assertThat(relation(reuse, 1)).isEqualTo(Relation.OWN);
  }

  @Test
  void whoSpokeToPeopleAndRetellsLittleOfAnotherDoesNotRewriteIt() {
    String told = OWN_PART.formatted("told this newspaper");
    assertThat(relation(find(Reports.of("wire", "", WIRE), retold(told)), 1))
        .isNotEqualTo(Relation.REWRITES);
    String heard = OWN_PART.formatted("has said");
    assertThat(relation(find(Reports.of("wire", "", WIRE), retold(heard)), 1))
        .isEqualTo(Relation.REWRITES);
  }

  private static ParsedReport retold(String more) {
    return Reports.of("retold", "", RETOLD + "\n\n" + more);
  }

  @Test
  void theSameThingsToldInAnotherOrderAreNoRewrite() {
    String[] told = RETOLD.strip().split("(?<=\\.) (?=[A-Z])|\n\n");
    var reversed = new StringBuilder();
    for (int i = told.length - 1; i >= 0; i--) {
      reversed.append(told[i].strip()).append("\n\n");
    }
    var teller = new ToldSentences(new BodyWords(Reports.of("told", "", reversed.toString())));
    var wire = new ToldSentences(new BodyWords(Reports.of("wire", "", WIRE)));
    Retelling retelling = Retelling.of(teller, wire);
    assertThat(retelling.sentences()).hasSizeGreaterThanOrEqualTo(4);
    assertThat(retelling.order()).isEqualTo(-1);
    assertThat(retelling.holds()).isFalse();
  }

  @Test
  void aMachineParaphraseGarbles() {
    String more =
        "\n"
            + "\"I have not played so wet a note in forty years,\" Orme said. \"My mother always"
            + " told me to take up the harp.\"\n";
    String garbledMore =
        "\n"
            + "\"I have not performed so damp a note in forty annums,\" Orme stated. \"My mama"
            + " constantly told me to take up the lyre.\"\n";
    Reuse reuse =
        find(Reports.of("copy", "", COPY + more), Reports.of("garbled", "", GARBLED + garbledMore));
    assertThat(relation(reuse, 1)).isEqualTo(Relation.GARBLES);
    assertThat(relation(reuse, 0)).isNotEqualTo(Relation.GARBLES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A union official told Reuters the bridge had been safe.",
        "The bridge was safe, the union said in a statement to Reuters.",
        "The bridge was safe.\n\n(Reporting by Reuters)",
        "The bridge was safe.\n\nWith files from Reuters",
        "Reuters | Updated: 2025-09-15 17:52\n\nThe bridge was safe.",
      })
  void theBodyCreditsAnAgency(String line) {
    Reuse reuse = find(Reports.of("a", "", COPY + "\n" + line + "\n"), Reports.of("b", "", OWN));
    assertThat(reuse.lineages().get(0).relation()).isEqualTo(Relation.CARRIES);
    assertThat(reuse.lineages().get(0).credits()).containsExactly("Reuters");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge cost six million pounds.",
        "She had read about it in an ap on her telephone.",
        "Pa. Gov. Ned Stall was told about it.",
        "MILLBROOK (Ohio) – The bridge was safe, the union said.",
      })
  void noAgencyIsCreditedWhereNoneIs(String line) {
    Reuse reuse = find(Reports.of("a", "", COPY + "\n" + line + "\n"), Reports.of("b", "", OWN));
    assertThat(reuse.lineages().get(0).credits()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"not-for-sale", "ferry-storm", "court-settlement", "mixed"})
  void passagesAndSharesHold(String folder) {
    Story story = Reports.story(Reports.sample(folder).toArray(ParsedReport[]::new));
    Reuse reuse = new ReuseFinder().find(story);
    for (Passage passage : reuse.passages()) {
      assertThat(passage.spans()).isSorted();
      for (Span span : passage.spans()) {
        assertThat(story.words(span)).isNotBlank();
      }
      if (passage.kind() == Passage.Kind.VERBATIM) {
        assertThat(passage.spans().stream().map(s -> letters(story.words(s))).distinct())
            .as(passage.toString())
            .hasSize(1);
      }
    }
    for (Lineage lineage : reuse.lineages()) {
      assertThat(lineage.own() + lineage.shared() + lineage.reworded()).isEqualTo(1, within(1e-9));
      assertThat(lineage.own()).isBetween(0.0, 1.0);
    }
    assertThat(reuse.lineages()).hasSameSizeAs(story.reports());
    assertThat(new ReuseFinder().find(story)).isEqualTo(reuse);
  }

  private static String letters(String text) {
    return text.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  @Test
  void theFerryCopyIsFoundAndNobodyElseIsAccused() {
    List<ParsedReport> reports = Reports.sample("ferry-storm");
    Reuse reuse = find(reports.toArray(ParsedReport[]::new));
    assertThat(reuse.lineages().get(2).of()).containsExactly(new Siglum(1));
    assertThat(reuse.descent().lines()).containsExactly(0, 1, 1, 2, 3, 4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"STROUDHAVEN, AAP – ", "STROUDHAVEN (AAP) - ", "STROUDHAVEN, May 5 (AAP) - "})
  void aDatelineCreditsAnAgency(String dateline) {
    Reuse reuse = find(Reports.of("a", "", dateline + COPY), Reports.of("b", "", OWN));
    assertThat(reuse.lineages().get(0).credits()).containsExactly("AAP");
    assertThat(relation(reuse, 0)).isEqualTo(Relation.CARRIES);
  }

  @Test
  void anAgencyDoesNotCarryItself() {
    String own = "NORTH PIER AGENCY\n\nBand in the canal\n\nSTROUDHAVEN, May 5 (NPA) - " + COPY;
    Reuse reuse = find(Reports.raw("a", own), Reports.of("b", "", OWN));
    assertThat(reuse.lineages().get(0).credits()).isEmpty();
  }

  @Test
  void aStationsLettersCreditNobodyInItsOwnReportAndItInACopy() {
    String text = "STROUDHAVEN (WQRS) - " + COPY;
    Reuse reuse =
        find(
            Reports.by("wqrs3.com", "2025-05-06", text),
            Reports.by("ktuv.com", "2025-05-05", text));
    assertThat(reuse.lineages().get(0).credits()).isEmpty();
    assertThat(reuse.lineages().get(0).of()).isEmpty();
    assertThat(relation(reuse, 0)).isNotEqualTo(Relation.CARRIES);
    assertThat(reuse.lineages().get(1).credits()).containsExactly("WQRS");
    assertThat(relation(reuse, 1)).isEqualTo(Relation.CARRIES);
  }

  @Test
  void aCreditOfAPictureIsNoCreditOfTheText() {
    String page =
        "<html><body><article><h1>Band in the canal</h1><figure><img src='a.jpg'><figcaption>The"
            + " bridge on Sunday. Photo: Reuters</figcaption></figure><p>"
            + OWN.strip().replace("\n\n", "</p><p>").replace("STROUDHAVEN — ", "")
            + "</p><p>(AP Photo/Connie Pask)</p></article></body></html>";
    Reuse reuse = find(Reports.page("page", page), Reports.of("copy", "", COPY));
    assertThat(reuse.lineages().get(0).credits()).isEmpty();
  }

  @Tag("growth")
  @Test
  void twoMegabytesCostNoMoreThanTheirLength() {
    var words = new java.util.Random(5);
    var huge = new StringBuilder();
    while (huge.length() < 2_000_000) {
      huge.append(huge.length() % 7 == 0 ? COPY : OWN).append("Word ").append(words.nextInt(999));
      huge.append(" stood in the way.\n\n");
    }
    ParsedReport report = Reports.raw("huge", huge.toString());
    ParsedReport again = Reports.raw("again", huge + "End.");
    Reuse reuse =
        Effort.within(
            Duration.ofSeconds(20), () -> find(report, Reports.of("wire", "", WIRE), again));
    assertThat(reuse.descent().lines()).containsExactly(0, 0, 0);
  }

  @Tag("growth")
  @Test
  void thousandsOfEqualReportsAreOneLineOfDescent() {
    var reports = new ArrayList<>(Collections.nCopies(4_000, Reports.of("copy", "", COPY)));
    reports.add(Reports.of("own", "", OWN));
    Reuse reuse =
        Effort.within(Duration.ofSeconds(12), () -> find(reports.toArray(ParsedReport[]::new)));
    assertThat(reuse.lineages()).hasSize(4_001);
    assertThat(reuse.descent().lines().stream().distinct()).hasSize(2);
  }

  @Test
  void tinyAndHugeReportsAreCompared() {
    ParsedReport tiny = Reports.raw("tiny", "Yes");
    ParsedReport empty = Reports.raw("empty", "");
    ParsedReport huge = Reports.raw("huge", (WIRE + "\n").repeat(1000));
    Reuse reuse = find(tiny, empty, huge, Reports.of("wire", "", WIRE));
    assertThat(reuse.lineages()).hasSize(4);
    assertThat(reuse.lineages().get(1).own()).isEqualTo(1);
  }

  @Test
  void hundredsOfCopiesAreOneLineOfDescent() {
    var reports = new ArrayList<>(Collections.nCopies(600, Reports.of("copy", "", COPY)));
    reports.add(Reports.of("own", "", OWN));
    Reuse reuse = find(reports.toArray(ParsedReport[]::new));
    assertThat(reuse.descent().lines().stream().distinct()).hasSize(2);
  }

  private static final String CLOSURE =
      """
      Norvik shipyard will close at the end of September with the loss of 310 jobs, its owner said \
      on Tuesday. The yard built its last ferry in March.

      Managers told the workforce at a meeting at dawn. Union leader Odd Bakke called the decision a \
      betrayal of men who had gone two years without a rise.

      The regional government offered a loan of 40 million crowns in May, but the owner turned it down.
      """;

  private static final String STATEMENT =
      """
      Halden Marine loses patience with Norvik, where families have built ships for a century.

      Norvik shipyard will close at the end of September with the loss of 310 jobs. Shares rose by 6 \
      percent in Oslo.
      """;

  @Test
  void aSentenceOfAPressReleaseMakesNoCopy() {
    Reuse reuse =
        find(Reports.of("a", "2026-07-07", CLOSURE), Reports.of("b", "2026-07-08", STATEMENT));
    assertThat(relation(reuse, 1)).isEqualTo(Relation.UNKNOWN);
    assertThat(reuse.descent().lines()).containsExactly(0, 1);
  }

  @Test
  void aShortReportThatHasNothingButAnothersSentencesIsACopy() {
    String brief =
        """
        Norvik shipyard will close at the end of September with the loss of 310 jobs, its owner said \
        on Tuesday. The yard built its last ferry in March.
        """;
    Reuse reuse =
        find(Reports.of("a", "2026-07-07", CLOSURE), Reports.of("b", "2026-07-08", brief));
    assertThat(relation(reuse, 1)).isEqualTo(Relation.CARRIES);
    assertThat(reuse.descent().lines()).containsExactly(0, 0);
  }
}
