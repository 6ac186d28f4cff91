/** Fixed-size signatures of sets and the buckets that near-equal sets share; knows no news. */
@NullMarked
package dev.synoptic.sketch;

import org.jspecify.annotations.NullMarked;
