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
import java.util.Locale;
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
          UNKNOWN  | ALTERED ALTERED ALTERED SAME PART part | DIRECT | 2 | GARBLES
          UNKNOWN  | ALTERED ALTERED ALTERED same part part cut | DIRECT | 2 | UNKNOWN
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
      // In small letters: words too few to tell how a report treats what it quotes.
      int length = wording.equals(wording.toUpperCase(Locale.ROOT)) ? 30 : 10;
      quotes.add(quote(wording, length, form, independent));
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

  private static Quote quote(String name, int length, QuotationForm form, int independent) {
    Wording wording = Wording.valueOf(name.toUpperCase(Locale.ROOT));
    return new Quote(
        "q",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "words",
        independent,
        2,
        List.of(
            reading(0, length, Wording.SAME, QuotationForm.DIRECT),
            reading(1, length, wording, form)),
        new Apparatus(List.of()));
  }

  private static Reading reading(int report, int length, Wording wording, QuotationForm form) {
    return new Reading(
        new Siglum(report),
        List.of(new Range(0, length)),
        form,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        wording,
        List.of());
  }
}
