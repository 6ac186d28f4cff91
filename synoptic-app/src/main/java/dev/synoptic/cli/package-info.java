/** One class per command; the only place that prints, parses flags or exits. */
@NullMarked
package dev.synoptic.cli;

import org.jspecify.annotations.NullMarked;
