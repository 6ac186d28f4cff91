package dev.synoptic.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of headlines that set their words with capitals, where every word looks like a name. */
class HeadlineFiguresTest {

  private static final String TODAY = "2025-10-15";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Storm Kills 20 in Harbour Town                   | 20 = count 20
          Gunmen Raid Farm, Seize 85 Goats, Sheep          | 85 = count 85 goats
          At Least 15 Drown After Dam Gives Way            | 15 = at_least count 15
          Landslide Buries 60                              | 60 = count 60
          Dam Bursts in Valley After 3 Warnings            | 3 = count 3 warnings
          Mayor Shuts 17 Quays Over Leak                   | 17 = count 17 quays
          Ferry Drifts 3 Miles Off Coast                   | 3 Miles = quantity 3 mi
          Pilots Search Area 12 for Lost Yacht             | ``
          Harriers Take Game 1                             | ``
          Hunt for Flight 412 Goes On                      | ``
          """)
  void readsANumberAfterAVerbButNotOneInAName(String text, String figures) {
    assertThat(Samples.read(text, TODAY)).isEqualTo(figures);
  }
}
