package dev.synoptic.model;

/** How exactly a figure is meant, by the words before it. */
public enum Precision {
  EXACT,
  /** About, around, some, roughly; hundreds of, a few. */
  ABOUT,
  /** Nearly, almost, just under. */
  NEARLY,
  /** More than, over. */
  MORE_THAN,
  /** At least. */
  AT_LEAST,
  /** At most, up to. */
  AT_MOST,
  /** Less than, under, fewer than. */
  LESS_THAN
}
