package dev.synoptic.clean;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/**
 * Counts lines by their numbers in bounded memory: where there are too many, those of every other
 * number are forgotten, then of every fourth (distinct sampling; Gibbons, VLDB 2001). Which are
 * left depends on the lines alone and not on their order, and their counts are whole.
 */
final class LineCounts {

  /** About 20 MB. */
  private static final int MOST = 1 << 18;

  private final Map<Long, Integer> counts = new HashMap<>();
  private final int most;
  private int level;

  LineCounts() {
    this(MOST);
  }

  /** For tests: {@code most} lines are counted. */
  LineCounts(int most) {
    this.most = most;
  }

  /** Counts a line. */
  void add(long number) {
    if (!isSampled(number)) {
      return;
    }
    counts.merge(number, 1, Integer::sum);
    while (counts.size() > most) {
      level++;
      counts.keySet().removeIf(known -> !isSampled(known));
    }
  }

  /** The upper bits, which the hash mixes best. */
  private boolean isSampled(long number) {
    return level == 0 || level < Long.SIZE && number >>> (Long.SIZE - level) == 0;
  }

  /** Returns how often a line was counted; 0 where it was forgotten. */
  int count(long number) {
    return counts.getOrDefault(number, 0);
  }

  /** Hands over each line with its count, in no order. */
  void forEach(ObjIntConsumer<Long> taking) {
    counts.forEach(taking::accept);
  }
}
