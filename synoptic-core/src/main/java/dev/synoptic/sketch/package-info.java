/**
 * Fixed-size signatures of sets, the buckets that near-equal sets share, and what hangs together
 * through others; knows no news.
 */
@NullMarked
package dev.synoptic.sketch;

import org.jspecify.annotations.NullMarked;
