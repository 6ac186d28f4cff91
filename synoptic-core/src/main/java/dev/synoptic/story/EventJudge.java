package dev.synoptic.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Judges whether groups of reports tell one event. */
final class EventJudge implements AverageLink.Judge {

  /** No leaning turns odds that are lower. */
  private static final double HOPELESS = -3;

  /** Score, in millionths, up to which two reports have hardly anything in common. */
  private static final long HARDLY = Links.UNIT / 20;

  private final Links links;
  private final List<EventGroup> groups = new ArrayList<>();
  private final int[] groupOf;
  private final boolean looksTwice;
  private Leaning leaning;

  /** What speaks for two groups beside what they tell. */
  @FunctionalInterface
  interface Leaning {

    /** Returns by how much the log odds for {@code a} and {@code b} are higher. */
    double of(EventGroup a, EventGroup b);
  }

  private EventJudge(List<Weighed> reports, Links links, Leaning leaning, boolean looksTwice) {
    this.links = links;
    this.leaning = leaning;
    this.looksTwice = looksTwice;
    this.groupOf = new int[reports.size()];
    for (int i = 0; i < reports.size(); i++) {
      groups.add(EventGroup.of(i, reports.get(i)));
      groupOf[i] = i;
    }
  }

  /**
   * Returns a judge of a batch. When nothing joins any more, single reports that are alike to one
   * group only are looked at again.
   */
  static EventJudge ofBatch(List<Weighed> reports, Links links) {
    return new EventJudge(reports, links, (a, b) -> 0, true);
  }

  /** Returns a judge of the neighbourhood of a report that arrives. */
  static EventJudge ofArrival(List<Weighed> reports, Links links, Leaning leaning) {
    return new EventJudge(reports, links, leaning, false);
  }

  @Override
  public boolean joins(int a, int b, double mean) {
    EventGroup one = groups.get(a);
    EventGroup other = groups.get(b);
    double odds =
        GroupAffinity.odds(one.likeness(other, mean, this::nearest)) - strange(one, other);
    return odds >= 0 || odds > HOPELESS && odds + leaning.of(one, other) >= 0;
  }

  /**
   * Returns by how much the log odds are lower for a single report that has hardly anything in
   * common with members of a group: what holds it to the others may be a round-up, which tells
   * both.
   */
  private double strange(EventGroup a, EventGroup b) {
    EventGroup single = a.size() == 1 ? a : b;
    EventGroup group = a.size() == 1 ? b : a;
    if (single.size() > 1 || group.size() == 1) {
      return 0;
    }
    Map<Integer, Long> scores = links.of(single.anyMember());
    long strangers = group.members().filter(m -> scores.getOrDefault(m, 0L) <= HARDLY).count();
    return GroupAffinity.strange((int) strangers, group.size());
  }

  @Override
  public void joined(int a, int b, double mean) {
    EventGroup union = groups.get(a).and(groups.get(b), mean);
    union.members().forEach(m -> groupOf[m] = groups.size());
    groups.add(union);
  }

  @Override
  public boolean looksAgain() {
    leaning = this::unrivalled;
    return looksTwice && links.nodes() >= GroupAffinity.CROWD;
  }

  private double unrivalled(EventGroup a, EventGroup b) {
    return a.size() == 1
        ? GroupAffinity.unrivalled(rival(a, b))
        : b.size() == 1 ? GroupAffinity.unrivalled(rival(b, a)) : 0;
  }

  /** Returns the highest score of a single report with one of any group but {@code other}. */
  private double rival(EventGroup single, EventGroup other) {
    int but = groupOf[other.anyMember()];
    long best = 0;
    for (Map.Entry<Integer, Long> link : links.of(single.anyMember()).entrySet()) {
      if (groupOf[link.getKey()] != but) {
        best = Math.max(best, link.getValue());
      }
    }
    return (double) best / Links.UNIT;
  }

  private double nearest(int report, EventGroup group) {
    int number = groupOf[group.anyMember()];
    long best = 0;
    for (Map.Entry<Integer, Long> link : links.of(report).entrySet()) {
      if (groupOf[link.getKey()] == number) {
        best = Math.max(best, link.getValue());
      }
    }
    return (double) best / Links.UNIT;
  }
}
