package dev.synoptic.model;

import java.util.List;

/**
 * All reports, each in exactly one place.
 *
 * @param stories stories of two reports or more
 * @param alone reports that no other report joins
 * @param nearly pairs that nearly joined, the closest first
 * @param several reports that may belong to several stories
 */
public record Grouping(
    List<Story> stories, List<ParsedReport> alone, List<Nearly> nearly, List<Several> several) {

  /** Copies the lists. */
  public Grouping {
    stories = List.copyOf(stories);
    alone = List.copyOf(alone);
    nearly = List.copyOf(nearly);
    several = List.copyOf(several);
  }

  /** Makes a grouping without doubts. */
  public Grouping(List<Story> stories, List<ParsedReport> alone) {
    this(stories, alone, List.of(), List.of());
  }

  /** Returns the number of reports, in stories and alone. */
  public int reports() {
    return alone.size() + stories.stream().mapToInt(s -> s.reports().size()).sum();
  }
}
