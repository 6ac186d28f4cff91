package dev.synoptic.fact;

import dev.synoptic.model.FigureKind;

/** Weighs all that tells for or against it that two figures whose values fit are of one thing. */
final class AgreementScore {

  /** Up to here any two things are counted alike by chance, and any two times are as long. */
  private static final double FEW = 10;

  /** "Last year" holds too many days to agree with one of them. */
  private static final long LONGEST_DAYS = 31;

  private static final long A_YEAR = 366;

  /** Of two reports with so many pairs of one kind, some fit by chance. */
  private static final double MANY_PAIRS = 100;

  /** What no two things are counted by, even so. */
  private static final double TELLING = 2.5;

  /** Likeness of the words around values that fit for a reason. */
  private static final double ALIKE = 0.1;

  private static final double ALIKE_OF_MANY = 0.2;

  private final AgreementTraits traits;
  private final AboutMatch match;
  private final Vicinities vicinities;
  private final Counterparts counterparts;
  private final Scopes scopes;
  private final TraitWeights weights;

  AgreementScore(
      AgreementTraits traits,
      AboutMatch match,
      Vicinities vicinities,
      Counterparts counterparts,
      Scopes scopes,
      TraitWeights weights) {
    this.match = match;
    this.vicinities = vicinities;
    this.counterparts = counterparts;
    this.scopes = scopes;
    this.traits = traits;
    this.weights = weights;
  }

  /** Returns whether the values of two figures of two reports, which fit, tell enough to weigh. */
  boolean isOpen(StatedFigure a, StatedFigure b) {
    return !a.span().report().equals(b.span().report())
        && tells(a)
        && tells(b)
        && isNarrow(a)
        && isNarrow(b)
        && (a.fit(b) != ValueFit.ROUNDED || !isLong(a) && !isLong(b))
        && !isOtherKind(a, b)
        && !isByChance(a, b)
        && !scopes.areOfOthers(a, b);
  }

  /** Ages are of people; places in an order, few things and short times are said of much. */
  private static boolean tells(StatedFigure figure) {
    return switch (figure.figure().value().kind()) {
      case RANK, AGE -> false;
      case DATE -> true;
      case COUNT -> figure.magnitude().orElseThrow().low() > FEW;
      default -> Telling.of(figure) > 0;
    };
  }

  /** "Thousands", "40 to 70 percent", "the nineties": much lies in it. */
  private static boolean isNarrow(StatedFigure figure) {
    return figure.isDate()
        ? DateFit.days(figure.date()) <= A_YEAR
        : !figure.magnitude().orElseThrow().isRange();
  }

  /** "15 percent on rice", "15 percent on cotton". */
  private boolean isOtherKind(StatedFigure a, StatedFigure b) {
    boolean share = a.figure().value().kind() == FigureKind.SHARE;
    return (share || AboutMatch.haveOneHead(a, b)) && match.qualifiers(a, b) == Concord.OTHER;
  }

  /** "14", "14": reports with many numbers have some in common. */
  private boolean isByChance(StatedFigure a, StatedFigure b) {
    boolean tells = Math.min(Telling.of(a), Telling.of(b)) >= TELLING;
    if (a.isDate() || tells && a.fit(b) != ValueFit.ROUNDED) {
      return false;
    }
    double pairs = (double) counterparts.likes(a, b).size() * counterparts.likes(b, a).size();
    return vicinities.likeness(a, b) < (pairs > MANY_PAIRS ? ALIKE_OF_MANY : ALIKE);
  }

  private static boolean isLong(StatedFigure figure) {
    return figure.isDate() && DateFit.days(figure.date()) > LONGEST_DAYS;
  }

  /** Returns how surely two figures that are open are of one thing; 0 for not. */
  double of(StatedFigure a, StatedFigure b) {
    double[] found = traits.atBest(a, b);
    if (weights.of(found) <= 0) {
      return 0;
    }
    traits.complete(found, a, b);
    return Math.max(0, weights.of(found));
  }
}
