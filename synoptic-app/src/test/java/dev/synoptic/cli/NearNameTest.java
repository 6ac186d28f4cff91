package dev.synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearNameTest {

  private static final List<String> NAMES =
      List.of("compare", "watch", "facts", "--format", "--as-one", "--in", "where");

  @ParameterizedTest
  @CsvSource({
    "compar, compare",
    "comapre, compare",
    "wacth, watch",
    "--formt=json, --format",
    "--as-on, --as-one",
    "--on, --in"
  })
  void aSlipLeadsToTheName(String typed, String meant) {
    assertThat(NearName.of(typed, NAMES)).hasValue(meant);
  }

  @ParameterizedTest
  @CsvSource({"--foo", "frobnicate", "--out", "x", "gather"})
  void aNameFarFromAllIsNotGuessedAt(String typed) {
    assertThat(NearName.of(typed, NAMES)).isEmpty();
  }

  @Test
  void withoutNamesThereIsNoGuess() {
    assertThat(NearName.of("x".repeat(100_000), List.of())).isEqualTo(Optional.empty());
  }
}
