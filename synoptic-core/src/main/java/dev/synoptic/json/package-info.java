/** The one wire format, read and written; versioned. */
@NullMarked
package dev.synoptic.json;

import org.jspecify.annotations.NullMarked;
