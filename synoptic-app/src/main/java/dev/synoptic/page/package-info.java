/**
 * Renders a comparison as one self-contained HTML page: serif is what the reports printed, sans is
 * what Synoptic says about it.
 *
 * <p>Every section has a view, a record that holds what is shown in the order in which it is shown;
 * the templates in {@code src/main/jte} only lay views out, and escape all they write.
 */
@NullMarked
package dev.synoptic.page;

import org.jspecify.annotations.NullMarked;
