package dev.synoptic.flink;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** The job from the topic {@code pages} to the topics {@code news-…}, in this process. */
final class TopicJob {

  private TopicJob() {}

  static JobClient start(Broker broker) throws Exception {
    return start(broker, Optional.empty());
  }

  /** Starts it from a savepoint; one that cannot be read ends it at once. */
  static JobClient start(Broker broker, Optional<Path> savepoint) throws Exception {
    StreamExecutionEnvironment env = ParityRuns.env(2);
    var config = new Configuration();
    savepoint.ifPresent(
        path -> {
          config.set(StateRecoveryOptions.SAVEPOINT_PATH, path.toUri().toString());
          config.set(RestartStrategyOptions.RESTART_STRATEGY, "none");
        });
    env.configure(config);
    env.enableCheckpointing(500);
    var kafka = new KafkaTopics(broker.servers());
    var job = new StoryJob(StreamOfNews.LATE, Duration.ofHours(1), true);
    new Outs(List.of(new KafkaOut(broker.servers(), "news")))
        .write(job.overTopic(kafka, "pages", "test", env));
    return env.executeAsync();
  }
}
