/** Tells what changed between two versions of one report, substance first. */
@NullMarked
package dev.synoptic.revise;

import org.jspecify.annotations.NullMarked;
