package dev.synoptic.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hundred and fifty feeds, a third of them broken: the long form, of 500, is a bench. */
class WatchIT {

  @TempDir private Path folder;

  @Test
  void losesNothingKeepsNothingTwiceAndStaysSmall() throws Exception {
    WatchBench.Outcome outcome =
        WatchBench.run(
            folder.resolve("news.db"),
            Duration.ofSeconds(20),
            150,
            Duration.ofSeconds(8),
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    assertThat(outcome.lost()).as(outcome.toString()).isZero();
    assertThat(outcome.twice()).as(outcome.toString()).isZero();
    assertThat(outcome.kept()).as(outcome.toString()).isEqualTo(outcome.told());
    assertThat(outcome.told()).as("two reports of each good feed at least").isGreaterThan(190);
    assertThat(outcome.failed()).as("every broken feed was asked").isGreaterThanOrEqualTo(45);
    assertThat(outcome.heapMiB()).as("memory in use").allMatch(mib -> mib < 400);
  }
}
