package dev.synoptic.brief;

import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Published;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Story;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * What each report's age leaves of its sentences' worth: the toll of the first day is out of date.
 */
final class Freshness {

  /** What a day of age takes. */
  private static final double A_DAY_OLD = 0.25;

  private static final int MAX_DAYS = 2;

  /** What is left of a report that may be of any day beside reports that say theirs. */
  private static final double UNDATED = 0.7;

  private final List<Double> shares;

  Freshness(Story story) {
    Optional<LocalDate> last =
        story.reports().stream().flatMap(r -> date(r).stream()).max(LocalDate::compareTo);
    this.shares = story.reports().stream().map(report -> share(date(report), last)).toList();
  }

  private static Optional<LocalDate> date(ParsedReport report) {
    return report.report().published().map(Published::date);
  }

  private static double share(Optional<LocalDate> own, Optional<LocalDate> last) {
    if (last.isEmpty()) {
      return 1;
    }
    if (own.isEmpty()) {
      return UNDATED;
    }
    long days = Math.min(MAX_DAYS, ChronoUnit.DAYS.between(own.get(), last.get()));
    return 1 - days * A_DAY_OLD;
  }

  /** Returns the share of its worth that a sentence of {@code report} has, above 0 and up to 1. */
  double of(Siglum report) {
    return shares.get(report.index());
  }
}
