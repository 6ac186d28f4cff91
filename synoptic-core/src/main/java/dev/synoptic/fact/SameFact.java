package dev.synoptic.fact;

import dev.synoptic.model.FigureKind;
import dev.synoptic.model.Value;
import java.util.List;

/** Decides whether two figures state one fact: values that fit, about one thing, at one time. */
final class SameFact {

  /** Least sum of what tells for one fact. */
  private static final double LEAST = 2.1;

  private static final double LEAST_FOR_DATES = 1.1;
  private static final double MOST_OF_VALUE = 5;
  private static final double ROUNDED = -0.6;
  private static final double LEAST_ROUNDED = 0.5;
  private static final double TELLING = 2;

  private static final double AMBIGUOUS = -1;
  private static final double TIME = 0.8;

  /** How much it tells that the words around both are the same. */
  private static final double LIKENESS = 1.5;

  /** Days in words so much alike are told of one thing. */
  private static final double LIKE = 0.25;

  /** A range this wide gives no value. */
  private static final double VAGUE = 2;

  /** What it tells that both reports count so many of one kind, and nothing else so often. */
  private static final double SOME = 0.9;

  private final AboutMatch match;
  private final Repeats repeats;
  private final Vicinities vicinities;
  private final AgreementScore score;

  // By the number of the figure: asked for in every pair.
  private final double[] telling;
  private final boolean[] vague;

  SameFact(
      List<StatedFigure> all,
      AboutMatch match,
      Repeats repeats,
      Vicinities vicinities,
      AgreementScore score) {
    this.score = score;
    this.match = match;
    this.repeats = repeats;
    this.vicinities = vicinities;
    this.telling = new double[all.size()];
    this.vague = new boolean[all.size()];
    for (StatedFigure figure : all) {
      telling[figure.number()] = Telling.of(figure);
      vague[figure.number()] = isVague(figure);
    }
  }

  private double telling(StatedFigure figure) {
    return telling[figure.number()];
  }

  /** Returns how sure it is that the two state one fact: 0 for no. */
  double score(StatedFigure one, StatedFigure other) {
    if (!mayBe(one, other)) {
      return 0;
    }
    double byRule = byRule(one, other, one.fit(other));
    return byRule == 0 && score.isOpen(one, other) ? score.of(one, other) : byRule;
  }

  /** Returns whether all that tells for one fact may be weighed. */
  boolean mayBeWeighed(StatedFigure one, StatedFigure other) {
    return mayBe(one, other) && score.isOpen(one, other);
  }

  /** Returns whether nothing rules out that the two state one fact. */
  private boolean mayBe(StatedFigure one, StatedFigure other) {
    return one.fits(other)
        && (!vague[one.number()] && !vague[other.number()] || one.fit(other) == ValueFit.EQUAL)
        && !isOtherTime(one, other)
        && Concord.states(one, other) != Concord.OTHER;
  }

  private double byRule(StatedFigure one, StatedFigure other, ValueFit fit) {
    if (one.figure().value().kind() == FigureKind.AGE) {
      return sameAge(one, other);
    }
    double likeness = vicinities.likeness(one, other);
    double about = match.of(one, other) + LIKENESS * likeness + (shareTime(one, other) ? TIME : 0);
    double value = Math.min(telling(one), telling(other));
    boolean ambiguous = repeats.isAmbiguous(one) || repeats.isAmbiguous(other);
    double score = about + value + (ambiguous && value < TELLING ? AMBIGUOUS : 0);
    score += !ambiguous && isSomeOf(one, other) ? SOME : 0;
    if (value < TELLING && isOtherKind(one, other)) {
      return 0;
    }
    if (fit == ValueFit.ROUNDED) {
      score = about < LEAST_ROUNDED ? 0 : score + ROUNDED;
    }
    if (one.isDate()) {
      return sameDate(one, other, score, likeness);
    }
    return score >= LEAST && hasBond(one, other) ? score : 0;
  }

  /** "Dozens" fits too much to agree with anything. */
  private static boolean isVague(StatedFigure figure) {
    return figure.magnitude().filter(size -> size.high() > VAGUE * size.low()).isPresent();
  }

  /** "Nine people", "nine people": the only nine in both reports. */
  private static boolean isSomeOf(StatedFigure one, StatedFigure other) {
    return one.figure().value().kind() == FigureKind.COUNT
        && one.magnitude().orElseThrow().low() > 2
        && !one.head().isEmpty()
        && one.head().equals(other.head());
  }

  /**
   * Days and minutes are of one thing if what happened is the same, or if nothing else has them.
   */
  private double sameDate(StatedFigure one, StatedFigure other, double score, double likeness) {
    boolean minutes = one.date().iso().contains("T");
    if (minutes != other.date().iso().contains("T") || score < LEAST_FOR_DATES) {
      return 0;
    }
    boolean rare = Math.min(telling(one), telling(other)) >= Telling.FAR_DAY;
    boolean hour = minutes && match.sharedContext(one, other) > 0;
    boolean told = match.areOfTheStory(one, other) && match.sharedContext(one, other) >= 2;
    boolean bond = rare || hour || told || likeness >= LIKE || match.shareEvent(one, other);
    return bond ? score : 0;
  }

  /** "A 15% tariff on rice" and "a 15% tariff on cotton". */
  private boolean isOtherKind(StatedFigure one, StatedFigure other) {
    return one.head().equals(other.head()) && match.qualifiers(one, other) == Concord.OTHER;
  }

  /** Small counts tell nothing: "two leaders", "two ministers" need more than a noun in common. */
  private static boolean hasBond(StatedFigure one, StatedFigure other) {
    double low = one.magnitude().map(Magnitude::low).orElse(9.0);
    boolean small = one.figure().value().kind() == FigureKind.COUNT && low <= 2;
    return !small
        || Concord.states(one, other) == Concord.SAME
        || AboutMatch.shared(one, other) >= 2;
  }

  /** Ages are of one fact if they are of one person. */
  private static double sameAge(StatedFigure one, StatedFigure other) {
    return !one.nouns().isEmpty() && one.nouns().equals(other.nouns()) ? MOST_OF_VALUE : 0;
  }

  /** Returns whether the sentences name one longer time. */
  static boolean shareTime(StatedFigure one, StatedFigure other) {
    for (Value.Date a : one.times()) {
      for (Value.Date b : other.times()) {
        if (a.iso().equals(b.iso())) {
          return true;
        }
      }
    }
    return false;
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
