package dev.synoptic.store;

import dev.synoptic.model.ReportId;
import dev.synoptic.model.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A quote as a list of what someone said shows it.
 *
 * @param story id of the story that it stands in
 * @param storyTitle the story's title, where it has one
 * @param id the quote's id in the story
 * @param speaker as the story names them
 * @param reading the fullest wording
 * @param independent carriers after collapsing lineage
 * @param readings by siglum
 * @param newest when the story's newest report came
 */
public record QuoteRow(
    String story,
    Optional<String> storyTitle,
    String id,
    String speaker,
    String reading,
    int independent,
    List<Carrier> readings,
    Instant newest) {

  /** Copies the list. */
  public QuoteRow {
    readings = List.copyOf(readings);
  }

  /**
   * A report that carries it.
   *
   * @param report which report
   * @param outlet who publishes; empty where unknown
   * @param words as it prints them, pieces parted by " … "
   * @param wording the verdict against the fullest reading
   */
  public record Carrier(ReportId report, String outlet, String words, Wording wording) {}
}
