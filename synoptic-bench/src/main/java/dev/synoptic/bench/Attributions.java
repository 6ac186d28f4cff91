package dev.synoptic.bench;

import java.util.List;

/**
 * A report and the attributions in it.
 *
 * @param name of the report
 * @param text of the report
 * @param attributions in file order
 */
record Attributions(String name, String text, List<Attribution> attributions) {

  /** Copies the list. */
  Attributions {
    attributions = List.copyOf(attributions);
  }
}
