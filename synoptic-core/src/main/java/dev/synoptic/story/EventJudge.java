package dev.synoptic.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Judges whether groups of a batch tell one event. */
final class EventJudge implements AverageLink.Judge {

  private final Links links;
  private final List<EventGroup> groups = new ArrayList<>();
  private final int[] groupOf;

  EventJudge(List<Weighed> reports, Links links) {
    this.links = links;
    this.groupOf = new int[reports.size()];
    for (int i = 0; i < reports.size(); i++) {
      groups.add(EventGroup.of(i, reports.get(i)));
      groupOf[i] = i;
    }
  }

  @Override
  public boolean joins(int a, int b, double mean) {
    return GroupAffinity.joins(groups.get(a).likeness(groups.get(b), mean, this::nearest));
  }

  @Override
  public void joined(int a, int b, double mean) {
    EventGroup union = groups.get(a).and(groups.get(b), mean);
    union.members().forEach(m -> groupOf[m] = groups.size());
    groups.add(union);
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
