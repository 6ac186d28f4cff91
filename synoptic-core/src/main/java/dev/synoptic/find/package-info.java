/** Finds where else given words appear: the same, in part, cut, moved or altered. */
@NullMarked
package dev.synoptic.find;

import org.jspecify.annotations.NullMarked;
