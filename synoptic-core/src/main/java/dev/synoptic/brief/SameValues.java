package dev.synoptic.brief;

import dev.synoptic.model.Precision;
import dev.synoptic.model.Value;

/** Tells whether two values can be the same: equal, rounded, in another unit, within a bound. */
@FunctionalInterface
public interface SameValues {

  /** Returns whether {@code one}, meant as {@code first}, can be {@code other}. */
  boolean fit(Value one, Precision first, Value other, Precision second);
}
