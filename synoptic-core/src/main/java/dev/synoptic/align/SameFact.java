package dev.synoptic.align;

import dev.synoptic.model.FigureKind;
import dev.synoptic.model.Value;

/** Decides whether two figures state one fact: values that fit, about one thing, at one time. */
final class SameFact {

  /** How much alike figures must be by how telling their common value is. */
  private static final double TELLING = 0.15;

  private static final double USUAL = 0.4;

  private static final double COMMON = 0.55;

  private final AboutMatch match;
  private final Repeats repeats;

  SameFact(AboutMatch match, Repeats repeats) {
    this.match = match;
    this.repeats = repeats;
  }

  /** Returns how sure it is that the two state one fact: 0 for no, else up to 2. */
  double score(StatedFigure one, StatedFigure other) {
    ValueFit fit = one.fit(other);
    if (!fit.fits() || one.ahead() != other.ahead() || isOtherTime(one, other)) {
      return 0;
    }
    if (one.figure().value().kind() == FigureKind.AGE) {
      return sameAge(one, other);
    }
    if (one.isDate() && !match.shareEvent(one, other)) {
      return 0;
    }
    double likeness = likeness(one, other);
    double least = least(one, other, fit);
    return likeness >= least ? likeness + (fit == ValueFit.EQUAL ? 1 : 0.5) : 0;
  }

  private double likeness(StatedFigure one, StatedFigure other) {
    double about = match.about(one, other);
    double heads = AboutMatch.headsMeet(one, other) ? 0.25 : 0;
    return Math.min(1, 0.6 * about + 0.25 * match.context(one, other) + heads);
  }

  private double least(StatedFigure one, StatedFigure other, ValueFit fit) {
    if (one.isDate()) {
      return leastForDates(one, other);
    }
    double least = isTelling(one) && isTelling(other) ? TELLING : isUsual(one) ? USUAL : COMMON;
    if (repeats.isAmbiguous(one) || repeats.isAmbiguous(other)) {
      least = Math.max(least, 0.75);
    }
    return fit == ValueFit.ROUNDED ? Math.max(least, USUAL) : least;
  }

  private static double leastForDates(StatedFigure one, StatedFigure other) {
    long days = Math.max(DateFit.days(one.date()), DateFit.days(other.date()));
    return days <= 1 ? 0.6 : 0.65;
  }

  /** Three digits, or two of a measure or of money, are hardly the same by chance. */
  private static boolean isTelling(StatedFigure figure) {
    int digits = figure.magnitude().map(Magnitude::digits).orElse(0);
    return digits >= 3 || digits >= 2 && isMeasure(figure);
  }

  private static boolean isUsual(StatedFigure figure) {
    int digits = figure.magnitude().map(Magnitude::digits).orElse(0);
    return digits >= 2 || isMeasure(figure);
  }

  private static boolean isMeasure(StatedFigure figure) {
    FigureKind kind = figure.figure().value().kind();
    return kind == FigureKind.MONEY || kind == FigureKind.QUANTITY;
  }

  /** Ages are of one fact if they are of one person. */
  private static double sameAge(StatedFigure one, StatedFigure other) {
    if (one.nouns().isEmpty() || other.nouns().isEmpty()) {
      return 0;
    }
    String last = one.nouns().get(one.nouns().size() - 1);
    return last.equals(other.nouns().get(other.nouns().size() - 1)) ? 1 : 0;
  }

  /** Returns whether the sentences name longer times that have no day in common. */
  static boolean isOtherTime(StatedFigure one, StatedFigure other) {
    if (one.times().isEmpty() || other.times().isEmpty()) {
      return false;
    }
    for (Value.Date a : one.times()) {
      for (Value.Date b : other.times()) {
        if (!DateFit.isDisjoint(a, b)) {
          return false;
        }
      }
    }
    return true;
  }
}
