package dev.synoptic.align;

import dev.synoptic.model.Descent;
import dev.synoptic.model.Fact;
import dev.synoptic.model.Figure;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Story;
import java.util.List;

/** Puts the figures of a story's reports together: one fact for each checkable thing. */
public final class FactAligner {

  /**
   * Returns the facts of {@code story}: conflicts first, then agreements, then single values.
   *
   * @param stated each report's figures, in the order of the sigla
   * @param quotes the story's quotes: a figure inside one is its speaker's claim
   * @param descent which reports count as one source
   */
  public List<Fact> align(
      Story story, List<List<Figure>> stated, List<Quote> quotes, Descent descent) {
    return List.of();
  }
}
