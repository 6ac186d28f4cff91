package dev.synoptic.flink;

import dev.synoptic.flink.Newswire.Kind;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.common.JobID;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ExternalizedCheckpointRetention;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.runtime.checkpoint.CompletedCheckpointStats;
import org.apache.flink.runtime.checkpoint.TaskStateStats;
import org.apache.flink.runtime.executiongraph.AccessExecutionGraph;
import org.apache.flink.runtime.executiongraph.AccessExecutionJobVertex;
import org.apache.flink.runtime.jobgraph.SavepointRestoreSettings;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.apache.flink.streaming.api.graph.StreamGraph;

/**
 * Fills the window of a running job with made-up reports of 50 to 100 words, 150,000 a day, and
 * measures at certain numbers of reports the size of a checkpoint, by operator, and the time that
 * it takes; in the end the time until a new job stands where the last checkpoint was. Stories are
 * not laid: what a report costs is that of reading, parsing, holding and telling apart.
 *
 * <p>Usage: {@code WindowBench [CSV] [REPORTS…]}, by default none and 20,000 50,000 100,000.
 */
final class WindowBench {

  private static final Duration LATE = Duration.ofMinutes(10);
  private static final long STEP_MILLIS = Duration.ofDays(1).toMillis() / 150_000;
  private static final long START = 1_772_400_000_000L;

  /** The generator's reports in a block, each block the same again with a seed of its own. */
  private static final int BLOCK = 500;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final List<String> csv = new ArrayList<>();
  private final Path folder;

  private WindowBench(Path folder) {
    this.folder = folder;
  }

  /** Runs the bench. */
  public static void main(String[] args) throws Exception {
    var marks = new ArrayList<Integer>();
    for (int i = 1; i < args.length; i++) {
      marks.add(Integer.parseInt(args[i]));
    }
    var bench = new WindowBench(Files.createTempDirectory("window-bench"));
    bench.run(marks.isEmpty() ? List.of(20_000, 50_000, 100_000) : marks);
    if (args.length > 0) {
      Files.write(Path.of(args[0]), bench.csv);
    }
    System.exit(0); // the job has no end
  }

