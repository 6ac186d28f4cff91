package dev.synoptic.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the cleaning of the labelled plain-text pages to its floors. */
class PlainPagesTest {

  private static final Path PAGES = Path.of("").toAbsolutePath().resolve("pages/plain");

  @ParameterizedTest
  @CsvSource({"tune, 0.97, 1.0", "held, 0.84, 0.99"})
  void linesAreSetAsideAndTheReportIsKept(String half, double aside, double kept)
      throws IOException {
    for (String between : new String[] {"\n\n", "\n"}) {
      PlainBench bench = PlainBench.of(PAGES.resolve(half), between, false);
      assertThat(bench.asideShare()).isGreaterThanOrEqualTo(aside);
      assertThat(bench.keptShare()).isGreaterThanOrEqualTo(kept);
    }
  }
}
