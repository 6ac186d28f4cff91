/** Puts quotations of different reports into common rows: quotes, each with its readings. */
@NullMarked
package dev.synoptic.align;

import org.jspecify.annotations.NullMarked;
