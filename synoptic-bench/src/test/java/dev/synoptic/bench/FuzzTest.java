package dev.synoptic.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A short run of the fuzzing bench: whatever comes in, pages are read or refused, and map. */
class FuzzTest {

  @ParameterizedTest
  @ValueSource(strings = {"extraction", "text", "feeds", "warc", "jsonl", "encodings"})
  void nothingThatIsReadFailsOrMapsWrongly(String kind) {
    FuzzBench bench = FuzzBench.forTests();
    for (long seed = 1; seed <= 40; seed++) {
      assertThat(bench.fault(new FuzzInput(kind, seed).next())).as("seed " + seed).isEmpty();
    }
  }
}
