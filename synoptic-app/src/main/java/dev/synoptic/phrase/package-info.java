/** Says values, days and counts in words, alike on pages and on terminals. */
@NullMarked
package dev.synoptic.phrase;

import org.jspecify.annotations.NullMarked;
