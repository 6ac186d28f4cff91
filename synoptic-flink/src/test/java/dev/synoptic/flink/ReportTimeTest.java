package dev.synoptic.flink;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.Report;
import dev.synoptic.model.Stated;
import dev.synoptic.story.StoryDesk;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No report of the future moves the stream's clock. */
class ReportTimeTest {

  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
  private static final Clock WALL = Clock.fixed(NOW, ZoneOffset.UTC);

  @ParameterizedTest
  @CsvSource({
    "2026-03-01T08:00:00Z, 2026-03-01T08:00:00Z",
    "2026-03-02T12:30:00Z, 2026-03-02T12:30:00Z",
    "2026-03-02, 2026-03-03T00:00:00Z",
    "2026-03-03, 2026-03-04T00:00:00Z",
    "2026-03-04, ",
    "2099-01-01T00:00:00Z, ",
    "9999-12-31, "
  })
  void aDateThatCannotBeIsNone(String published, Instant time) {
    long expected = time == null ? StoryDesk.UNKNOWN_TIME : time.toEpochMilli();
    assertThat(ReportTime.published(report(published), WALL)).isEqualTo(expected);
  }

  @Test
  void aMessageOfTheFutureComesNow() {
    long now = NOW.toEpochMilli();
    assertThat(ReportTime.sent(now + 30_000, WALL)).isEqualTo(now + 30_000);
    assertThat(ReportTime.sent(now + 3_600_000, WALL)).isZero();
  }

  @Test
  void theStreamIsNeverAheadOfTheClockOnTheWall() {
    var marks = new Marks();
    var lateness = new Lateness(Duration.ofMinutes(10), WALL);
    for (Instant time : List.of(NOW.plus(Duration.ofHours(20)), NOW.minus(Duration.ofHours(1)))) {
      long millis = time.toEpochMilli();
      lateness.onEvent(new Filed("a", millis, new byte[0]), millis, marks);
    }
    lateness.onPeriodicEmit(marks);
    assertThat(marks.said).containsExactly(NOW.minus(Duration.ofMinutes(10)).toEpochMilli() - 1);
  }

  private static Report report(String published) {
    var page =
        new Page(
            Origin.ofPath("a.html"),
            PageType.HTML,
            "<meta property=\"article:published_time\" content=\"%s\"><p>%s</p>"
                .formatted(published, "The ferry to Harken ran again on Monday. ".repeat(9)),
            Stated.NOTHING);
    return new Synoptic().clean(page).report().orElseThrow();
  }

  private static final class Marks implements WatermarkOutput {
    private final List<Long> said = new ArrayList<>();

    @Override
    public void emitWatermark(Watermark watermark) {
      said.add(watermark.getTimestamp());
    }

    @Override
    public void markIdle() {}

    @Override
    public void markActive() {}
  }
}
