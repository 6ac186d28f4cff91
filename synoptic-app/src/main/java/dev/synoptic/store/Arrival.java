package dev.synoptic.store;

import dev.synoptic.model.Page;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.ReportId;
import java.time.Instant;
import java.util.Optional;

/**
 * A report that arrives, with the page that it was made of.
 *
 * @param report the report
 * @param page its page
 * @param key what its versions have in common
 * @param version from 1
 * @param received when it arrived
 * @param label id of the story that grouping gave it
 * @param pin id of the story that a person put it in
 * @param home id of the story that it belongs to
 * @param original the report that it repeats nearly word for word, and goes with
 */
public record Arrival(
    ParsedReport report,
    Page page,
    String key,
    int version,
    Instant received,
    String label,
    Optional<String> pin,
    String home,
    Optional<ReportId> original) {}
