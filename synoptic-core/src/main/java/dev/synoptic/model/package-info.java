/** The records every stage speaks: page, report, span, story, quote, fact, passage, synopsis. */
@NullMarked
package dev.synoptic.model;

import org.jspecify.annotations.NullMarked;
