package dev.synoptic.store;

import java.time.Instant;

/**
 * An outlet with reports in the store.
 *
 * @param name as readers know it
 * @param reports number of its reports
 * @param newest when the last one arrived
 */
public record OutletRow(String name, int reports, Instant newest) {}
