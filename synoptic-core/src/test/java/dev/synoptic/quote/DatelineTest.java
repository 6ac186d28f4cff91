package dev.synoptic.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Quotation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

  private static final Synoptic SYNOPTIC = new Synoptic();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BRAMHAVEN, Norway (Coast Wire) - ",
        "BRAMHAVEN — ",
        "BRAMHAVEN, May 6 (CW) — ",
        "BRAMHAVEN (Coast Wire) -- "
      })
  void aDatelineIsNobodysWords(String dateline) {
    String text =
        "Ferry pier closes after storm\n\n"
            + dateline
            + "The ferry pier at the old harbour closed after a storm, the town council said.\n\n"
            + "It will stay closed until divers have looked at its piles, which are very old.\n";
    ParsedReport report =
        SYNOPTIC.parse(
            SYNOPTIC.clean(Page.of("pier.txt", PageType.TEXT, text)).report().orElseThrow());
    assertThat(report.report().dateline()).isPresent();
    assertThat(new QuotationFinder().find(report))
        .extracting((Quotation q) -> q.content().get(0).in(report.text()))
        .containsExactly("The ferry pier at the old harbour closed after a storm");
  }
}
