package dev.synoptic.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Apparatus;
import dev.synoptic.model.Descent;
import dev.synoptic.model.Lineage;
import dev.synoptic.model.Lineage.Relation;
import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Range;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Reuse;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GarbledQuotesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UNKNOWN  | ALTERED ALTERED ALTERED           | DIRECT   | 2 | GARBLES
          UNKNOWN  | ALTERED ALTERED ALTERED SAME PART | DIRECT   | 2 | GARBLES
          UNKNOWN  | ALTERED ALTERED                   | DIRECT   | 2 | UNKNOWN
          UNKNOWN  | ALTERED ALTERED ALTERED SAME PART CUT | DIRECT | 2 | UNKNOWN
          UNKNOWN  | ALTERED ALTERED ALTERED SAME SAME PART CUT | DIRECT | 2 | UNKNOWN
          UNKNOWN  | ALTERED ALTERED ALTERED           | INDIRECT | 2 | UNKNOWN
          UNKNOWN  | ALTERED ALTERED ALTERED           | DIRECT   | 1 | UNKNOWN
          OWN      | ALTERED ALTERED ALTERED           | DIRECT   | 2 | OWN
          CARRIES  | ALTERED ALTERED ALTERED           | DIRECT   | 2 | CARRIES
          """)
  void takesAReportOfUnknownLineageThatAltersMostOfWhatOthersQuoteForGarbled(
      Relation before, String wordings, QuotationForm form, int independent, Relation after) {
    var quotes = new ArrayList<Quote>();
    for (String wording : wordings.split(" ")) {
      quotes.add(quote(Wording.valueOf(wording), form, independent));
    }
    Reuse judged = new GarbledQuotes().judge(reuse(before), quotes);
    assertThat(judged.lineages())
        .extracting(Lineage::relation)
        .containsExactly(Relation.OWN, after);
  }

  private static Reuse reuse(Relation second) {
    return new Reuse(
        List.of(), List.of(lineage(Relation.OWN), lineage(second)), Descent.allIndependent(2));
  }

  private static Lineage lineage(Relation relation) {
    return new Lineage(relation, List.of(), List.of(), 1, 0, 0);
  }

  private static Quote quote(Wording wording, QuotationForm form, int independent) {
    return new Quote(
        "q",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "words",
        independent,
        2,
        List.of(reading(0, Wording.SAME, QuotationForm.DIRECT), reading(1, wording, form)),
        new Apparatus(List.of()));
  }

  private static Reading reading(int report, Wording wording, QuotationForm form) {
    return new Reading(
        new Siglum(report),
        List.of(new Range(0, 5)),
        form,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        wording,
        List.of());
  }
}
