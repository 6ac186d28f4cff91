package dev.synoptic.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.synoptic.model.Range;
import dev.synoptic.model.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceFinderTest {

  private static final String PASSAGE =
      "We will rebuild the harbour bridge before the next winter storms arrive";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          We will rebuild the harbour bridge before the next winter storms arrive       | same
          WE WILL REBUILD – the “harbour bridge” – before the next winter storms arrive | same
          We will rebuild the harbor bridge before the next winter storms arrive        | same
          rebuild the harbour bridge before the next winter                             | part
          We will rebuild the harbour bridge … before winter storms arrive              | cut
          We will rebuild the harbour bridge […] winter storms arrive                   | part
          We will rebuild the bridge before the next winter storms arrive               | cut
          Before the next winter storms arrive we will rebuild the harbour bridge       | moved
          We will repair the harbour bridge before the next winter storms arrive        | altered
          We will rebuild the harbour bridges before the next winter storms arrive      | altered
          We will rebuild the old harbour bridge before the next winter storms arrive   | altered
          """)
  void givesTheVerdictOnAPlaceAgainstTheWordsLookedFor(String place, String wording) {
    String text = "The mayor spoke on Monday. " + place + ". Nobody asked a question.";

    List<Found> found = new PlaceFinder(Sought.of(PASSAGE)).find(text, List.of());

    assertThat(found).hasSize(1);
    assertThat(name(found.get(0).wording())).isEqualTo(wording);
    assertThat(found.get(0).cover().in(text)).isEqualTo(place);
  }

  @Test
  void partsAPlaceWhereTheReportInterruptsTheWords() {
    String text =
        "“We will rebuild the harbour bridge,” the mayor said on Monday, “before the next winter"
            + " storms arrive.”";

    List<Found> found = new PlaceFinder(Sought.of(PASSAGE)).find(text, List.of());

    assertThat(found).hasSize(1);
    assertThat(found.get(0).wording()).isEqualTo(Wording.SAME);
    assertThat(found.get(0).pieces().stream().map(piece -> piece.in(text)))
        .containsExactly(
            "We will rebuild the harbour bridge", "before the next winter storms arrive");
  }

  @Test
  void findsAShortQuoteWithOneWordChangedOnlyAsAWholeUtterance() {
    var finder = new PlaceFinder(Sought.of("never say forever"));
    String text = "He smiled. “Never say never,” he answered. She would never say that again.";

    List<Found> found = finder.find(text, List.of());

    assertThat(found).hasSize(1);
    assertThat(found.get(0).cover().in(text)).isEqualTo("Never say never");
    assertThat(found.get(0).wording()).isEqualTo(Wording.ALTERED);
  }

  @Test
  void takesInReplacedWordsAtTheEndOfAQuotation() {
    String text =
        "“We will rebuild the harbour bridge before the next winter gales come,” he said.";
    var quotation = new Range(1, text.indexOf(",”"));

    List<Found> found = new PlaceFinder(Sought.of(PASSAGE)).find(text, List.of(quotation));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).cover()).isEqualTo(quotation);
    assertThat(found.get(0).wording()).isEqualTo(Wording.ALTERED);
  }

  @Test
  void findsEveryPlaceOfAText() {
    String text = (PASSAGE + ". Other words stand here for a while. ").repeat(30);

    List<Found> found = new PlaceFinder(Sought.of(PASSAGE)).find(text, List.of());

    assertThat(found).hasSize(30);
    assertThat(found).allMatch(f -> f.wording() == Wording.SAME && f.likeness() == 1);
  }

  @Test
  void doesNotTakeWordsOfAnotherSentenceForMovedWords() {
    String text = "“It is not for sale.” “Never say that,” he answered.";

    assertThat(new PlaceFinder(Sought.of("never for sale")).find(text, List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ` … `        | no words
          bridge       | one word
          he said that | too common
          """)
  void saysWhyWordsCannotBeLookedFor(String text, String why) {
    assertThat(Sought.fault(text).orElseThrow()).contains(why);
    assertThatThrownBy(() -> Sought.of(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesWholeBooks() {
    assertThat(Sought.fault("bridge ".repeat(20_001)).orElseThrow()).contains("too long");
    assertThat(Sought.fault("bridge ".repeat(20_000))).isEmpty();
  }

  /** Whatever the text, places lie in it, do not overlap, and planted copies are found. */
  @Test
  void holdsOnGeneratedTexts() {
    String[] vocabulary =
        "the of bridge mayor “ ” said storm … [ ] winter , . harbour never 12 \n é 𝒳 don't"
            .split(" ");
    for (int seed = 0; seed < 300; seed++) {
      var chance = new Random(seed);
      String text = words(vocabulary, chance, 200) + PASSAGE + " " + words(vocabulary, chance, 200);
      String sought = seed % 3 == 0 ? words(vocabulary, chance, 12) + " bridge storm" : PASSAGE;
      List<Found> found = new PlaceFinder(Sought.of(sought)).find(text, List.of());
      var before = new ArrayList<Range>();
      for (Found one : found) {
        assertThat(one.cover().end()).isLessThanOrEqualTo(text.length());
        assertThat(one.likeness()).isBetween(0.0, 1.0);
        assertThat(before).noneMatch(other -> other.overlaps(one.cover()));
        before.add(one.cover());
      }
      if (seed % 3 != 0) {
        assertThat(found).anyMatch(f -> f.cover().in(text).contains("rebuild the harbour"));
      }
    }
  }

  private static String words(String[] vocabulary, Random chance, int count) {
    return chance
        .ints(count, 0, vocabulary.length)
        .mapToObj(i -> vocabulary[i])
        .collect(Collectors.joining(" "));
  }

  private static String name(Wording wording) {
    return wording.name().toLowerCase(Locale.ROOT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          I've seen the worst of the flood and we're not afraid   | I have seen the worst of the flood and we are not afraid
          I have seen the worst of the flood and we cannot stay   | I’ve seen the worst of the flood and we can’t stay
          nobody owes us nine grey boats and it's the coldest year | nobody owes us 9 gray boats and it is the coldest year
          gonna rebuild the harbour bridge before the next winter | going to rebuild the harbor bridge before the next winter
          """)
  void takesContractionsAndSpellingsForTheSameWords(String sought, String place) {
    String text = "The mayor spoke on Monday. " + place + ". Nobody asked a question.";

    List<Found> found = new PlaceFinder(Sought.of(sought)).find(text, List.of());

    assertThat(found).hasSize(1);
    assertThat(found.get(0).wording()).isEqualTo(Wording.SAME);
    assertThat(found.get(0).cover().in(text)).isEqualTo(place);
  }
}
