package dev.synoptic.collate;

/**
 * What one witness has in one column of a collation: some of its atoms, in order, or none where its
 * words stand for several columns together.
 *
 * @param from first atom
 * @param to atom after the last
 * @param block number of the moved block it belongs to; {@link #IN_PLACE} where it was not moved
 */
record Cell(int from, int to, int block) {

  /** The block of what was not moved. */
  static final int IN_PLACE = -1;

  /** Returns whether the cell holds no atom. */
  boolean isEmpty() {
    return from == to;
  }

  /** Returns whether its atoms stand elsewhere in the fullest reading's order. */
  boolean moved() {
    return block != IN_PLACE;
  }
}
