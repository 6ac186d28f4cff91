package dev.synoptic.flink;

import dev.synoptic.story.StoryDesk;
import java.time.Clock;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkGenerator;
import org.apache.flink.api.common.eventtime.WatermarkOutput;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;

/** How far the stream has come: to the latest report, less the time that reports may be late. */
final class Lateness implements WatermarkGenerator<Filed> {

  private static final long DAY = Duration.ofDays(1).toMillis();

  private final long allowed;
  private final Clock wall;
  private long latest = Long.MIN_VALUE;

  Lateness(Duration allowed, Clock wall) {
    this.allowed = allowed.toMillis();
    this.wall = wall;
  }

  /** Returns the strategy that waits for reports that are late by {@code allowed}. */
  static WatermarkStrategy<Filed> of(Duration allowed) {
    return WatermarkStrategy.<Filed>forGenerator(
            context -> new Lateness(allowed, Clock.systemUTC()))
        .withTimestampAssigner((filed, before) -> filed.time());
  }

  /**
   * A report without a time says nothing about the others'; one that gives the day alone counts to
   * the day's end, but may come on its morning. The stream is never ahead of the clock on the wall.
   */
  @Override
  public void onEvent(Filed filed, long time, WatermarkOutput output) {
    if (time < StoryDesk.UNKNOWN_TIME) {
      long told = time % DAY == 0 ? time - DAY : time;
      latest = Math.max(latest, Math.min(told, wall.millis()));
    }
  }

  @Override
  public void onPeriodicEmit(WatermarkOutput output) {
    if (latest > Long.MIN_VALUE) {
      output.emitWatermark(new Watermark(latest - allowed - 1));
    }
  }
}
