/**
 * Lays the words of all readings of one utterance over each other at once: a critical apparatus.
 */
@NullMarked
package dev.synoptic.collate;

import org.jspecify.annotations.NullMarked;
