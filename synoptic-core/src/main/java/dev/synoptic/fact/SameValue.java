package dev.synoptic.fact;

import dev.synoptic.model.Precision;
import dev.synoptic.model.Value;
import java.util.Optional;

/**
 * Tells whether two values can be the same, whatever they are about: equal, rounded, in other
 * units, or one a range that holds the other.
 */
public final class SameValue {

  private final Magnitudes magnitudes = new Magnitudes();

  /** Returns whether {@code one}, meant as {@code first}, can be {@code other}. */
  public boolean fits(Value one, Precision first, Value other, Precision second) {
    if (one instanceof Value.Date date && other instanceof Value.Date another) {
      return DateFit.of(date, another).fits();
    }
    Optional<Magnitude> a = magnitudes.of(one);
    Optional<Magnitude> b = magnitudes.of(other);
    return a.isPresent() && b.isPresent() && ValueFit.of(a.get(), first, b.get(), second).fits();
  }
}
