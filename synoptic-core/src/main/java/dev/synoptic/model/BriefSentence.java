package dev.synoptic.model;

import java.util.List;

/**
 * A sentence of the brief: one report's own words.
 *
 * @param text the words of the first citation
 * @param cites the sentence itself first, then where other reports support it
 */
public record BriefSentence(String text, List<Span> cites) {

  /** Checks that the sentence is cited. */
  public BriefSentence {
    cites = List.copyOf(cites);
    if (cites.isEmpty()) {
      throw new IllegalArgumentException("a sentence without a citation: " + text);
    }
  }
}
