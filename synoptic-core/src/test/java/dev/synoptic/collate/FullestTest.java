package dev.synoptic.collate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Descent;
import dev.synoptic.model.Siglum;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several readings the others are held against. */
class FullestTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          We would have told them sooner. | We should have told them sooner. | We should have told them sooner. | B
          He may leave the harbour.       | He must leave the harbour.       | He must leave the harbour.       | B
          We know that it will hold.      | We know it will hold.            | We know it will hold.            | B
          The pier will hold.             | The pier will hold, and so will the bridge. | The pier will hold. | B
          """)
  void aSmallWordThatOneReportAloneHasCountsAgainstIt(
      String first, String second, String third, String fullest) {
    List<Witness> witnesses = Texts.witnesses(first, second, third);
    List<Witness> ordered = new Fullest(witnesses, Descent.allIndependent(3)).first(Set.of());
    assertThat(ordered.get(0).report().letters()).isEqualTo(fullest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          deeply flawed | The plan is badly flawed, and it will be withdrawn. | B
          No news was bad news, they told her. | No news was bad news, they told her. There was news. It sat in a box. | B
          a quiet night | It was a calm night for all of us. | B
          """)
  void wordsInThePlaceOfFewerAreNotAllContradicted(String first, String second, String fullest) {
    List<Witness> witnesses = Texts.witnesses(first, second);
    List<Witness> ordered = new Fullest(witnesses, Descent.allIndependent(2)).first(Set.of());
    assertThat(ordered.get(0).report().letters()).isEqualTo(fullest);
  }

  @Test
  void oneWordThatTwoPrintOtherwiseMakesAShortReadingNoRuler() {
    List<Witness> witnesses =
        Texts.witnesses(
            "They did not come for silver. They came for one small picture, and the floor creaks.",
            "They did not come for silver. The floor creaks.",
            "They did not come for silver. They wanted one little picture, and the floor creaks.",
            "They did not ask for silver. They asked for one little picture, and the floor"
                + " squeaks.");
    Collation collation =
        new Rulers(Descent.allIndependent(4))
            .collation(witnesses, Set.of(), Optional.empty())
            .collation();
    assertThat(collation.witnesses().get(0).report().letters()).isNotEqualTo("B");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a fair bit of trust | We place a fair bit of trust in that pilot. | B
          trust               | We place a fair bit of trust in that pilot. | A
          """)
  void wordsThatAnotherReportHasVouchForAnUnreliableOne(
      String first, String second, String fullest) {
    List<Witness> witnesses = Texts.witnesses(first, second);
    Set<Siglum> unreliable = Set.of(witnesses.get(1).report());
    List<Witness> ordered = new Fullest(witnesses, Descent.allIndependent(2)).first(unreliable);
    assertThat(ordered.get(0).report().letters()).isEqualTo(fullest);
  }
}
