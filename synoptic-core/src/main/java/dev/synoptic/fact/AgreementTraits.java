package dev.synoptic.fact;

import dev.synoptic.model.FigureKind;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Reads off two figures whose values fit what tells for or against it that they are of one thing.
 */
final class AgreementTraits {

  private static final double MUCH_TELLING = 5;
  private static final double MANY_WORDS = 5;
  private static final double SEVERAL = 3;
  private static final double FEW = 10;

  private final PairTraits pairs;
  private final AboutMatch match;
  private final Repeats repeats;
  private final Vicinities vicinities;
  private final Counterparts counterparts;

  /** By the number of a figure: how unlikely it is that two things have its value by chance. */
  private final double[] telling;

  AgreementTraits(
      List<StatedFigure> all,
      PairTraits pairs,
      AboutMatch match,
      Repeats repeats,
      Vicinities vicinities,
      Counterparts counterparts) {
    this.pairs = pairs;
    this.match = match;
    this.repeats = repeats;
    this.vicinities = vicinities;
    this.counterparts = counterparts;
    this.telling = all.stream().mapToDouble(Telling::of).toArray();
  }

  /** Returns the traits of two figures of two reports, by the order of {@link Trait}. */
  double[] of(StatedFigure a, StatedFigure b) {
    double[] traits = atBest(a, b);
    complete(traits, a, b);
    return traits;
  }

  /**
   * Returns the same as if no other figure of the two reports told anything against one thing:
   * those need not be looked through where this is not enough.
   */
  double[] atBest(StatedFigure a, StatedFigure b) {
    double[] traits = pairs.of(a, b);
    words(traits, a, b);
    value(traits, a, b);
    scope(traits, a, b);
    PairTraits.set(traits, Trait.ONLY, 1);
    PairTraits.set(traits, Trait.MARGIN, traits[Trait.LIKENESS.at()]);
    return traits;
  }

  /** Puts in what the other figures of the two reports tell. */
  void complete(double[] traits, StatedFigure a, StatedFigure b) {
    List<StatedFigure> there = fitting(a, b);
    List<StatedFigure> here = fitting(b, a);
    PairTraits.set(traits, Trait.ONLY, 1.0 / (1 + there.size() + here.size()));
    double next = Math.max(next(a, there), next(b, here));
    PairTraits.set(traits, Trait.RIVALLED, next);
    PairTraits.set(traits, Trait.MARGIN, traits[Trait.LIKENESS.at()] - next);
  }

  /** Returns the figures beside {@code its} in its report whose values fit {@code mine} as well. */
  private List<StatedFigure> fitting(StatedFigure mine, StatedFigure its) {
    return counterparts.likes(its, mine).stream()
        .filter(other -> other.number() != its.number() && other.fits(mine))
        .toList();
  }

  private double next(StatedFigure figure, List<StatedFigure> others) {
    double next = 0;
    for (StatedFigure other : others) {
      next = Math.max(next, vicinities.likeness(figure, other));
    }
    return next;
  }

  private void words(double[] traits, StatedFigure a, StatedFigure b) {
    boolean heads = !a.head().isEmpty() && !b.head().isEmpty();
    PairTraits.set(
        traits,
        Trait.OTHER_NOUN,
        heads && !AboutMatch.haveOneHead(a, b) && !AboutMatch.headsMeet(a, b));
    PairTraits.set(traits, Trait.SAME_NAMES, match.shareNames(a, b));
    double shared = Math.min(MANY_WORDS, match.sharedContext(a, b)) / MANY_WORDS;
    PairTraits.set(traits, Trait.SHARED_WORDS, shared);
    double about = Math.min(SEVERAL, AboutMatch.shared(a, b)) / SEVERAL;
    PairTraits.set(traits, Trait.SHARED_ABOUT, about);
    PairTraits.set(traits, Trait.OF_THE_STORY, match.areOfTheStory(a, b));
    PairTraits.set(traits, Trait.SAME_EVENT, a.isDate() && match.shareEvent(a, b));
    PairTraits.set(traits, Trait.DATE_LIKENESS, a.isDate() ? traits[Trait.LIKENESS.at()] : 0);
  }

  private void value(double[] traits, StatedFigure a, StatedFigure b) {
    double told = Math.min(telling[a.number()], telling[b.number()]) / MUCH_TELLING;
    PairTraits.set(traits, a.isDate() ? Trait.TELLING_DATE : Trait.TELLING, told);
    PairTraits.set(traits, Trait.REPEATED, repeats.isAmbiguous(a) || repeats.isAmbiguous(b));
    ValueFit fit = a.fit(b);
    PairTraits.set(traits, Trait.ROUNDED, fit == ValueFit.ROUNDED);
    PairTraits.set(traits, Trait.CONVERTED, fit == ValueFit.CONVERTED);
    double low = low(a, b, Magnitude::low);
    PairTraits.set(traits, Trait.ROUND, low > FEW && low(a, b, Magnitude::digits) < 2);
  }

  private static double low(StatedFigure a, StatedFigure b, ToDoubleFunction<Magnitude> size) {
    double mine = a.magnitude().map(m -> size.applyAsDouble(m)).orElse(0.0);
    double its = b.magnitude().map(m -> size.applyAsDouble(m)).orElse(0.0);
    return Math.min(mine, its);
  }

  private void scope(double[] traits, StatedFigure a, StatedFigure b) {
    PairTraits.set(traits, Trait.SAME_TIME, SameFact.shareTime(a, b));
    PairTraits.set(traits, Trait.ONE_AHEAD, a.ahead() != b.ahead());
    PairTraits.set(traits, Trait.ONE_PART, a.part() != b.part());
    PairTraits.set(traits, Trait.OTHER_CLAIM, RivalScore.isOtherClaim(a, b));
    boolean unit = !RivalScore.unit(a).equals(RivalScore.unit(b));
    PairTraits.set(traits, Trait.OTHER_UNIT, unit);
    boolean measured = a.figure().value().kind() == FigureKind.QUANTITY;
    PairTraits.set(traits, Trait.RARE_UNIT, measured && !unit);
  }
}
