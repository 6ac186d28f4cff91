package dev.synoptic.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/** A group of reports that tell one event, as far as it is known. */
final class EventGroup {

  /** More members are not asked which report of another group is nearest. */
  private static final int ASKED = 64;

  /** Members of a large group whose days are compared with those of another. */
  private static final int SPREAD = 16;

  private final int[] members;
  private final EventTerms terms;
  private final long[] days;
  private final List<Weighed> spread;
  private final double withinSum;

  /**
   * Makes a group.
   *
   * @param members numbers of the reports, ascending
   * @param terms of all members
   * @param days of publication, as far as they are known, ascending
   * @param spread some of the members
   * @param withinSum sum of the scores of all pairs inside
   */
  EventGroup(int[] members, EventTerms terms, long[] days, List<Weighed> spread, double withinSum) {
    this.members = members;
    this.terms = terms;
    this.days = days;
    this.spread = spread;
    this.withinSum = withinSum;
  }

  /** Returns the numbers of the reports, ascending. */
  IntStream members() {
    return IntStream.of(members);
  }

  /** Returns how many reports it has. */
  int size() {
    return members.length;
  }

  /** Returns the number of one of the reports. */
  int anyMember() {
    return members[0];
  }

  /** Returns the group of one report. */
  static EventGroup of(int number, Weighed report) {
    long[] days = report.day().isPresent() ? new long[] {report.day().getAsLong()} : new long[0];
    return new EventGroup(new int[] {number}, EventTerms.of(report), days, List.of(report), 0);
  }

  /** Returns the group of the members of both; {@code mean} is the score between them. */
  EventGroup and(EventGroup other, double mean) {
    double between = mean * members.length * other.members.length;
    return new EventGroup(
        merged(members, other.members),
        terms.and(other.terms),
        merged(days, other.days),
        someOf(spread, other.spread),
        withinSum + other.withinSum + between);
  }

  private static int[] merged(int[] a, int[] b) {
    int[] union = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, union, a.length, b.length);
    Arrays.sort(union);
    return union;
  }

  private static long[] merged(long[] a, long[] b) {
    long[] union = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, union, a.length, b.length);
    Arrays.sort(union);
    return union;
  }

  /**
   * Returns what this group and {@code other} have in common.
   *
   * @param mean score between their reports
   * @param nearest gives the highest score of a report with any of a group; 0 where none is known
   */
  GroupLikeness likeness(
      EventGroup other, double mean, ToDoubleBiFunction<Integer, EventGroup> nearest) {
    double best = 0;
    double meanNearest = 0;
    for (List<EventGroup> way : List.of(List.of(this, other), List.of(other, this))) {
      double sum = 0;
      int[] asked = way.get(0).asked();
      for (int member : asked) {
        double score = nearest.applyAsDouble(member, way.get(1));
        sum += score;
        best = Math.max(best, score);
      }
      meanNearest += sum / asked.length / 2;
    }
    return new GroupLikeness(
        mean,
        best,
        meanNearest,
        Math.max(terms.coreNamesIn(other.terms), other.terms.coreNamesIn(terms)),
        Math.min(members.length, other.members.length),
        daysTo(other),
        within(other),
        terms.residue(other.terms),
        otherDays(other),
        Math.max(terms.coreNumbersIn(other.terms), other.terms.coreNumbersIn(terms)));
  }

  /** Returns all members, or evenly spread ones of a large group. */
  private int[] asked() {
    if (members.length <= ASKED) {
      return members;
    }
    int[] asked = new int[ASKED];
    for (int i = 0; i < ASKED; i++) {
      asked[i] = members[(int) ((long) i * members.length / ASKED)];
    }
    return asked;
  }

  private static List<Weighed> someOf(List<Weighed> a, List<Weighed> b) {
    var all = new ArrayList<Weighed>(a);
    all.addAll(b);
    if (all.size() <= SPREAD) {
      return all;
    }
    return IntStream.range(0, SPREAD).mapToObj(i -> all.get(i * all.size() / SPREAD)).toList();
  }

  /** Returns the share of pairs that tell of different days. */
  private double otherDays(EventGroup other) {
    int apart = 0;
    for (Weighed mine : spread) {
      for (Weighed its : other.spread) {
        apart += mine.eventDays().agree(mine.day(), its.eventDays(), its.day()) < 0 ? 1 : 0;
      }
    }
    return apart / (double) (spread.size() * other.spread.size());
  }

  private double daysTo(EventGroup other) {
    return days.length == 0 || other.days.length == 0
        ? GroupLikeness.UNKNOWN_DAYS
        : Math.abs(days[days.length / 2] - other.days[other.days.length / 2]);
  }

  private double within(EventGroup other) {
    double sum = 0;
    int groups = 0;
    for (EventGroup group : List.of(this, other)) {
      long size = group.members.length;
      if (size > 1) {
        sum += group.withinSum / (size * (size - 1) / 2.0);
        groups++;
      }
    }
    return groups == 0 ? GroupLikeness.UNKNOWN_WITHIN : sum / groups;
  }
}
