package dev.synoptic.name;

import org.jspecify.annotations.Nullable;

/**
 * A place where someone comes into a text: what a pronoun may point back to.
 *
 * @param who the one named; null for someone whom the report never names ("a driver")
 * @param first first token
 * @param end index after the last token
 * @param subject whether a verb is said of them here
 */
record Event(@Nullable Named who, int first, int end, boolean subject) {}
