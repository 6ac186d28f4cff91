/** Turns a page into a report, or says why not; keeps and types what it set aside. */
@NullMarked
package dev.synoptic.clean;

import org.jspecify.annotations.NullMarked;
