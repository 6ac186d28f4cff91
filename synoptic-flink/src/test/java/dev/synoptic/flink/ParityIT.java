package dev.synoptic.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One corpus through the core's pieces and through Flink: the stories must be the same bytes. */
class ParityIT {

  @TempDir private static Path folder;

  private static ParityCorpus corpus;
  private static ParityRuns runs;

  @BeforeAll
  static void corpus() throws Exception {
    corpus = ParityCorpus.in(folder, 150, Duration.ofHours(30));
    runs = new ParityRuns(corpus, Duration.ofHours(12), folder);
    assertThat(corpus.archived().keySet()).hasSizeGreaterThan(30);
    assertThat(corpus.streamed().keySet()).hasSizeGreaterThan(15);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void batchGivesTheSameStories(int parallelism) throws Exception {
    assertThat(runs.batch(parallelism, 0)).isEqualTo(corpus.archived());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void streamOutOfOrderGivesTheSameStories(int parallelism) throws Exception {
    assertThat(runs.stream(parallelism, 0)).isEqualTo(corpus.streamed());
  }

  @Test
  void batchOfWhichATaskDiesGivesTheSameStories() throws Exception {
    assertThat(runs.batch(2, 1)).isEqualTo(corpus.archived());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void streamOfWhichATaskDiesAndIsRestoredGivesTheSameStories(boolean unaligned) throws Exception {
    assertThat(runs.stream(2, 1, unaligned)).isEqualTo(corpus.streamed());
  }
}
