package dev.synoptic.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.CloseableIterator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One corpus through the core's pieces and through Flink: the stories must be the same bytes. */
class ParityTest {

  private static final int LATE_SECONDS = 1800;

  @TempDir private static Path folder;

  private static SortedMap<String, String> expected;
  private static Path inOrder;
  private static Path shuffled;

  @BeforeAll
  static void corpus() throws Exception {
    List<MadeUpNews.Item> news = new MadeUpNews(1).reports(60, 6);
    inOrder =
        MadeUpNews.write(
            news,
            folder.resolve("order").toFile().mkdir() ? folder.resolve("order/news.jsonl") : folder);
    folder.resolve("late").toFile().mkdir();
    shuffled =
        MadeUpNews.write(
            MadeUpNews.shuffled(news, 5, LATE_SECONDS), folder.resolve("late/news.jsonl"));
    expected = EmbeddedFlow.run(List.of(inOrder.toString()));
    assertThat(expected).hasSizeGreaterThan(40);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void batchGivesTheSameStories(int parallelism) throws Exception {
    var job = new StoryJob(List.of(inOrder.toString()), Duration.ZERO, Duration.ZERO, false);
    assertThat(run(job, parallelism)).isEqualTo(expected(inOrder));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void streamOutOfOrderGivesTheSameStories(int parallelism) throws Exception {
    var job =
        new StoryJob(
            List.of(shuffled.toString()),
            Duration.ofSeconds(LATE_SECONDS),
            Duration.ofHours(1),
            true);
    assertThat(run(job, parallelism)).isEqualTo(expected(shuffled));
  }

  private static SortedMap<String, String> expected(Path file) {
    var lines = new TreeMap<String, String>();
    expected.forEach(
        (story, line) -> lines.put(story, line.replace(inOrder.toString(), file.toString())));
    return lines;
  }

  private static SortedMap<String, String> run(StoryJob job, int parallelism) throws Exception {
    var config = new Configuration();
    config.setString("pipeline.generic-types", "false");
    var env = StreamExecutionEnvironment.createLocalEnvironment(parallelism, config);
    var lines = new TreeMap<String, String>();
    try (CloseableIterator<Laid> stories = job.in(env).stories().executeAndCollect()) {
      stories.forEachRemaining(
          laid -> lines.put(laid.story(), new String(laid.json(), StandardCharsets.UTF_8)));
    }
    lines.values().removeIf(line -> line.contains("\"reports\":0,"));
    return lines;
  }
}
