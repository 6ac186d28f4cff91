package dev.synoptic.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * News as they come through a topic, out of order, and what must come of them. Later news follow
 * that let the stories of the first end.
 *
 * @param first out of order within {@link #LATE}
 * @param later a month later
 * @param stories how each story of the first stands in the end
 */
record StreamOfNews(
    List<MadeUpNews.Item> first, List<MadeUpNews.Item> later, SortedMap<String, String> stories) {

  static final Duration LATE = Duration.ofMinutes(30);

  /** So many reports move the stream's clock for sure. */
  private static final int LATER = 40;

  static StreamOfNews through(String topic, int events) {
    List<MadeUpNews.Item> news = new MadeUpNews(1).reports(events, 5);
    Instant end = news.get(news.size() - 1).time().plus(Duration.ofDays(30));
    List<MadeUpNews.Item> later = new ArrayList<>();
    var others = new MadeUpNews(2);
    for (int i = 0; i < LATER; i++) {
      later.add(others.alone("x" + i, end.plus(Duration.ofHours(i))));
    }
    return new StreamOfNews(late(news), later, stories(news, later, topic));
  }

  /** Messages keep their times, whenever they come. */
  private static List<MadeUpNews.Item> late(List<MadeUpNews.Item> news) {
    var timeOf = new HashMap<String, Instant>();
    news.forEach(item -> timeOf.put(item.id(), item.time()));
    return MadeUpNews.shuffled(news, 5, (int) LATE.toSeconds()).stream()
        .map(item -> item.at(timeOf.get(item.id())))
        .toList();
  }

  private static SortedMap<String, String> stories(
      List<MadeUpNews.Item> news, List<MadeUpNews.Item> later, String topic) {
    List<MadeUpNews.Item> all = new ArrayList<>(news);
    all.addAll(later);
    SortedMap<String, String> stories = EmbeddedFlow.run(all, topic);
    stories.values().removeIf(line -> line.contains("\"inputId\":\"x"));
    return stories;
  }

  /**
   * Checks that every story is told to have ended as it must be, none is missing, and none is told
   * to have ended in two ways.
   */
  void assertEndsIn(Broker broker) {
    var ends = new TreeMap<String, Set<String>>();
    broker.read(
        "news-stories",
        Duration.ofMinutes(2),
        () -> ends.keySet().containsAll(stories.keySet()),
        message -> {
          if (isEnd(message.value())) {
            ends.computeIfAbsent(message.key(), k -> new TreeSet<>()).add(message.value());
          }
        });
    assertThat(ends.keySet()).isEqualTo(stories.keySet());
    stories.forEach(
        // A story is a megabyte: not printed where it differs.
        (id, line) -> assertThat(ends.get(id).equals(Set.of(line))).as(id).isTrue());
  }

  /** Checks that every story stands once among these lines as it ended, and none is missing. */
  void assertEndsOnceIn(List<String> lines) {
    List<String> ends = lines.stream().filter(StreamOfNews::isEnd).sorted().toList();
    // Stories are megabytes: not printed where they differ.
    assertThat(ends).as("number of ends").hasSameSizeAs(stories.values());
    assertThat(ends.equals(stories.values().stream().sorted().toList())).as("ends").isTrue();
  }

  /** A story that another has taken up, and what came later, do not count. */
  private static boolean isEnd(String line) {
    return line.contains("\"ended\":true")
        && !line.contains("\"reports\":0,")
        && !line.contains("\"inputId\":\"x");
  }
}
