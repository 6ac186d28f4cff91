package dev.synoptic.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An outlet with reports in the store.
 *
 * @param name as readers know it
 * @param reports number of its reports
 * @param newest when the last one arrived
 * @param published the last day on which one was published, as far as they say
 * @param compared number of its reports that stand beside others in a story
 * @param own number of those that took nothing from another report
 * @param taken number of those that carry, reword or garble another report
 */
public record OutletRow(
    String name,
    int reports,
    Instant newest,
    Optional<LocalDate> published,
    int compared,
    int own,
    int taken) {}
