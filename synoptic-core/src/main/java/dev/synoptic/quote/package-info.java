/** Finds who is quoted saying what, in one report. */
@NullMarked
package dev.synoptic.quote;

import org.jspecify.annotations.NullMarked;
