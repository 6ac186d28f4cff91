/**
 * Sentences, tokens, word classes, offset-keeping normalisation, and the per-language data files.
 */
@NullMarked
package dev.synoptic.text;

import org.jspecify.annotations.NullMarked;
