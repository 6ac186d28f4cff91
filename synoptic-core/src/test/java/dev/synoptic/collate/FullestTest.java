package dev.synoptic.collate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Descent;
import java.util.List;
import java.util.Set;
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
}
