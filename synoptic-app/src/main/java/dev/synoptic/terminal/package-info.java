/** Renders a synopsis as text for a terminal or a plain file. */
@NullMarked
package dev.synoptic.terminal;

import org.jspecify.annotations.NullMarked;
