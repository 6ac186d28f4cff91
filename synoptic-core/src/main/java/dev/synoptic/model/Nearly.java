package dev.synoptic.model;

import java.util.List;

/**
 * Two reports that stand in different stories, though they are somewhat alike.
 *
 * @param a the one, in the order of the grouping
 * @param b the other
 * @param score from 0 to 1
 * @param because what they have in common, in plain words, strongest first
 * @param but what keeps them apart, in plain words
 */
public record Nearly(
    ParsedReport a, ParsedReport b, double score, List<String> because, List<String> but) {

  /** Copies the lists. */
  public Nearly {
    because = List.copyOf(because);
    but = List.copyOf(but);
  }
}
