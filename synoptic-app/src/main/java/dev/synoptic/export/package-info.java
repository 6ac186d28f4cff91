/** Writes synopses in the formats of other trades: TEI P5, W3C Web Annotations, tables. */
@NullMarked
package dev.synoptic.export;

import org.jspecify.annotations.NullMarked;
