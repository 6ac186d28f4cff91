package dev.synoptic.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;

/** Pages come out of a topic, stories go into one, and what cannot be used into another. */
class KafkaFlowTest {

  /** A broker that takes messages from the future, such as one of the test. */
  private static final Map<String, String> ANY_TIME =
      Map.of("log.message.timestamp.after.max.ms", String.valueOf(Long.MAX_VALUE));

  @Test
  void pagesOfATopicBecomeStoriesOfAnother() throws Exception {
    StreamOfNews news = StreamOfNews.through("pages", 12);
    Broker broker = Broker.start(List.of("pages", "news-stories", "news-rejected"), ANY_TIME);
    try {
      broker.send("pages", "poison", "\u0000\u0001\u0002", Instant.parse("2099-01-01T00:00:00Z"));
      broker.send("pages", news.first());
      broker.send("pages", news.later());
      StreamExecutionEnvironment env = ParityRuns.env(2);
      env.enableCheckpointing(500);
      var kafka = new KafkaTopics(broker.servers());
      var job = new StoryJob(StreamOfNews.LATE, Duration.ofHours(1), true);
      new Outs(List.of(new KafkaOut(kafka.servers(), "news")))
          .write(job.overTopic(kafka, "pages", "test", env));
      JobClient running = env.executeAsync();
      var ended = running.getJobExecutionResult();
      Map<String, String> stories =
          broker.last(
              "news-stories", Duration.ofMinutes(4), last -> ended.isDone() || has(last, news));
      assertThat(ended).isNotDone();
      assertThat(stories).containsAllEntriesOf(news.stories());
      assertThat(broker.last("news-rejected", Duration.ofMinutes(1), last -> !last.isEmpty()))
          .allSatisfy((key, line) -> assertThat(line).contains("kafka:pages/poison"))
          .hasSize(1);
      running.cancel().get();
    } finally {
      broker.close();
    }
  }

  private static boolean has(Map<String, String> last, StreamOfNews news) {
    var wanted = new TreeMap<>(news.stories());
    wanted.entrySet().removeIf(e -> e.getValue().equals(last.get(e.getKey())));
    return wanted.isEmpty();
  }
}
