/** Picks the sentences of the brief and the moments of the timeline, each with its spans. */
@NullMarked
package dev.synoptic.brief;

import org.jspecify.annotations.NullMarked;
