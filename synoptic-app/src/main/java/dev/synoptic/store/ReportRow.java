package dev.synoptic.store;

import dev.synoptic.model.ReportId;
import java.time.Instant;
import java.util.Optional;

/**
 * What a list of reports shows of one.
 *
 * @param id derived from its content
 * @param number place in the order of arrival, from 1
 * @param key what its versions have in common: its address, or its path
 * @param version from 1; another text under the same key is a new version
 * @param current whether no later version is there
 * @param story id of the story that it belongs to
 * @param received when it arrived
 * @param outlet who publishes, where known
 * @param title the title, where it has one
 * @param published ISO 8601 day or time, where known
 */
public record ReportRow(
    ReportId id,
    long number,
    String key,
    int version,
    boolean current,
    String story,
    Instant received,
    Optional<String> outlet,
    Optional<String> title,
    Optional<String> published) {}
