package dev.synoptic.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.CheckpointListener;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.CloseableIterator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One corpus through the core's pieces and through Flink: the stories must be the same bytes. */
class ParityTest {

  private static final Duration LATE = Duration.ofMinutes(30);
  private static final Path SAMPLES = Path.of("..", "samples").toAbsolutePath().normalize();

  @TempDir private static Path folder;

  private static List<String> archive;
  private static SortedMap<String, String> archiveStories;
  private static List<String> stream;
  private static SortedMap<String, String> streamStories;

  @BeforeAll
  static void corpus() throws Exception {
    int scale = Integer.getInteger("synoptic.parity.events", 30);
    List<MadeUpNews.Item> news = new MadeUpNews(1).reports(scale, 5);
    archive =
        List.of(
            SAMPLES.toString(), MadeUpNews.write(news, folder.resolve("archive.jsonl")).toString());
    List<MadeUpNews.Item> late = MadeUpNews.shuffled(news, 5, (int) LATE.toSeconds());
    stream = List.of(MadeUpNews.write(late, folder.resolve("stream.jsonl")).toString());
    archiveStories = EmbeddedFlow.run(archive);
    streamStories = EmbeddedFlow.run(stream);
    assertThat(archiveStories).hasSizeGreaterThan(scale);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void batchGivesTheSameStories(int parallelism) throws Exception {
    StreamExecutionEnvironment env = env(parallelism);
    var job = new StoryJob(Duration.ZERO, Duration.ZERO, false);
    assertThat(last(job.overFiles(archive, env).stories())).isEqualTo(archiveStories);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void streamOutOfOrderGivesTheSameStories(int parallelism) throws Exception {
    StreamExecutionEnvironment env = env(parallelism);
    var job = new StoryJob(LATE, Duration.ofHours(1), true);
    assertThat(last(job.overFiles(stream, env).stories())).isEqualTo(streamStories);
  }

  @Test
  void taskThatDiesAndIsRestoredFromACheckpointGivesTheSameStories() throws Exception {
    StreamExecutionEnvironment env = env(2);
    env.enableCheckpointing(100);
    var job = new StoryJob(LATE, Duration.ofHours(1), true);
    DataStream<Laid> stories =
        job.overFiles(stream, env).stories().map(new DiesOnce()).returns(Types.LAID);
    DiesOnce.DEATHS.set(0);
    assertThat(last(stories)).isEqualTo(streamStories);
    assertThat(DiesOnce.DEATHS).hasValue(1);
  }

  /** Dies in the middle of the stream, once there is a checkpoint to go back to. */
  private static final class DiesOnce extends RichMapFunction<Laid, Laid>
      implements CheckpointListener {

    private static final long serialVersionUID = 1;
    private static final AtomicInteger DEATHS = new AtomicInteger();
    private transient int seen;

    @Override
    public Laid map(Laid laid) {
      seen++;
      return laid;
    }

    @Override
    public void notifyCheckpointComplete(long checkpoint) {
      if (seen > 0 && DEATHS.compareAndSet(0, 1)) {
        throw new IllegalStateException("killed by the test");
      }
    }
  }

  static StreamExecutionEnvironment env(int parallelism) {
    var config = new Configuration();
    config.set(PipelineOptions.GENERIC_TYPES, false);
    config.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
    config.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, Duration.ofMillis(100));
    return StreamExecutionEnvironment.createLocalEnvironment(parallelism, config);
  }

  /** Returns how each story was told last. */
  static SortedMap<String, String> last(DataStream<Laid> stories) throws Exception {
    var lines = new TreeMap<String, String>();
    CloseableIterator<Laid> laid = stories.executeAndCollect();
    laid.forEachRemaining(l -> lines.put(l.story(), new String(l.json(), StandardCharsets.UTF_8)));
    laid.close();
    lines.values().removeIf(line -> line.contains("\"reports\":0,"));
    return lines;
  }
}
