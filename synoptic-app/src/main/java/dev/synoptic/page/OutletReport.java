package dev.synoptic.page;

import dev.synoptic.model.Lineage;
import dev.synoptic.model.Published;
import java.util.List;
import java.util.Optional;

/**
 * A report of the outlet in its story.
 *
 * @param report the report's id
 * @param story id of its story; empty where it stands alone
 * @param storyTitle title of the story; empty where none is stated
 * @param siglum its place in the story; -1 where it stands alone
 * @param title the report's title; empty where it states none
 * @param published when, where known
 * @param relation how it stands to its sources
 * @param sources outlets and agencies that it took from
 * @param shared share of its words in verbatim or near passages, 0 to 1
 * @param reworded share of its words in reworded passages, 0 to 1
 */
public record OutletReport(
    String report,
    String story,
    String storyTitle,
    int siglum,
    String title,
    Optional<Published> published,
    Lineage.Relation relation,
    List<String> sources,
    double shared,
    double reworded) {

  /** Copies the list. */
  public OutletReport {
    sources = List.copyOf(sources);
  }
}
