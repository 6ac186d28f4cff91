/** Re-reads every span of a synopsis against its sources. */
@NullMarked
package dev.synoptic.verify;

import org.jspecify.annotations.NullMarked;
