package dev.synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Occasion;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.Published;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.Stated;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidDaysTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          “The pier is sound,” Ada Lindqvist said on Tuesday. | 2024-03-12
          “The pier is sound,” Ada Lindqvist said on March 4 in a statement. | 2024-03-04
          “The pier is sound,” Ada Lindqvist said last year. |
          Ada Lindqvist said the pier would open on Friday. |
          The council turned the repairs down on January 9. “The pier is sound,” Ada Lindqvist said then. | 2024-01-09
          The pier closed on January 9 and opened on January 12. “The pier is sound,” Ada Lindqvist said then. |
          The council turned the repairs down on January 9. “The pier is sound,” Ada Lindqvist said. |
          """)
  void namesTheDayThatTheWordsBesideTheCueFix(String sentence, String day) {
    assertThat(said(sentence).flatMap(Occasion::when)).isEqualTo(Optional.ofNullable(day));
  }

  /** Returns the occasion of the first quotation, as found on Thursday, 14 March 2024. */
  private static Optional<Occasion> said(String sentence) {
    var synoptic =
        new Synoptic(
            new Stated(
                Optional.empty(),
                Optional.empty(),
                Published.parse("2024-03-14"),
                Optional.of("en")));
    String text = "Pier is sound, council says\n\n" + sentence + "\n\nRain fell on the town.";
    var page = Page.of("pier.txt", PageType.TEXT, text);
    var report = synoptic.parse(synoptic.clean(page).report().orElseThrow());
    List<Quotation> dated =
        SaidDays.of(synoptic.quotations(report), synoptic.figures(report), report.text());
    return dated.get(dated.size() - 1).said();
  }
}
