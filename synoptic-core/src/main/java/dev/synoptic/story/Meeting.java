package dev.synoptic.story;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * The stories that a report which arrives may belong to.
 *
 * @param stories that are worth a look, at least one
 * @param rival highest score with a report of any story but the nearest, 0 to 1
 */
record Meeting(List<Encounter> stories, double rival) {

  /** Copies the list. */
  Meeting {
    stories = List.copyOf(stories);
  }

  /** Returns the story with the report that is most alike; of equal ones the oldest. */
  Encounter nearest() {
    return Collections.max(
        stories,
        Comparator.comparingDouble(Encounter::best).thenComparingLong(e -> -e.story().number()));
  }
}
