package dev.synoptic.story;

import java.util.Map;
import java.util.TreeMap;

/**
 * What speaks for leaving stories as they are when one report arrives: a single report stays in its
 * story unless it clearly tells another event, and the new one is led to the story that alone is
 * like it. Where several reports of a story are unlike the others, nothing holds them.
 */
final class Tenure implements EventJudge.Leaning {

  /** By how much the log odds are higher for a report that is in the story already. */
  private static final double KEPT = 2;

  private static final long NEW = -1;

  private final long[] storyOf;
  private final long nearest;
  private final double unrivalled;

  /**
   * Notes how things stand.
   *
   * @param numbers of reports; the last is the new one
   * @param met stories that the new report may belong to
   */
  Tenure(int[] numbers, RecentReports recent, Meeting met) {
    this.storyOf = new long[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      storyOf[i] = i == numbers.length - 1 ? NEW : recent.story(numbers[i]).number();
    }
    this.nearest = met.nearest().story().number();
    this.unrivalled =
        recent.size() < GroupAffinity.CROWD ? 0 : GroupAffinity.unrivalled(met.rival());
  }

  @Override
  public double of(EventGroup a, EventGroup b) {
    if (a.size() > 1 && b.size() > 1) {
      return 0;
    }
    long mine = mainStory(a);
    long its = mainStory(b);
    if (mine == its) {
      return KEPT;
    }
    boolean home = mine == NEW && its == nearest || its == NEW && mine == nearest;
    return home ? unrivalled : 0;
  }

  /** Returns the story of most members, the oldest of several; the new report counts for none. */
  private long mainStory(EventGroup group) {
    Map<Long, Integer> counts = new TreeMap<>();
    group.members().mapToLong(m -> storyOf[m]).forEach(s -> counts.merge(s, 1, Integer::sum));
    if (counts.size() > 1) {
      counts.remove(NEW);
    }
    long main = NEW;
    int most = 0;
    for (Map.Entry<Long, Integer> count : counts.entrySet()) {
      if (count.getValue() > most) {
        most = count.getValue();
        main = count.getKey();
      }
    }
    return main;
  }
}
