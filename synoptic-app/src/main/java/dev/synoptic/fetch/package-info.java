/**
 * Fetches pages of the web: politely, within limits, and never from addresses that point inward.
 */
@NullMarked
package dev.synoptic.fetch;

import org.jspecify.annotations.NullMarked;
