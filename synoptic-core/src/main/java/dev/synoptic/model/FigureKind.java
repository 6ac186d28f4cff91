package dev.synoptic.model;

/** What kind of value a figure states. */
public enum FigureKind {
  MONEY,
  /** Percent and parts of a whole, in percent. */
  SHARE,
  /** A number of things. */
  COUNT,
  /** A measure with a unit. */
  QUANTITY,
  DATE,
  DURATION,
  AGE,
  RANK
}
