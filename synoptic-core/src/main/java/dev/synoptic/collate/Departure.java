package dev.synoptic.collate;

import java.util.List;

/**
 * A place where a reading departs from the fullest one.
 *
 * @param kind how
 * @param units the units of the collation it covers, in order; for an omission those of the words
 *     left out
 */
public record Departure(Kind kind, List<Unit> units) {

  /** How a reading departs. */
  enum Kind {
    /** Other words that say something else. */
    ALTERED,
    /** Other small words. */
    REPHRASED,
    /** Words put in. */
    ADDED,
    /** The report's own words, put in with brackets round them. */
    INSERTED,
    /** The same words in another place. */
    MOVED,
    /** Words left out inside, without a mark. */
    CUT,
    /** Words left out inside, with an ellipsis or brackets. */
    MARKED,
    /** Words left out between two quotations of the report. */
    BETWEEN,
    /** Words left out before the first ones it has. */
    BEGINS_LATER,
    /** Words left out after the last ones it has. */
    STOPS_EARLIER
  }

  /** Copies the units. */
  public Departure {
    units = List.copyOf(units);
  }
}
