package dev.synoptic.figure;

import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Published;
import dev.synoptic.model.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The day around which a story was reported. A report without a date of its own is read against it:
 * reports of one event come out within days of one another.
 */
final class StoryDay {

  /** Wider apart, and a weekday could mean two days. */
  private static final long MAX_DAYS = 3;

  private StoryDay() {}

  /** Returns the middle one of the days of the dated reports, where all lie close together. */
  static Optional<LocalDate> of(Story story) {
    List<LocalDate> days =
        story.reports().stream()
            .map(ParsedReport::report)
            .flatMap(report -> report.published().map(Published::date).stream())
            .sorted()
            .toList();
    if (days.isEmpty()) {
      return Optional.empty();
    }
    long apart = days.get(days.size() - 1).toEpochDay() - days.get(0).toEpochDay();
    return apart <= MAX_DAYS ? Optional.of(days.get((days.size() - 1) / 2)) : Optional.empty();
  }
}
