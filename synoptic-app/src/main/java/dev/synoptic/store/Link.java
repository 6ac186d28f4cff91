package dev.synoptic.store;

import java.util.Optional;

/**
 * Says that two stories are one, since a point in the order of things.
 *
 * @param number place in the order of all links
 * @param story the one that lives
 * @param alias the one that is it
 * @param correction number of the correction that says so; empty where grouping does
 */
public record Link(long number, String story, String alias, Optional<Long> correction) {}
