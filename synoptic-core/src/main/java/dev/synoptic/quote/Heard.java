package dev.synoptic.quote;

import dev.synoptic.model.Speaker;

/**
 * Who said the quotation before.
 *
 * @param speaker the one who spoke
 * @param end offset after the words and their tag
 */
record Heard(Speaker speaker, int end) {}