  @SuppressWarnings("try") // Flink's cluster may be interrupted as it closes
  private void run(List<Integer> marks) throws Exception {
    csv.add("reports,micros,checkpoint_bytes,checkpoint_ms,desk_bytes,shelf_bytes,restore_ms");
    var config = new Configuration();
    config.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, folder.toUri().toString());
    config.set(PipelineOptions.GENERIC_TYPES, false);
    config.set(PipelineOptions.OBJECT_REUSE, true);
    try (var cluster =
        new MiniCluster(
            new MiniClusterConfiguration.Builder()
                .setConfiguration(config)
                .setNumSlotsPerTaskManager(1)
                .build())) {
      cluster.start();
      Gate.shut();
      JobID job = start(cluster, graph(config));
      int before = 0;
      String checkpoint = "";
      for (int mark : marks) {
        long processor = processor();
        Gate.open(mark);
        while (Gate.passed() < mark) {
          Thread.sleep(50);
        }
        cluster.triggerCheckpoint(job).get(); // behind all that was under way
        double micros = (processor() - processor) / 1e3 / (mark - before);
        checkpoint = cluster.triggerCheckpoint(job).get();
        told(cluster, job, mark, micros);
        before = mark;
      }
      cluster.cancelJob(job).get(1, TimeUnit.MINUTES);
      Gate.shut();
      StreamGraph again = graph(config);
      again.setSavepointRestoreSettings(SavepointRestoreSettings.forPath(checkpoint));
      long start = System.nanoTime();
      start(cluster, again);
      long millis = (System.nanoTime() - start) / 1_000_000;
      out.printf(Locale.ROOT, "restored in %,d ms%n", millis);
      csv.set(csv.size() - 1, csv.get(csv.size() - 1) + millis);
    }
  }

  private static StreamGraph graph(Configuration config) {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(config);
    env.setParallelism(1);
    env.enableCheckpointing(Duration.ofDays(1).toMillis());
    env.getCheckpointConfig()
        .setExternalizedCheckpointRetention(ExternalizedCheckpointRetention.RETAIN_ON_CANCELLATION);
    var source =
        new DataGeneratorSource<>(
            WindowBench::page, Long.MAX_VALUE, parallelism -> new Gate<>(), Types.DELIVERED);
    WatermarkStrategy<Delivered> times =
        WatermarkStrategy.<Delivered>forBoundedOutOfOrderness(LATE)
            .withTimestampAssigner((page, before) -> START + page.line() * STEP_MILLIS);
    StoryFlow flow =
        new StoryJob(LATE, Duration.ofDays(30), true)
            .over(env.fromSource(source, times, "news", Types.DELIVERED));
    flow.stories().sinkTo(new DiscardingSink<>()).uid("stories");
    flow.rejected().sinkTo(new DiscardingSink<>()).uid("rejected");
    return env.getStreamGraph();
  }

  private static List<Dispatch> block = List.of();
  private static long blockNumber = -1;

  /** Returns the report of a number; the time of the stream is its place, not what it says. */
  private static Delivered page(long number) {
    if (number / BLOCK != blockNumber) {
      blockNumber = number / BLOCK;
      block = Newswire.of(blockNumber, BLOCK, Kind.BRIEF, Duration.ofHours(1));
    }
    byte[] json = block.get((int) (number % BLOCK)).json().getBytes(StandardCharsets.UTF_8);
    return new Delivered("news/" + number, json, number);
  }

  private static JobID start(MiniCluster cluster, StreamGraph graph) throws Exception {
    graph.setJobId(new JobID());
    JobID job = cluster.submitJob(graph).get().getJobID();
    while (!isRunning(cluster, job)) {
      Thread.sleep(20);
    }
    return job;
  }

  private static boolean isRunning(MiniCluster cluster, JobID job) throws Exception {
    if (cluster.getJobStatus(job).get() != JobStatus.RUNNING) {
      return false;
    }
    AccessExecutionGraph graph = cluster.getExecutionGraph(job).get();
    for (AccessExecutionJobVertex vertex : graph.getVerticesTopologically()) {
      if (vertex.getAggregateState() != org.apache.flink.runtime.execution.ExecutionState.RUNNING) {
        return false;
      }
    }
    return true;
  }

  private void told(MiniCluster cluster, JobID job, int reports, double micros) throws Exception {
    AccessExecutionGraph graph = cluster.getExecutionGraph(job).get();
    CompletedCheckpointStats stats =
        graph.getCheckpointStatsSnapshot().getHistory().getLatestCompletedCheckpoint();
    long desk = bytes(graph, stats, "tell stories apart");
    long shelf = bytes(graph, stats, "hold texts");
    out.printf(
        Locale.ROOT,
        "%,d reports: %.0f µs of processors each; checkpoint %,d bytes in %,d ms;"
            + " a report %,d at the desk, %,d on the shelf%n",
        reports,
        micros,
        stats.getStateSize(),
        stats.getEndToEndDuration(),
        desk / reports,
        shelf / reports);
    csv.add(
        String.format(
            Locale.ROOT,
            "%d,%.1f,%d,%d,%d,%d,",
            reports,
            micros,
            stats.getStateSize(),
            stats.getEndToEndDuration(),
            desk,
            shelf));
  }

  private static long bytes(
      AccessExecutionGraph graph, CompletedCheckpointStats stats, String operator) {
    for (AccessExecutionJobVertex vertex : graph.getVerticesTopologically()) {
      TaskStateStats state = stats.getTaskStateStats(vertex.getJobVertexId());
      if (vertex.getName().contains(operator) && state != null) {
        return state.getStateSize();
      }
    }
    return 0;
  }

  private static long processor() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
