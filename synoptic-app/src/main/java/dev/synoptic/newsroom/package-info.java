/**
 * Takes pages in: cleans them, groups them with what is there, lays changed stories side by side,
 * keeps to what people set right, and commits it all at once.
 */
@NullMarked
package dev.synoptic.newsroom;

import org.jspecify.annotations.NullMarked;
