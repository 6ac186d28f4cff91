/** Decides which reports tell the same event. */
@NullMarked
package dev.synoptic.story;

import org.jspecify.annotations.NullMarked;
