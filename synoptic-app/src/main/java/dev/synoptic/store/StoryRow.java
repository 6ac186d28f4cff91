package dev.synoptic.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a list of stories shows of one.
 *
 * @param id the story's lasting id
 * @param title the title that a person gave, else the one that serves for the story
 * @param relabelled whether a person gave the title
 * @param language of all reports; empty where they differ
 * @param first ISO 8601 day or time of the earliest report, where known
 * @param last ISO 8601 day or time of the latest report, where known
 * @param newest what stories are ordered by: the latest report's time, or its arrival
 * @param counts how much there is in it
 * @param outlets of the reports, by siglum; empty where unknown
 * @param revision counts how often its synopsis was made anew, from 1
 * @param changed when that was
 */
public record StoryRow(
    String id,
    Optional<String> title,
    boolean relabelled,
    Optional<String> language,
    Optional<String> first,
    Optional<String> last,
    Instant newest,
    Counts counts,
    List<String> outlets,
    int revision,
    Instant changed) {

  /** Copies the list. */
  public StoryRow {
    outlets = List.copyOf(outlets);
  }

  /**
   * How much there is in a story.
   *
   * @param reports number of reports
   * @param independent number of lines of descent among them
   * @param quotes number of quotes
   * @param facts number of facts
   * @param altered number of quotes with an altered reading
   * @param conflicts number of facts in conflict
   */
  public record Counts(
      int reports, int independent, int quotes, int facts, int altered, int conflicts) {}
}
