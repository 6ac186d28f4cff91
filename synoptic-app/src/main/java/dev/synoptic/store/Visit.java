package dev.synoptic.store;

import java.time.Instant;
import java.util.Optional;

/**
 * What came of looking at a page that a feed pointed at, and how to ask for it again.
 *
 * @param address what the versions of the page have in common
 * @param url where to ask
 * @param feed the feed that pointed at it
 * @param since when it was found as it is
 * @param at when it was looked at last
 * @param outcome why it gave nothing; empty where it gave a report
 * @param tag the entity tag of its last answer
 * @param modified when it was last modified, as its host wrote it
 * @param told when the feed says that it was updated, as the feed wrote it
 * @param next when to ask again, whatever the feed says; empty where the feed must say so first
 */
public record Visit(
    String address,
    String url,
    String feed,
    Instant since,
    Instant at,
    Optional<String> outcome,
    Optional<String> tag,
    Optional<String> modified,
    Optional<String> told,
    Optional<Instant> next) {}
