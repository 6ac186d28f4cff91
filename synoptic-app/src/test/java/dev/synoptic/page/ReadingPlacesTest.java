package dev.synoptic.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Apparatus;
import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Range;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Variant;
import dev.synoptic.model.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where a reading's words stand in its report. */
class ReadingPlacesTest {

  private static final String TEXT = "He called it “not useful,” and later “a distraction”.";

  @Test
  void anEllipsisBetweenTwoQuotationsIsNotLookedForInTheReport() {
    List<Range> pieces = List.of(range("not useful,"), range("a distraction"));
    Reading reading =
        new Reading(
            new Siglum(0),
            pieces,
            QuotationForm.MIXED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Wording.SAME,
            List.of());
    Apparatus apparatus =
        new Apparatus(Stream.of("not useful …", "a distraction").map(this::entry).toList());
    assertThat(ReadingPlaces.of(apparatus, reading, TEXT).places())
        .containsExactly(Optional.of(range("not useful")), Optional.of(range("a distraction")));
  }

  private Apparatus.Entry entry(String words) {
    Variant own = new Variant(words, List.of(new Siglum(0)), Variant.Kind.SAME);
    return new Apparatus.Entry(words, List.of(own));
  }

  private static Range range(String words) {
    int start = TEXT.indexOf(words);
    return new Range(start, start + words.length());
  }
}
