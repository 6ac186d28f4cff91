package dev.synoptic.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;

/**
 * The time of a stream whose reports may carry wrong times. It shows the middle one of the last
 * times that it was told, and never goes back: a report from next year does not end all stories,
 * and a real jump is believed once half of the reports agree.
 */
final class ArrivalClock {

  private static final int REMEMBERED = 33;

  private final long[] told = new long[REMEMBERED];
  private int count;
  private long now = Long.MIN_VALUE;

  /**
   * Returns the time, in seconds of the epoch, after a report that is said to arrive at {@code
   * received}.
   */
  long after(Instant received) {
    told[count++ % REMEMBERED] = received.getEpochSecond();
    if (count == 2 * REMEMBERED) {
      count = REMEMBERED;
    }
    long[] sorted = Arrays.copyOf(told, Math.min(count, REMEMBERED));
    Arrays.sort(sorted);
    now = Math.max(now, sorted[(sorted.length - 1) / 2]);
    return now;
  }

  /** Returns the time that it shows; the least there is where it was told none. */
  long now() {
    return now;
  }

  /** Writes the times that are remembered. */
  void write(DataOutput out) throws IOException {
    out.writeInt(count);
    for (long time : told) {
      out.writeLong(time);
    }
    out.writeLong(now);
  }

  /** Reads the times that were remembered. */
  static ArrivalClock read(DataInput in) throws IOException {
    var clock = new ArrivalClock();
    clock.count = StreamState.number(in.readInt(), 0, 2 * REMEMBERED);
    for (int i = 0; i < REMEMBERED; i++) {
      clock.told[i] = in.readLong();
    }
    clock.now = in.readLong();
    return clock;
  }
}
