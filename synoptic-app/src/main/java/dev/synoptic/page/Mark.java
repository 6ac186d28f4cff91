package dev.synoptic.page;

import dev.synoptic.model.Range;

/**
 * A stretch of a text that is to look different.
 *
 * @param range where
 * @param style class name
 * @param link what the words have in common with others on the page; empty for nothing
 */
record Mark(Range range, String style, String link) {}
