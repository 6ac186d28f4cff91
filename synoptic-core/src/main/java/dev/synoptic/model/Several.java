package dev.synoptic.model;

import java.util.List;

/**
 * A report that tells several events, such as a round-up of a week: it stands with one of them at
 * most, but may belong to several.
 *
 * @param report the report
 * @param stories ids of the stories that it may belong to, two or more; a story of one report goes
 *     by the report's id
 */
public record Several(ParsedReport report, List<String> stories) {

  /** Copies the list. */
  public Several {
    stories = List.copyOf(stories);
    if (stories.size() < 2) {
      throw new IllegalArgumentException("stories: " + stories);
    }
  }
}
