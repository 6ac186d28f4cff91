package dev.synoptic.clean;

import dev.synoptic.model.AsideKind;
import java.util.List;
import java.util.Optional;

/**
 * What became of each paragraph.
 *
 * @param kinds for each paragraph why it is set aside; empty where it is kept
 * @param facts what the paragraphs say about the page
 */
record Verdicts(List<Optional<AsideKind>> kinds, PageFacts facts) {

  /** Copies the list. */
  Verdicts {
    kinds = List.copyOf(kinds);
  }

  /** Returns why paragraph {@code i} is set aside; empty where it is kept. */
  Optional<AsideKind> kind(int i) {
    return kinds.get(i);
  }
}
