package dev.synoptic.model;

/**
 * A half-open stretch of a text in UTF-16 code units; code points appear only in the JSON.
 *
 * @param start first offset inside, at least 0
 * @param end first offset after, at least {@code start}
 */
public record Range(int start, int end) implements Comparable<Range> {

  /** Checks {@code 0 <= start <= end}. */
  public Range {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a range: " + start + ".." + end);
    }
  }

  /** Returns the number of UTF-16 code units inside. */
  public int length() {
    return end - start;
  }

  /** Returns the words of {@code text} that this range covers. */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** Returns whether at least one offset lies in both. */
  public boolean overlaps(Range other) {
    return start < other.end && other.start < end;
  }

  /** Returns whether every offset of {@code other} lies in this range. */
  public boolean contains(Range other) {
    return start <= other.start && other.end <= end;
  }

  /** Returns whether {@code offset} lies inside. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Returns the smallest range that holds both. */
  public Range cover(Range other) {
    return new Range(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Range other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
