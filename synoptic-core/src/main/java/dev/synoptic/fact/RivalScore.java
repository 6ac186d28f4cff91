package dev.synoptic.fact;

import dev.synoptic.model.FigureKind;

/** Weighs all that tells for or against it that two figures with unlike values are of one thing. */
final class RivalScore {

  /** In words less alike than this no two figures are of one thing. */
  private static final double LEAST_LIKENESS = 0.05;

  /** Sums in another order may differ by less. */
  private static final double ROUNDING = 1e-6;

  private final RivalTraits traits;
  private final TraitWeights weights;
  private final Vicinities vicinities;

  /** The most that what is not read off the values can add. */
  private final double mostBeside;

  RivalScore(RivalTraits traits, TraitWeights weights, Vicinities vicinities) {
    this.traits = traits;
    this.weights = weights;
    this.mostBeside = weights.mostBeside(RivalTraits.OF_VALUES);
    this.vicinities = vicinities;
  }

  /** Returns whether both can be weighed, by their sentences alone; their values differ. */
  boolean isOpen(StatedFigure a, StatedFigure b) {
    return isAmount(a.figure().value().kind())
        && a.ahead() == b.ahead()
        && a.part() == b.part()
        && Concord.states(a, b) != Concord.OTHER
        && !isOtherClaim(a, b)
        && Bounds.excludeEachOther(a, b)
        && isNear(a, b);
  }

  /** Returns whether the words around both, or the values, have anything to do with each other. */
  boolean isNear(StatedFigure a, StatedFigure b) {
    return vicinities.likeness(a, b) >= LEAST_LIKENESS
        || Misprint.isTurned(a, b)
        || isMeasuredAlike(a, b);
  }

  /** Ages are of people, not of sentences; days and ranks are of too many things. */
  private static boolean isAmount(FigureKind kind) {
    return kind != FigureKind.AGE && kind != FigureKind.RANK && kind != FigureKind.DATE;
  }

  /** "13.5 knots", "15.5 knots": such a unit may tell by itself what is measured. */
  private static boolean isMeasuredAlike(StatedFigure a, StatedFigure b) {
    return a.figure().value().kind() == FigureKind.QUANTITY && unit(a).equals(unit(b));
  }

  /** Returns the unit that the figure is stated in; empty for none. */
  static String unit(StatedFigure figure) {
    return figure.magnitude().map(Magnitude::unit).orElse("");
  }

  /** Returns whether both are of one thing. */
  boolean isOneThing(StatedFigure a, StatedFigure b) {
    if (weights.of(traits.ofValues(a, b)) + mostBeside < -ROUNDING) {
      return false;
    }
    double[] found = traits.atBest(a, b);
    if (weights.of(found) <= 0) {
      return false;
    }
    traits.complete(found, a, b);
    return weights.of(found) > 0;
  }

  /** What two people claim is two claims. */
  static boolean isOtherClaim(StatedFigure a, StatedFigure b) {
    return a.said().isPresent() && b.said().isPresent() && !a.said().equals(b.said());
  }
}
