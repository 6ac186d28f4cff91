package dev.synoptic.flink;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.SortedMap;

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
}
