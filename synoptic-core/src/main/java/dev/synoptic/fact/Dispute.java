package dev.synoptic.fact;

/**
 * Two groups whose values differ though they are of one thing.
 *
 * @param one index of the first group
 * @param other index of the second
 * @param update whether the later value replaces the earlier one; else they cannot both hold
 */
record Dispute(int one, int other, boolean update) {

  /** Returns whether the values cannot both hold. */
  boolean isConflict() {
    return !update;
  }

  /** Returns the group on the other side of {@code group}. */
  int against(int group) {
    return one == group ? other : one;
  }
}
