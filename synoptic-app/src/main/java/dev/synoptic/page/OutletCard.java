package dev.synoptic.page;

/**
 * An outlet in the list of outlets.
 *
 * @param name who publishes
 * @param reports how many reports
 * @param last day on which the last one came, in words
 */
public record OutletCard(String name, int reports, String last) {

  /** Returns where the outlet's page is. */
  String link() {
    return Links.outlet(name);
  }
}
