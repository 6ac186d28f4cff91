package dev.synoptic.flink;

import dev.synoptic.model.Published;
import dev.synoptic.model.Report;
import dev.synoptic.story.StoryDesk;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * When a report stands in the stream. Nothing comes before it was written: one report dated years
 * ahead must not make all others late.
 */
final class ReportTime {

  /** In the far east a day begins 14 hours before ours, and a report of a day counts to its end. */
  private static final long AHEAD = Duration.ofHours(38).toMillis();

  /** Clocks differ by as much. */
  private static final long SKEW = Duration.ofMinutes(1).toMillis();

  private ReportTime() {}

  /**
   * Returns when a report is news, in milliseconds: when it came, where the source says; else when
   * it was published, a day without a time to its end.
   *
   * @param received when it came; null or less than 0 where the source does not say
   */
  static long of(Report report, @Nullable Long received) {
    return received != null && received >= 0 ? received : published(report, Clock.systemUTC());
  }

  /**
   * Returns when a report was published; one that says that it will be is as one that does not say.
   */
  static long published(Report report, Clock wall) {
    long latest = wall.millis() + AHEAD;
    return report
        .published()
        .map(ReportTime::end)
        .map(Instant::toEpochMilli)
        .filter(time -> time <= latest)
        .orElse(StoryDesk.UNKNOWN_TIME);
  }

  /** Returns when a message was sent; from the future, as one that is late: it comes now. */
  static long sent(long time, Clock wall) {
    return time > wall.millis() + SKEW ? 0 : time;
  }

  private static Instant end(Published published) {
    return published
        .time()
        .map(time -> time.toInstant())
        .orElseGet(() -> published.date().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
  }
}
