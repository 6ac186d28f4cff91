package dev.synoptic.model;

import java.util.List;

/**
 * All reports, each in exactly one place.
 *
 * @param stories stories of two reports or more
 * @param alone reports that no other report joins
 */
public record Grouping(List<Story> stories, List<ParsedReport> alone) {

  /** Copies the lists. */
  public Grouping {
    stories = List.copyOf(stories);
    alone = List.copyOf(alone);
  }

  /** Returns the number of reports, in stories and alone. */
  public int reports() {
    return alone.size() + stories.stream().mapToInt(s -> s.reports().size()).sum();
  }
}
