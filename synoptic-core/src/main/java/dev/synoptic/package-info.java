/** The flow: pages in, synopses out. */
@NullMarked
package dev.synoptic;

import org.jspecify.annotations.NullMarked;
