/** Puts figures of different reports into facts: agreeing, standing alone, or in conflict. */
@NullMarked
package dev.synoptic.fact;

import org.jspecify.annotations.NullMarked;
