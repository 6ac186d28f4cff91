package dev.synoptic.flink;

import dev.synoptic.model.Published;
import dev.synoptic.model.Report;
import dev.synoptic.story.StoryDesk;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** When a report stands in the stream. */
final class ReportTime {

  private ReportTime() {}

  /**
   * Returns when a report is news, in milliseconds: when it came, where the source says; else when
   * it was published, a day without a time to its end.
   *
   * @param received when it came; null or less than 0 where the source does not say
   */
  static long of(Report report, @Nullable Long received) {
    if (received != null && received >= 0) {
      return received;
    }
    return report
        .published()
        .map(ReportTime::end)
        .map(Instant::toEpochMilli)
        .orElse(StoryDesk.UNKNOWN_TIME);
  }

  private static Instant end(Published published) {
    return published
        .time()
        .map(time -> time.toInstant())
        .orElseGet(() -> published.date().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
  }
}
