package dev.synoptic.model;

import java.util.List;

/**
 * Where words appear.
 *
 * @param text the words looked for
 * @param found by likeness, the most alike first, then by report and place
 * @param reports the reports in which they appear, by where they came from
 * @param searched number of reports that were searched
 * @param rejected pages that gave no report
 */
public record Appearances(
    String text,
    List<Appearance> found,
    List<Report> reports,
    int searched,
    List<Rejection> rejected) {

  /** Copies the lists. */
  public Appearances {
    found = List.copyOf(found);
    reports = List.copyOf(reports);
    rejected = List.copyOf(rejected);
  }
}
