package dev.synoptic.flink;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.CheckpointListener;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.operators.collect.CollectSinkOperatorFactory;
import org.apache.flink.util.CloseableIterator;

/** Runs of the job over a corpus, each giving the print of the last line of every story. */
final class ParityRuns {

  private final ParityCorpus corpus;
  private final Duration every;
  private final Path folder;

  /** Runs the job, a stream's stories told {@code every} so often, with files in {@code folder}. */
  ParityRuns(ParityCorpus corpus, Duration every, Path folder) {
    this.corpus = corpus;
    this.every = every;
    this.folder = folder;
  }

  /** Returns the stories of the archive; none is written twice, even if a task dies. */
  SortedMap<String, String> batch(int parallelism, int deaths) throws Exception {
    StreamExecutionEnvironment env = env(parallelism);
    var job = new StoryJob(Duration.ZERO, Duration.ZERO, false);
    StoryFlow flow = job.overFiles(corpus.archive(), env);
    Path to = Files.createTempDirectory(folder, "batch");
    DataStream<Laid> stories = dying(flow.stories(), deaths, false);
    new JsonFiles(to.toString()).write(new Out.Told(flow, stories, stories));
    env.execute("batch");
    checkDied(deaths);
    var told = new TreeMap<String, String>();
    try (Stream<Path> files = Files.walk(to.resolve(JsonFiles.STORIES))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).toList()) {
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
          if (told.put(id(line), ParityCorpus.print(line)) != null) {
            throw new IllegalStateException("written twice: " + id(line));
          }
        }
      }
    }
    return told;
  }

  /** Returns the stories of the stream as they stand at its end. */
  SortedMap<String, String> stream(int parallelism, int deaths) throws Exception {
    return stream(parallelism, deaths, false);
  }

  /** The same, with checkpoints that overtake what waits between operators. */
  SortedMap<String, String> stream(int parallelism, int deaths, boolean unaligned)
      throws Exception {
    StreamExecutionEnvironment env = env(parallelism);
    if (deaths > 0) {
      env.enableCheckpointing(100);
      env.getCheckpointConfig().enableUnalignedCheckpoints(unaligned);
      // The job manager's memory, where they go else, takes five mebibytes of a task.
      var places = new Configuration();
      places.set(CheckpointingOptions.CHECKPOINT_STORAGE, "filesystem");
      places.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, folder.toUri().toString());
      env.configure(places);
    }
    var job = new StoryJob(ParityCorpus.LATE, every, true);
    SortedMap<String, String> last =
        last(dying(job.overFiles(corpus.stream(), env).stories(), deaths, true));
    checkDied(deaths);
    last.replaceAll((story, line) -> ParityCorpus.print(line));
    return last;
  }

  private static DataStream<Laid> dying(DataStream<Laid> stories, int deaths, boolean checkpoints) {
    Dying.LEFT.set(deaths);
    return deaths == 0 ? stories : stories.map(new Dying(checkpoints)).returns(Types.LAID);
  }

  private static void checkDied(int deaths) {
    if (Dying.LEFT.get() > 0) {
      throw new IllegalStateException("of " + deaths + " deaths were left " + Dying.LEFT);
    }
  }

  /** Dies in mid-run so many times, where there are checkpoints each time after one. */
  private static final class Dying extends RichMapFunction<Laid, Laid>
      implements CheckpointListener {

    private static final long serialVersionUID = 1;
    private static final AtomicInteger LEFT = new AtomicInteger();
    private static final int FEW = 5;
    private final boolean checkpoints;
    private transient int seen;
    private transient boolean kept;

    Dying(boolean checkpoints) {
      this.checkpoints = checkpoints;
    }

    @Override
    public Laid map(Laid laid) {
      seen++;
      if (seen > FEW && (kept || !checkpoints) && LEFT.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
        throw new IllegalStateException("killed by the test");
      }
      return laid;
    }

    @Override
    public void notifyCheckpointComplete(long checkpoint) {
      kept = true;
    }
  }

  static StreamExecutionEnvironment env(int parallelism) {
    var config = new Configuration();
    config.set(PipelineOptions.GENERIC_TYPES, false);
    // A story that hundreds tell is larger than the two mebibytes that a collected record may have.
    config.set(CollectSinkOperatorFactory.MAX_BATCH_SIZE, MemorySize.ofMebiBytes(64));
    config.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
    config.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, 9);
    config.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, Duration.ofMillis(100));
    return StreamExecutionEnvironment.createLocalEnvironment(parallelism, config);
  }

  /** Returns how each story was told last. */
  static SortedMap<String, String> last(DataStream<Laid> stories) throws Exception {
    var lines = new TreeMap<String, String>();
    CloseableIterator<Laid> laid = stories.executeAndCollect();
    laid.forEachRemaining(l -> lines.put(l.story(), new String(l.body(), StandardCharsets.UTF_8)));
    laid.close();
    lines.values().removeIf(line -> line.contains("\"reports\":0,"));
    return lines;
  }

  private static String id(String line) {
    int at = line.indexOf("\"id\":\"") + 6;
    return line.substring(at, line.indexOf('"', at));
  }
}
