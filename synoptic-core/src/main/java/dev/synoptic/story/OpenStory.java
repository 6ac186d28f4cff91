package dev.synoptic.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
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

  /** Writes the story without its members. */
  void write(DataOutput out) throws IOException {
    out.writeUTF(id);
    out.writeLong(number);
    out.writeDouble(withinSum);
    out.writeLong(withinPairs);
    out.writeInt(nextReview);
  }

  /** Reads a story without members. */
  static OpenStory read(DataInput in) throws IOException {
    var story = new OpenStory(in.readUTF(), in.readLong());
    story.withinSum = in.readDouble();
    story.withinPairs = in.readLong();
    story.nextReview = in.readInt();
    return story;
  }

  String id() {
    return id;
  }

  /** Returns a number that is less than those of all younger stories. */
  long number() {
    return number;
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

  void add(int report) {
    if (size == members.length) {
      members = Arrays.copyOf(members, 2 * size);
    }
    members[size++] = report;
  }

  /** Takes over the members of {@code other}. */
  void addAll(OpenStory other) {
    int[] union = Arrays.copyOf(members, size + other.size);
    System.arraycopy(other.members, 0, union, size, other.size);
    Arrays.sort(union);
    members = union;
    size = union.length;
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
  void removeAll(List<Integer> part) {
    Set<Integer> gone = Set.copyOf(part);
    members = members().filter(m -> !gone.contains(m)).toArray();
    size = members.length;
  }

  /** Adds the sum of the scores of {@code pairs} pairs inside. */
  void learn(double sum, long pairs) {
    withinSum += sum;
    withinPairs += pairs;
  }

  /** Sets the scores inside to those between {@code nodes}. */
  void setWithin(List<Integer> nodes, Links links) {
    withinSum = 0;
    withinPairs = nodes.size() * (nodes.size() - 1L) / 2;
    for (int a : nodes) {
      for (int b : nodes) {
        withinSum += a < b ? (double) links.of(a).getOrDefault(b, 0L) / Links.UNIT : 0;
      }
    }
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
