package dev.synoptic.store;

import java.time.Instant;

/**
 * Someone who is quoted.
 *
 * @param key the name in the form in which spellings are equal; what {@link Store#quotesBy} takes
 * @param name as the newest story writes it
 * @param quotes number of quotes, a story's each
 * @param newest when the newest story with one was last told
 */
public record SpeakerRow(String key, String name, int quotes, Instant newest) {}
