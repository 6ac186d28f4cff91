/** Finds people, organisations and places, and which mentions are the same one. */
@NullMarked
package dev.synoptic.name;

import org.jspecify.annotations.NullMarked;
