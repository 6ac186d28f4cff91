package dev.synoptic.flink;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkGenerator;
import org.apache.flink.api.common.eventtime.WatermarkGeneratorSupplier;
import org.apache.flink.api.common.eventtime.WatermarkOutput;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.util.clock.RelativeClock;
import org.jspecify.annotations.Nullable;

/**
 * How far one partition of a topic has come: to its latest message, less the time that messages may
 * be late. One in which nothing comes for a minute holds up the others no more: it goes with them.
 * When it speaks again, it holds them up for half a minute, so that others that were silent for the
 * same reason, such as a broker that was gone, are heard before the stream goes on without them.
 * Where all are silent, time stands still. None is ever told to be idle: operators with two inputs
 * would go on with the one that speaks first, and let go what the other still asks for.
 */
final class PartitionClock implements WatermarkGenerator<Delivered> {

  private static final long SILENT = Duration.ofMinutes(1).toNanos();
  private static final long WHILE = Duration.ofSeconds(30).toNanos();

  /** Stands for no time at all. */
  private static final long NEVER = Long.MIN_VALUE;

  private final long allowed;
  private final RelativeClock clock;

  /** The clocks of all partitions that one reader reads, this one among them. */
  private final List<PartitionClock> all;

  private long latest = NEVER;
  private long heard;
  private long holdsUntil;
  private boolean begun;

  PartitionClock(Duration allowed, RelativeClock clock, List<PartitionClock> all) {
    this.allowed = allowed.toMillis();
    this.clock = clock;
    this.all = all;
    all.add(this);
  }

  /** Returns the strategy that waits for messages that are late by {@code allowed}. */
  static WatermarkStrategy<Delivered> of(Duration allowed) {
    return WatermarkStrategy.<Delivered>forGenerator(new Reader(allowed))
        .withTimestampAssigner((message, sent) -> ReportTime.sent(sent, Clock.systemUTC()));
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
    boolean silent = isSilent();
    heard = clock.relativeTimeNanos();
    holdsUntil = silent ? heard + WHILE : holdsUntil;
    latest = Math.max(latest, time);
  }

  @Override
  public void onPeriodicEmit(WatermarkOutput output) {
    begin();
    long mark = isSilent() ? others() : mark();
    if (mark != NEVER) {
      output.emitWatermark(new Watermark(mark));
    }
  }

  private boolean isSilent() {
    return clock.relativeTimeNanos() - heard >= SILENT;
  }

  /** Returns how far this partition has come, {@link #NEVER} while it holds the others up. */
  private long mark() {
    boolean holds = clock.relativeTimeNanos() - holdsUntil < 0;
    return holds || latest == NEVER ? NEVER : latest - allowed - 1;
  }

  /** Returns how far all that speak have come. */
  private long others() {
    return all.stream()
        .filter(other -> other.latest != NEVER && !other.isSilent())
        .mapToLong(PartitionClock::mark)
        .min()
        .orElse(NEVER);
  }

  /** Makes the clocks of the partitions of one reader, which know each other. */
  private static final class Reader implements WatermarkGeneratorSupplier<Delivered> {

    private static final long serialVersionUID = 1;

    private final Duration allowed;
    private transient @Nullable List<PartitionClock> clocks;

    Reader(Duration allowed) {
      this.allowed = allowed;
    }

    @Override
    public WatermarkGenerator<Delivered> createWatermarkGenerator(Context context) {
      List<PartitionClock> known = clocks;
      if (known == null) {
        known = new ArrayList<>();
        clocks = known;
      }
      return new PartitionClock(allowed, context.getInputActivityClock(), known);
    }
  }
}
