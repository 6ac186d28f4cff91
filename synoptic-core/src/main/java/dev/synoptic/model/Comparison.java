package dev.synoptic.model;

import java.util.List;

/**
 * Everything that came of a set of pages: each page is in a story, alone, or rejected.
 *
 * @param stories the stories of two reports or more
 * @param alone reports that no other report joins
 * @param rejected pages that gave no report
 */
public record Comparison(List<Synopsis> stories, List<Report> alone, List<Rejection> rejected) {

  /** Copies the lists. */
  public Comparison {
    stories = List.copyOf(stories);
    alone = List.copyOf(alone);
    rejected = List.copyOf(rejected);
  }
}
