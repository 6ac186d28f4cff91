package dev.synoptic.quote;

import dev.synoptic.model.Range;

/**
 * Words of a report that stand between quotation marks, or in a block of quoted text.
 *
 * @param words where they stand; the marks are not part of them
 * @param first index of the first token, the opening mark included
 * @param end index after the last token, the closing mark included
 * @param block index of the block they stand in
 * @param single whether the marks are single ones
 * @param closed whether a mark closes them; else they run to the end of the paragraph or to where
 *     the report's own words seem to begin again
 * @param runsOn whether the next paragraph goes on with the same words: it opens with a mark again
 */
record Stretch(
    Range words, int first, int end, int block, boolean single, boolean closed, boolean runsOn) {}
