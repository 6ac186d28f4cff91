package dev.synoptic.flink;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.HighAvailabilityOptions;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.ReadableConfig;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.core.execution.CheckpointingMode;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the job: in this process where there is no cluster, else on the one that runs it. */
@Command(
    name = "synoptic flink",
    description = {
      "",
      "Lays stories side by side as a job of Apache Flink: in this process, or on a",
      "cluster by way of flink run.",
      ""
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Durations are written 90s, 10m, 2h or 1d.",
      "",
      "Examples:",
      "  synoptic flink --in archive/ --out stories/",
      "  synoptic flink --in feed.jsonl --out stories/ --live --late 1h --every 10m",
      "  synoptic flink --in kafka:pages --out kafka:news --kafka localhost:9092",
      "  synoptic flink --in kafka:pages --out 'jdbc:postgresql://db/news?user=synoptic'",
      "  synoptic flink --in archive/ --out parquet:tables/ out/"
    })
public final class FlinkMain implements Callable<Integer> {

  /** How a place begins that is a topic. */
  private static final String KAFKA = "kafka:";

  @Option(
      names = "--in",
      required = true,
      arity = "1..*",
      paramLabel = "PATH",
      description = {
        "Files and folders: JSON Lines, web archives, whatever compare reads;",
        "or kafka:TOPIC, without an end."
      })
  private List<String> in;

  @Option(
      names = "--out",
      required = true,
      arity = "1..*",
      paramLabel = "PLACE",
      description = {
        "Where stories go: a folder, as JSON Lines; kafka:PREFIX, into PREFIX-stories",
        "and, if rejected, PREFIX-rejected; parquet:FOLDER, tables of stories, quotes",
        "and facts; or jdbc:postgresql://HOST/DATABASE, a store that synoptic serve",
        "--store shows. Several may be named."
      })
  private List<String> out;

  @Option(
      names = "--kafka",
      defaultValue = "localhost:9092",
      paramLabel = "SERVERS",
      description = "Servers of Kafka (${DEFAULT-VALUE}).")
  private KafkaTopics kafka;

  @Option(
      names = "--group",
      defaultValue = "synoptic",
      paramLabel = "NAME",
      description = "Under which Kafka keeps how far was read (${DEFAULT-VALUE}).")
  private String group;

  @Option(
      names = "--live",
      description = "Read the files as a stream, and tell stories as they grow.")
  private boolean live;

  @Option(
      names = "--late",
      defaultValue = "10m",
      paramLabel = "TIME",
      description = "Of a stream: how late a report may come (${DEFAULT-VALUE}).")
  private Duration late;

  @Option(
      names = "--every",
      defaultValue = "1m",
      paramLabel = "TIME",
      description = "Of a stream: least time between two tellings of a story (${DEFAULT-VALUE}).")
  private Duration every;

  @Option(
      names = "--checkpoint",
      defaultValue = "30s",
      paramLabel = "TIME",
      description = "Of a stream: time between two checkpoints (${DEFAULT-VALUE}).")
  private Duration checkpoint;

  @Option(
      names = "--parallelism",
      paramLabel = "N",
      description = "Operators beside each other; by default as the cluster says.")
  private Optional<Integer> parallelism;

  /** For the command line alone. */
  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  public FlinkMain() {}

  /** Starts the job. */
  public static void main(String[] args) {
    int code = run(args);
    if (code != 0) {
      // A cluster takes a job that its main has returned from as submitted.
      System.exit(code);
    }
  }

  /** Runs the command line; returns its exit code. */
  static int run(String... args) {
    PrintStream err = err();
    return commandLine()
        .setExecutionExceptionHandler(
            (e, command, parsed) -> {
              err.println("synoptic: the job failed: " + reason(e));
              return 1;
            })
        .setParameterExceptionHandler(
            (wrong, line) -> {
              err.println("synoptic flink: " + told(wrong));
              err.println("synoptic flink --help says more.");
              return 2;
            })
        .execute(args);
  }

  /** Returns the command line, which knows how the options are written. */
  static CommandLine commandLine() {
    return new CommandLine(new FlinkMain())
        .registerConverter(Duration.class, FlinkMain::duration)
        .registerConverter(KafkaTopics.class, KafkaTopics::new);
  }

