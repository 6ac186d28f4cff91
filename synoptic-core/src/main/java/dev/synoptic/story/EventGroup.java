package dev.synoptic.story;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/** A group of reports that tell one event, as far as it is known. */
final class EventGroup {

  /** More members are not asked which report of another group is nearest. */
  private static final int ASKED = 64;

  private final int[] members;
  private final EventTerms terms;
  private final long[] days;
  private final double withinSum;

  /**
   * Makes a group.
   *
   * @param members numbers of the reports, ascending
   * @param terms of all members
   * @param days of publication, as far as they are known, ascending
   * @param withinSum sum of the scores of all pairs inside
   */
  EventGroup(int[] members, EventTerms terms, long[] days, double withinSum) {
    this.members = members;
    this.terms = terms;
    this.days = days;
    this.withinSum = withinSum;
  }

  /** Returns the numbers of the reports, ascending. */
  IntStream members() {
    return IntStream.of(members);
  }

  /** Returns the number of one of the reports. */
  int anyMember() {
    return members[0];
  }

  /** Returns the group of one report. */
  static EventGroup of(int number, Weighed report) {
    long[] days = report.day().isPresent() ? new long[] {report.day().getAsLong()} : new long[0];
    return new EventGroup(new int[] {number}, EventTerms.of(report), days, 0);
  }

  /** Returns the group of the members of both; {@code mean} is the score between them. */
  EventGroup and(EventGroup other, double mean) {
    double between = mean * members.length * other.members.length;
    return new EventGroup(
        merged(members, other.members),
        terms.and(other.terms),
        merged(days, other.days),
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
    double core = terms.coreNamesIn(other.terms);
    double otherCore = other.terms.coreNamesIn(terms);
    return new GroupLikeness(
        mean,
        best,
        meanNearest,
        Math.min(core, otherCore),
        Math.max(core, otherCore),
        Math.min(members.length, other.members.length),
        daysTo(other),
        within(other),
        terms.residue(other.terms));
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
