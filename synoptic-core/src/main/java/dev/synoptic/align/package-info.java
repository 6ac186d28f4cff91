/** Puts quotations and figures of different reports into common rows: quotes and facts. */
@NullMarked
package dev.synoptic.align;

import org.jspecify.annotations.NullMarked;
