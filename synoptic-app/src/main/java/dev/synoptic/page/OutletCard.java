package dev.synoptic.page;

import dev.synoptic.model.Outlet;

/**
 * An outlet in the list of outlets.
 *
 * @param name who publishes
 * @param reports how many reports
 * @param last day on which the last one was published, in words
 * @param compared how many stand beside others in a story
 * @param own how many of those took nothing from another report
 * @param taken how many of those carry, reword or garble another report
 */
public record OutletCard(String name, int reports, String last, int compared, int own, int taken) {

  /** Returns its name as lists show it. */
  String shown() {
    return Outlet.shortName(name);
  }

  /** Returns where the outlet's page is. */
  String link() {
    return Links.outlet(name);
  }
}
