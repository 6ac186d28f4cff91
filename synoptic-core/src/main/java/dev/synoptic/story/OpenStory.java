package dev.synoptic.story;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A story that reports may still join. */
final class OpenStory {

  /** A story is looked at as a whole when it has grown by one part in so many. */
  private static final int REVIEW_SHARE = 8;

  private final String id;
  private final long number;
  private int[] members = new int[1];
  private int size;
  private double withinSum;
  private long withinPairs;
  private int nextReview = 3;

  /**
   * Makes a story without members.
   *
   * @param id its id
   * @param number greater than those of all older stories
   */
  OpenStory(String id, long number) {
    this.id = id;
    this.number = number;
  }

  String id() {
    return id;
  }

  boolean isOlderThan(OpenStory other) {
    return number < other.number;
  }

  /** Returns the number of remembered reports. */
  int size() {
    return size;
  }

  /** Returns the numbers of the remembered reports, in the order of arrival. */
  IntStream members() {
    return IntStream.range(0, size).map(i -> members[i]);
  }

  /** Returns up to {@code most} members, evenly spread over the story's life. */
  int[] sample(int most) {
    if (size <= most) {
      return Arrays.copyOf(members, size);
    }
    return IntStream.range(0, most)
        .map(i -> members[(int) ((long) i * (size - 1) / (most - 1))])
        .toArray();
  }

  /** Returns up to {@code most} members, the latest. */
  int[] latest(int most) {
    return Arrays.copyOfRange(members, Math.max(0, size - most), size);
  }

  void add(int report) {
    if (size == members.length) {
      members = Arrays.copyOf(members, 2 * size);
    }
    members[size++] = report;
  }

  /** Takes over the members and scores of {@code other}. */
  void addAll(OpenStory other) {
    int[] union = Arrays.copyOf(members, size + other.size);
    System.arraycopy(other.members, 0, union, size, other.size);
    Arrays.sort(union);
    members = union;
    size = union.length;
    learn(other.withinSum, other.withinPairs);
  }

  /** Forgets the members below {@code number}. */
  void dropBefore(int number) {
    int from = 0;
    while (from < size && members[from] < number) {
      from++;
    }
    if (from > 0) {
      members = Arrays.copyOfRange(members, from, Math.max(size, from + 1));
      size -= from;
    }
  }

  /** Keeps only the members that are not in {@code part}, which is sorted. */
  void removeAll(int[] part) {
    members = members().filter(m -> Arrays.binarySearch(part, m) < 0).toArray();
    size = members.length;
    withinSum = 0;
    withinPairs = 0;
  }

  /** Adds the sum of the scores of {@code pairs} pairs inside. */
  void learn(double sum, long pairs) {
    withinSum += sum;
    withinPairs += pairs;
  }

  /** Returns the mean score of pairs inside. */
  double within() {
    return withinPairs == 0 ? GroupLikeness.UNKNOWN_WITHIN : withinSum / withinPairs;
  }

  /** Returns whether the story has grown so much that it is looked at as a whole again. */
  boolean isDue() {
    boolean due = size >= nextReview;
    if (due) {
      nextReview = size + 1 + size / REVIEW_SHARE;
    }
    return due;
  }
}
