/** Finds passages that several reports share, and who took them from whom. */
@NullMarked
package dev.synoptic.reuse;

import org.jspecify.annotations.NullMarked;
