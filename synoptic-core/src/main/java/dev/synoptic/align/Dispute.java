package dev.synoptic.align;

/**
 * Two groups whose values cannot both hold.
 *
 * @param one index of the first group
 * @param other index of the second
 * @param update whether the later value replaces the earlier one
 */
record Dispute(int one, int other, boolean update) {}
