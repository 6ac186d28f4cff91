/** Polls feeds, politely and without end, and hands what they bring to the newsroom. */
@NullMarked
package dev.synoptic.watch;

import org.jspecify.annotations.NullMarked;
