package dev.synoptic.bench;

import dev.synoptic.model.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * A report made from another by code, with what was taken known.
 *
 * @param text the new text
 * @param taken where in it the words of the other stand
 */
record Variant(String text, List<Range> taken) {

  /** Builds a variant paragraph by paragraph. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Range> taken = new ArrayList<>();

    /** Adds a paragraph that was taken. */
    Builder taken(String paragraph) {
      int start = text.length();
      text.append(paragraph);
      taken.add(new Range(start, text.length()));
      text.append("\n\n");
      return this;
    }

    /** Adds a paragraph that was not. */
    Builder own(String paragraph) {
      text.append(paragraph).append("\n\n");
      return this;
    }

    Variant build() {
      return new Variant(text.toString(), List.copyOf(taken));
    }
  }
}
