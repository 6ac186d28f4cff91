package dev.synoptic.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.flink.core.execution.JobClient;
import org.junit.jupiter.api.Test;

/** What goes wrong around a job over topics, and what still comes of it. */
class KafkaFaultsIT {

  /** A page that is larger than any that is read must come through the broker first. */
  private static final Map<String, String> LARGE =
      Map.of("message.max.bytes", "60000000", "socket.request.max.bytes", "110000000");

  @Test
  void brokerThatIsGoneForAWhileLosesNothingAndChangesNothing() throws Exception {
    StreamOfNews news = StreamOfNews.through("pages", 12);
    int half = news.first().size() / 2;
    try (Broker broker = Broker.start(List.of("pages", "news-stories", "news-rejected"))) {
      broker.send("pages", news.first().subList(0, half));
      JobClient job = TopicJob.start(broker);
      broker.last("news-stories", Duration.ofMinutes(2), last -> !last.isEmpty());

      broker.goes();
      Thread.sleep(Duration.ofSeconds(Integer.getInteger("synoptic.outage.seconds", 3)).toMillis());
      broker.comesBack();

      broker.send("pages", news.first().subList(half, news.first().size()));
      broker.send("pages", news.later());
      news.assertEndsIn(broker);
      job.cancel().get();
    }
  }

  @Test
  void pagesThatCannotBeUsedAreToldAndTheJobLives() throws Exception {
    StreamOfNews news = StreamOfNews.through("pages", 6);
    Instant time = news.first().get(0).time();
    try (Broker broker = Broker.start(List.of("pages", "news-stories", "news-rejected"), LARGE)) {
      broker.send("pages", "noise", "\u0000\u0001\u0002\ufffd\u0003".repeat(300), time);
      broker.send("pages", "broken", "{\"text\": \"It was", time);
      broker.send("pages", "large", "Five words of a page. ".repeat(2_500_000), time);
      broker.send("pages", "deep", "<html><body>" + "<div>".repeat(200_000) + "It was dark.", time);
      broker.send("pages", "key".repeat(1000), "{}", time);
      broker.send("pages", news.first());
      broker.send("pages", news.later());
      JobClient job = TopicJob.start(broker);

      news.assertEndsIn(broker);
      assertThat(rejected(broker, 5))
          .hasSize(5)
          .anySatisfy(line -> assertThat(line).contains("pages/noise\"", "\"binary\""))
          .anySatisfy(line -> assertThat(line).contains("pages/broken#1\"", "\"malformed\""))
          .anySatisfy(line -> assertThat(line).contains("pages/large\"", "\"too-large\""))
          .anySatisfy(line -> assertThat(line).contains("pages/deep\"", "\"too-short\""))
          .noneSatisfy(line -> assertThat(line).contains("keykey"));
      job.cancel().get();
    }
  }

  @Test
  void storyThatIsLargerThanItsTopicTakesSaysHowItStandsAndTheJobLives() throws Exception {
    StreamOfNews news = StreamOfNews.through("pages", 3);
    Map<String, String> small = Map.of("message.max.bytes", "4000");
    try (Broker broker = Broker.start(List.of("pages", "news-stories", "news-rejected"), small)) {
      broker.send("pages", news.first());
      broker.send("pages", news.later());
      JobClient job = TopicJob.start(broker);
      Map<String, String> last =
          broker.last(
              "news-stories",
              Duration.ofMinutes(1),
              stories -> stories.keySet().containsAll(news.stories().keySet()));
      job.cancel().get();

      assertThat(last).containsKeys(news.stories().keySet().toArray(String[]::new));
      assertThat(last.values())
          .anySatisfy(
              line -> assertThat(line).contains("\"reports\":5,").endsWith("\"story\":null}"));
    }
  }

  private static List<String> rejected(Broker broker, int enough) {
    var lines = new ArrayList<String>();
    broker.read(
        "news-rejected",
        Duration.ofMinutes(1),
        () -> lines.size() >= enough,
        message -> lines.add(message.value()));
    return lines;
  }
}
