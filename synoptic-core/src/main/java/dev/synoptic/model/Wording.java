package dev.synoptic.model;

/** A reading's verdict against the fullest reading, gravest first. */
public enum Wording {
  /** Content words differ. */
  ALTERED,
  /** The same words in another order. */
  MOVED,
  /** Words left out inside with no mark. */
  CUT,
  /** A contiguous part, or omissions marked by an ellipsis or brackets. */
  PART,
  /** Equal but for case, punctuation, quotation marks and spelling variants. */
  SAME
}
