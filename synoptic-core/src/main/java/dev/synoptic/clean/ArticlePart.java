package dev.synoptic.clean;

import dev.synoptic.model.AsideKind;
import java.util.Optional;

/**
 * A block of the element that holds the report, or several that a line break parts in vain.
 *
 * @param first the first block
 * @param end the block after the last
 * @param paragraph its words and form
 * @param known what it is, where the markup tells
 */
record ArticlePart(int first, int end, Paragraph paragraph, Optional<AsideKind> known) {}
