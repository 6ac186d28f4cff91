package dev.synoptic.flink;

import java.time.Duration;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkGenerator;
import org.apache.flink.api.common.eventtime.WatermarkOutput;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.util.clock.RelativeClock;

/**
 * How far one partition of a topic has come: to its latest message, less the time that messages may
 * be late. One in which nothing comes for a minute holds up the others no more; when it speaks
 * again, it holds them up for half a minute, so that others that were silent for the same reason,
 * such as a broker that was gone, are heard before the stream goes on without them.
 */
final class PartitionClock implements WatermarkGenerator<Delivered> {

  private static final long SILENT = Duration.ofMinutes(1).toNanos();
  private static final long WHILE = Duration.ofSeconds(30).toNanos();

  private final long allowed;
  private final RelativeClock clock;
  private long latest = Long.MIN_VALUE;
  private long heard;
  private long holdsUntil;
  private boolean begun;
  private boolean silent;

  PartitionClock(Duration allowed, RelativeClock clock) {
    this.allowed = allowed.toMillis();
    this.clock = clock;
  }

  /** Returns the strategy that waits for messages that are late by {@code allowed}. */
  static WatermarkStrategy<Delivered> of(Duration allowed) {
    return WatermarkStrategy.forGenerator(
        context -> new PartitionClock(allowed, context.getInputActivityClock()));
  }

  /** A job may take a while to start; that is no silence. */
  private void begin() {
    if (!begun) {
      begun = true;
      heard = clock.relativeTimeNanos();
      holdsUntil = heard;
    }
  }

  @Override
  public void onEvent(Delivered message, long time, WatermarkOutput output) {
    begin();
    heard = clock.relativeTimeNanos();
    latest = Math.max(latest, time);
    if (silent) {
      silent = false;
      holdsUntil = heard + WHILE;
      output.markActive();
    }
  }

  @Override
  public void onPeriodicEmit(WatermarkOutput output) {
    begin();
    long now = clock.relativeTimeNanos();
    if (now - heard >= SILENT) {
      silent = true;
      output.markIdle();
    } else if (now - holdsUntil >= 0 && latest > Long.MIN_VALUE) {
      output.emitWatermark(new Watermark(latest - allowed - 1));
    }
  }
}