  private static String told(CommandLine.ParameterException wrong) {
    return wrong instanceof CommandLine.MissingParameterException missing
        ? missing.getMissing().stream().map(FlinkMain::wanted).collect(Collectors.joining(", and "))
        : String.valueOf(wrong.getMessage());
  }

  private static String wanted(CommandLine.Model.ArgSpec missing) {
    return missing instanceof CommandLine.Model.OptionSpec option
        ? option.longestName() + " wants a " + missing.paramLabel()
        : "a " + missing.paramLabel() + " is missing";
  }

  @Override
  public Integer call() throws Exception {
    var config = new Configuration();
    config.set(PipelineOptions.GENERIC_TYPES, false);
    config.set(PipelineOptions.OBJECT_REUSE, true);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(config);
    Optional<String> obstacle = obstacle(env);
    if (obstacle.isPresent()) {
      err().println("synoptic flink: " + obstacle.get());
      return 1;
    }
    parallelism.ifPresent(env::setParallelism);
    if (isStream()) {
      env.enableCheckpointing(checkpoint.toMillis(), CheckpointingMode.EXACTLY_ONCE);
    }
    Outs outs = outs();
    outs.write(flow(env, outs));
    JobExecutionResult result = env.execute("synoptic");
    if (!isStream() && result.isJobExecutionResult()) {
      Long rejected = result.getAccumulatorResult(Filing.REJECTIONS);
      for (String line : outs.told(rejected == null ? 0 : rejected)) {
        err().println("synoptic flink: " + line);
      }
    }
    return 0;
  }

  /** Returns why the job cannot start, in plain words with the remedy, if it cannot. */
  private Optional<String> obstacle(StreamExecutionEnvironment env) throws IOException {
    for (String place : in) {
      if (topic(place).isEmpty() && !isThere(new Path(place))) {
        return Optional.of("no such file: " + place + "; check the path");
      }
    }
    return outs().obstacle(isStream() && resumes(env));
  }

  private Outs outs() {
    return new Outs(out.stream().map(this::out).toList());
  }

  private Out out(String place) {
    if (place.startsWith(StoreOut.BEGINNING)) {
      return new StoreOut(place, !isStream(), StoreOut.PATIENCE);
    }
    if (place.startsWith(ParquetOut.BEGINNING)) {
      return new ParquetOut(place.substring(ParquetOut.BEGINNING.length()));
    }
    return topic(place)
        .<Out>map(prefix -> new KafkaOut(kafka.servers(), prefix))
        .orElseGet(() -> new JsonFiles(place));
  }

  private static boolean isThere(Path path) throws IOException {
    return path.getFileSystem().exists(path);
  }

  /** Returns whether a stream may go on where one before it has stopped. */
  private static boolean resumes(StreamExecutionEnvironment env) {
    ReadableConfig config = env.getConfiguration();
    return config.getOptional(StateRecoveryOptions.SAVEPOINT_PATH).isPresent()
        || config.getOptional(HighAvailabilityOptions.HA_MODE).isPresent();
  }

  private static PrintStream err() {
    return new PrintStream(System.err, true, StandardCharsets.UTF_8);
  }

  private StoryFlow flow(StreamExecutionEnvironment env, Outs outs) {
    Duration pace = isStream() ? every : Duration.ZERO;
    var job = new StoryJob(late, pace, isStream(), outs.wantPackets());
    Optional<String> topic = topic(in.get(0));
    return topic.isPresent()
        ? job.overTopic(kafka, topic.get(), group, env)
        : job.overFiles(in, env);
  }

  private boolean isStream() {
    return live || topic(in.get(0)).isPresent();
  }

  private static Optional<String> topic(String place) {
    return Optional.of(place)
        .filter(p -> p.startsWith(KAFKA))
        .map(p -> p.substring(KAFKA.length()));
  }

  /** Returns the time that {@code text} tells: 90s, 10m, 2h, 1d. */
  static Duration duration(String text) {
    try {
      return Duration.parse(
          (text.endsWith("d") ? "P" : "PT") + text.toUpperCase(Locale.ROOT).strip());
    } catch (java.time.format.DateTimeParseException e) {
      throw new CommandLine.TypeConversionException("'" + text + "' is no time such as 90s or 10m");
    }
  }

  private static String reason(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage());
  }
}
