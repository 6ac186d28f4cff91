/** Quality on corpora against floors, and speed. */
@NullMarked
package dev.synoptic.bench;

import org.jspecify.annotations.NullMarked;
