package dev.synoptic.fact;

import dev.synoptic.model.FigureKind;
import dev.synoptic.model.Story;
import java.util.List;
import java.util.Set;

/**
 * Reads off two figures with unlike values what tells for or against it that they are of one thing.
 */
final class RivalTraits {

  /** Of the logarithm: twenty times as much. */
  private static final double FARTHEST_RATIO = 3;

  /** What is read off the values and the words around them. */
  static final Set<Trait> OF_VALUES =
      Set.of(
          Trait.ALWAYS,
          Trait.LIKENESS,
          Trait.MARGIN,
          Trait.TURNED,
          Trait.TURNED_OF_MANY,
          Trait.ONE_DIGIT,
          Trait.RATIO,
          Trait.COUNT,
          Trait.MONEY,
          Trait.DURATION,
          Trait.SHARE,
          Trait.DATE);

  private static final double SMALLEST = 1e-9;

  private final Story story;
  private final PairTraits pairs;
  private final Vicinities vicinities;
  private final Counterparts counterparts;
  private final Scopes scopes;

  /** By the number of a figure: how many reports give its value. */
  private final int[] reports;

  RivalTraits(
      Story story,
      List<StatedFigure> all,
      List<FactGroup> groups,
      PairTraits pairs,
      Vicinities vicinities,
      Counterparts counterparts,
      Scopes scopes) {
    this.story = story;
    this.pairs = pairs;
    this.vicinities = vicinities;
    this.counterparts = counterparts;
    this.scopes = scopes;
    this.reports = new int[all.size()];
    for (FactGroup group : groups) {
      group.figures().forEach(figure -> reports[figure.number()] = group.reports().size());
    }
  }

  /** Returns the traits of two figures of one kind, by the order of {@link Trait}. */
  double[] of(StatedFigure a, StatedFigure b) {
    double[] traits = atBest(a, b);
    complete(traits, a, b);
    return traits;
  }

  /** Returns those of {@link #OF_VALUES} alone, at their best: they rule most pairs out. */
  double[] ofValues(StatedFigure a, StatedFigure b) {
    double[] traits = pairs.ofKind(a, b);
    PairTraits.set(traits, Trait.MARGIN, traits[Trait.LIKENESS.at()]);
    values(traits, a, b);
    return traits;
  }

  /**
   * Returns the same as if no other figure of the two reports told anything against one thing:
   * those need not be looked through where this is not enough.
   */
  double[] atBest(StatedFigure a, StatedFigure b) {
    double[] traits = pairs.of(a, b);
    PairTraits.set(traits, Trait.MARGIN, traits[Trait.LIKENESS.at()]);
    values(traits, a, b);
    scope(traits, a, b);
    return traits;
  }

  /** Puts in what the other figures of the two reports tell. */
  void complete(double[] traits, StatedFigure a, StatedFigure b) {
    double margin = vicinities.likeness(a, b) - counterparts.nextOfAll(a, b);
    PairTraits.set(traits, Trait.MARGIN, margin);
    PairTraits.set(traits, Trait.EXPLAINED, counterparts.explaining(a, b));
    double others = isInOneUnit(a, b) ? counterparts.othersInUnit(a, b) : 0;
    PairTraits.set(traits, Trait.RARE_UNIT, isInOneUnit(a, b) ? 1 / (1 + others) : 0);
  }

  private static boolean isInOneUnit(StatedFigure a, StatedFigure b) {
    return a.figure().value().kind() == FigureKind.QUANTITY
        && RivalScore.unit(a).equals(RivalScore.unit(b));
  }

  private static void values(double[] traits, StatedFigure a, StatedFigure b) {
    boolean turned = Misprint.isTurned(a, b);
    boolean many = digits(a) >= Magnitude.MANY_DIGITS;
    PairTraits.set(traits, Trait.TURNED, turned);
    PairTraits.set(traits, Trait.TURNED_OF_MANY, turned && many);
    PairTraits.set(traits, Trait.ONE_DIGIT, Misprint.between(a, b) > 0 && !turned);
    double one = Math.abs(a.magnitude().orElseThrow().low());
    double other = Math.abs(b.magnitude().orElseThrow().low());
    double times = Math.max(one, other) / Math.max(SMALLEST, Math.min(one, other));
    PairTraits.set(traits, Trait.RATIO, Math.min(FARTHEST_RATIO, Math.log(times)));
  }

  private void scope(double[] traits, StatedFigure a, StatedFigure b) {
    PairTraits.set(traits, Trait.ELSEWHERE, scopes.areApart(a, b));
    PairTraits.set(traits, Trait.RARE_UNIT, isInOneUnit(a, b));
    boolean unlike = !RivalScore.unit(a).equals(RivalScore.unit(b));
    PairTraits.set(traits, Trait.OTHER_UNIT, unlike);
    int mine = reports[a.number()];
    int its = reports[b.number()];
    double cover = (double) (mine + its) / story.reports().size();
    PairTraits.set(traits, Trait.COVER, Math.min(1, cover));
  }

  private static int digits(StatedFigure figure) {
    return figure.magnitude().map(Magnitude::digits).orElse(0);
  }
}
