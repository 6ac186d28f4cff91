package dev.synoptic.model;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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

  /** Returns the number of reports, in stories and alone. */
  public int reports() {
    return alone.size() + stories.stream().mapToInt(s -> s.story().reports().size()).sum();
  }

  /** Returns this comparison with {@code more} rejections, ordered by where they came from. */
  public Comparison with(List<Rejection> more) {
    return new Comparison(
        stories,
        alone,
        Stream.concat(rejected.stream(), more.stream())
            .sorted(Comparator.comparing((Rejection r) -> r.origin().display()))
            .toList());
  }
}
