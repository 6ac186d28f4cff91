/** Where pages come from: files, folders, JSON Lines, standard input. */
@NullMarked
package dev.synoptic.source;

import org.jspecify.annotations.NullMarked;
