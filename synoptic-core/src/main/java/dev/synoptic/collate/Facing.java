package dev.synoptic.collate;

import java.util.ArrayList;
import java.util.List;

/**
 * Which words of a gap are other wordings of which: two readings agree before and after it, and
 * print different words in it. Sentences of their own on both sides are no wordings of each other,
 * and neither are stretches of very different length.
 */
final class Facing {

  /** Longer stretches without a word in common are two things said, not two wordings of one. */
  private static final int MAX_WORDS = 10;

  private final boolean[] ends;
  private final boolean[] otherEnds;
  private final boolean fresh;
  private final boolean otherFresh;

  /**
   * Looks at a gap.
   *
   * @param ends for each word of the fullest reading in the gap, whether a sentence ends with it
   * @param otherEnds the same for the other reading
   * @param fresh whether a sentence begins with the gap in the fullest reading
   * @param otherFresh the same for the other reading
   */
  Facing(boolean[] ends, boolean[] otherEnds, boolean fresh, boolean otherFresh) {
    this.ends = ends.clone();
    this.otherEnds = otherEnds.clone();
    this.fresh = fresh;
    this.otherFresh = otherFresh;
  }

  /**
   * Two wordings of one thing, by places in the gap.
   *
   * @param from first word of the fullest reading
   * @param to word after the last
   * @param otherFrom first word of the other reading
   * @param otherTo word after the last
   */
  record Stretch(int from, int to, int otherFrom, int otherTo) {}

  /** Returns what faces what before the first words on which the readings agree. */
  List<Stretch> leading() {
    return empty() || closed() || otherClosed() ? List.of() : only(lastOf(tail()));
  }

  /** Returns what faces what after the last words on which the readings agree. */
  List<Stretch> trailing() {
    return empty() || fresh || otherFresh ? List.of() : only(firstOf(head()));
  }

  /** Returns what faces what between words on which the readings agree. */
  List<Stretch> inner() {
    if (empty() || fresh && otherFresh && closed() && otherClosed()) {
      return List.of();
    }
    var whole = new Stretch(0, ends.length, 0, otherEnds.length);
    boolean sentences = firstEnd(ends) < ends.length || firstEnd(otherEnds) < otherEnds.length;
    if (!sentences && comparable(whole)) {
      return List.of(whole);
    }
    var facing = new ArrayList<Stretch>();
    if (!(fresh && otherFresh) && comparable(head())) {
      facing.add(head());
    }
    if (!(closed() && otherClosed()) && comparable(tail()) && !overlap(facing, tail())) {
      facing.add(tail());
    }
    return facing.isEmpty() && comparable(whole) ? List.of(whole) : facing;
  }

  /** Returns one stretch where nothing but length tells that all faces all. */
  List<Stretch> whole() {
    var whole = new Stretch(0, ends.length, 0, otherEnds.length);
    int length = Math.max(ends.length, otherEnds.length);
    boolean asLong = length <= 2 * Math.min(ends.length, otherEnds.length);
    return empty() || !asLong ? List.of() : List.of(whole);
  }

  private static boolean overlap(List<Stretch> facing, Stretch tail) {
    return facing.stream().anyMatch(h -> h.to > tail.from || h.otherTo > tail.otherFrom);
  }

  private boolean empty() {
    return ends.length == 0 || otherEnds.length == 0;
  }

  private boolean closed() {
    return ends[ends.length - 1];
  }

  private boolean otherClosed() {
    return otherEnds[otherEnds.length - 1];
  }

  private Stretch head() {
    return new Stretch(0, firstEnd(ends), 0, firstEnd(otherEnds));
  }

  private Stretch tail() {
    return new Stretch(lastStart(ends), ends.length, lastStart(otherEnds), otherEnds.length);
  }

  private static int firstEnd(boolean[] ends) {
    int at = 0;
    while (at < ends.length - 1 && !ends[at]) {
      at++;
    }
    return at + 1;
  }

  private static int lastStart(boolean[] ends) {
    int at = ends.length - 1;
    while (at > 0 && !ends[at - 1]) {
      at--;
    }
    return at;
  }

  /** Where the other reading stops, no more of the fullest reading's words than it has itself. */
  private static Stretch firstOf(Stretch head) {
    int to = Math.min(head.to, head.from + head.otherTo - head.otherFrom);
    return new Stretch(head.from, to, head.otherFrom, head.otherTo);
  }

  private static Stretch lastOf(Stretch tail) {
    int from = Math.max(tail.from, tail.to - (tail.otherTo - tail.otherFrom));
    return new Stretch(from, tail.to, tail.otherFrom, tail.otherTo);
  }

  private static List<Stretch> only(Stretch stretch) {
    return comparable(stretch) ? List.of(stretch) : List.of();
  }

  private static boolean comparable(Stretch stretch) {
    int length = stretch.to - stretch.from;
    int other = stretch.otherTo - stretch.otherFrom;
    return Math.max(length, other) <= 3 * Math.min(length, other) + 4
        && Math.min(length, other) <= MAX_WORDS;
  }
}
