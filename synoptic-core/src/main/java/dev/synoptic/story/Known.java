package dev.synoptic.story;

import dev.synoptic.model.ParsedReport;

/**
 * A report with all that grouping knows of it.
 *
 * @param report the report
 * @param profile its words
 * @param weighed the same among other reports
 * @param verbatim its words in their order
 */
record Known(ParsedReport report, Profile profile, Weighed weighed, Verbatim verbatim) {

  /** Returns {@code report} as it is among reports of {@code rarity}. */
  static Known of(ParsedReport report, Rarity rarity) {
    Profile profile = Profiler.profile(report);
    return new Known(report, profile, new Weighed(profile, rarity), Verbatim.of(report));
  }
}
