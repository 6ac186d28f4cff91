/** Finds numbers, amounts, shares, dates and what they are about, in one report. */
@NullMarked
package dev.synoptic.figure;

import org.jspecify.annotations.NullMarked;
