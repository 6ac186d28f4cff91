package dev.synoptic.source;

import dev.synoptic.model.Stated;
import java.util.Optional;

/**
 * What a feed or a news sitemap says of a report whose page has still to be fetched.
 *
 * @param stated title, outlet, day and language
 * @param updated when it was last changed, as the feed writes it; the day of publication where the
 *     feed says no more
 */
public record Announced(Stated stated, Optional<String> updated) {}
