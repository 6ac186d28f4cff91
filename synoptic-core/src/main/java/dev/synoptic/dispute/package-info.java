/** Finds what is no figure and what reports tell otherwise: office holders, places, winners. */
@NullMarked
package dev.synoptic.dispute;

import org.jspecify.annotations.NullMarked;
