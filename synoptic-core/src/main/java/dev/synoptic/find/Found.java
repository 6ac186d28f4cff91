package dev.synoptic.find;

import dev.synoptic.model.Range;
import dev.synoptic.model.Wording;
import java.util.List;

/**
 * A place where words that were looked for stand.
 *
 * @param pieces where, parted where the report interrupts the words
 * @param wording the verdict against the words looked for
 * @param likeness how much is the same, above 0 and up to 1
 */
public record Found(List<Range> pieces, Wording wording, double likeness) {

  /** Copies the list. */
  public Found {
    pieces = List.copyOf(pieces);
  }

  static Found of(Place place) {
    return new Found(place.pieces(), place.wording(), place.likeness());
  }

  /** Returns the stretch from the first word to the last. */
  public Range cover() {
    return pieces.get(0).cover(pieces.get(pieces.size() - 1));
  }
}
