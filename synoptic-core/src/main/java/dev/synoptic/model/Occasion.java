package dev.synoptic.model;

import java.util.Optional;

/**
 * When and where words were said, as far as the report tells.
 *
 * @param when ISO 8601 date or interval
 * @param where the place or setting, in the report's words: "in a statement", "on Fox News"
 */
public record Occasion(Optional<String> when, Optional<String> where) {}
