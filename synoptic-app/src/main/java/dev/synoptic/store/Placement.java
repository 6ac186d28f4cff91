package dev.synoptic.store;

import dev.synoptic.model.ReportId;
import java.time.Instant;
import java.util.Optional;

/**
 * Where a report stands among the stories.
 *
 * @param report which report
 * @param number place in the order of arrival
 * @param received when it arrived
 * @param label id of the story that grouping gave it
 * @param pin id of the story that a person put it in
 * @param home id of the story that it belongs to
 * @param original the report that it repeats nearly word for word, and goes with
 * @param current whether no later version is there
 */
public record Placement(
    ReportId report,
    long number,
    Instant received,
    String label,
    Optional<String> pin,
    String home,
    Optional<ReportId> original,
    boolean current) {}
