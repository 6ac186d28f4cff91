package dev.synoptic.page;

import java.util.List;

/**
 * What the page of an outlet shows besides its numbers.
 *
 * @param standing how its reports stand to their sources
 * @param domain its address on the web; empty where unknown
 * @param from whom it took from, most first
 * @param by who took from it, most first
 * @param reports its reports, the latest first
 * @param next where further reports are; empty where these are all
 */
public record OutletPage(
    Standing standing,
    String domain,
    List<Taking> from,
    List<Taking> by,
    List<OutletReport> reports,
    String next) {

  /**
   * How the reports of a page stand to their sources, as far as the texts show.
   *
   * @param reports how many are counted
   * @param compared how many of them are in a story with others
   * @param own how many of those are own reporting
   * @param taken how many carry, rewrite or garble others
   */
  public record Standing(int reports, int compared, int own, int taken) {}

  /** Copies the lists. */
  public OutletPage {
    from = List.copyOf(from);
    by = List.copyOf(by);
    reports = List.copyOf(reports);
  }
}
