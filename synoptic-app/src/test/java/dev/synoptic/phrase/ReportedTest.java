package dev.synoptic.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Range;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Wording;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Mayor Anna Bright [denied] {that she took bribes}.            | denied
          The council [has denied] having {opened the gate}.            | has denied having
          She [rejected] on Tuesday, after a long day of talks, {that}. | rejected …
          {The gate was open}, the council [disputed].                  | disputed:
          Anna Bright [said] {the gate was open}.                       | -
          Anna Bright [told] reporters {the gate was open}.             | -
          {The gate was open}, [according to] Bright.                   | -
          """)
  void saysTheCueUnlessItIsNeutral(String marked, String cue) {
    assertThat(cue(marked, QuotationForm.INDIRECT)).isEqualTo(cue == null ? "" : cue);
  }

  @ParameterizedTest
  @CsvSource({"DIRECT", "MIXED"})
  void wordsInQuotationMarksNeedNoCue(QuotationForm form) {
    assertThat(cue("She [denied] {that}.", form)).isEmpty();
  }

  /** The words of the reading are in braces, its cue is in brackets. */
  private static String cue(String marked, QuotationForm form) {
    String plain = marked.replaceAll("[\\[\\]{}]", "");
    var reading =
        new Reading(
            new Siglum(0),
            List.of(between(marked, '{', '}')),
            form,
            Optional.empty(),
            Optional.of(between(marked, '[', ']')),
            Optional.empty(),
            Wording.SAME,
            List.of());
    return Reported.cue(reading, plain);
  }

  private static Range between(String marked, char open, char close) {
    String before = marked.substring(0, marked.indexOf(open)).replaceAll("[\\[\\]{}]", "");
    String inside = marked.substring(marked.indexOf(open) + 1, marked.indexOf(close));
    return new Range(before.length(), before.length() + inside.length());
  }
}
