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
  private static final double DIGIT = 1.4;
  private static final double TENS = 0.7;
  private static final double HUNDREDS = 1.1;
  private static final double FINE_DATE = 1.5;

  /** "4.52pm" is hardly the time of two things. */
  private static final double MINUTE = 3;

  /** "April 28", told in May, neither. */
  private static final double FAR_DAY = 2;

  private static final int WEEK = 7;
  private static final double AMBIGUOUS = -1;
  private static final double TIME = 0.8;

  /** How much it tells that the words around both are the same. */
  private static final double LIKENESS = 1.5;

  /** Days in words so much alike are told of one thing. */
  private static final double LIKE = 0.25;

  /** "1974", "1974": years long past are told for one thing each. */
  private static final double FAR_YEAR = 1;

  private static final int YEARS_AGO = 2;

  /** A range this wide gives no value. */
  private static final double VAGUE = 2;

  /** What it tells that both reports count so many of one kind, and nothing else so often. */
  private static final double SOME = 0.9;

  private final AboutMatch match;
  private final Repeats repeats;
  private final Vicinities vicinities;

  // By the number of the figure: asked for in every pair.
  private final double[] telling;
  private final boolean[] vague;

  SameFact(List<StatedFigure> all, AboutMatch match, Repeats repeats, Vicinities vicinities) {
    this.match = match;
    this.repeats = repeats;
    this.vicinities = vicinities;
    this.telling = new double[all.size()];
    this.vague = new boolean[all.size()];
    for (StatedFigure figure : all) {
      telling[figure.number()] = tellingOf(figure);
      vague[figure.number()] = isVague(figure);
    }
  }

  private double telling(StatedFigure figure) {
    return telling[figure.number()];
  }

  /** Returns how sure it is that the two state one fact: 0 for no. */
  double score(StatedFigure one, StatedFigure other) {
    ValueFit fit = one.fit(other);
    if (!fit.fits()
        || fit != ValueFit.EQUAL && (vague[one.number()] || vague[other.number()])
        || isOtherTime(one, other)
        || Concord.states(one, other) == Concord.OTHER) {
      return 0;
    }
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
    boolean rare = Math.min(telling(one), telling(other)) >= FAR_DAY;
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

  /** Returns how unlikely it is that two things have this value by chance. */
  private static double tellingOf(StatedFigure figure) {
    if (figure.isDate()) {
      return tellingOf(figure, figure.date());
    }
    Magnitude size = figure.magnitude().orElseThrow();
    FigureKind kind = figure.figure().value().kind();
    boolean measure = kind == FigureKind.MONEY || kind == FigureKind.QUANTITY;
    if (kind == FigureKind.DURATION) {
      return durationDigits(size) > 1 ? TENS : 0;
    }
    boolean small = size.digits() < 2 && Math.abs(size.low()) < 10;
    boolean round = size.digits() == 2 && size.low() / size.grain() % 5 == 0;
    double digits = round ? 0.3 : DIGIT * (size.digits() - 1);
    double large = small ? 0 : Math.abs(size.low()) < 100 ? TENS : HUNDREDS;
    return Math.min(MOST_OF_VALUE, digits + large + (measure ? 1.2 : 0));
  }

  /** Returns the number of digits that a length of time is said with: "nine days" has one. */
  private static long durationDigits(Magnitude size) {
    return size.unit().chars().filter(Character::isDigit).count();
  }

  /** Days around the report's own are named for many reasons; others for one. */
  private static double tellingOf(StatedFigure figure, Value.Date date) {
    long days = DateFit.days(date);
    if (date.iso().contains("T")) {
      return date.iso().endsWith(":00") || date.iso().endsWith(":30") ? FINE_DATE : MINUTE;
    }
    boolean near =
        figure
            .told()
            .map(day -> Math.abs(day.toEpochDay() - date.first().toEpochDay()) <= WEEK)
            .orElse(true);
    boolean year = date.iso().length() == "1974".length();
    if (year
        && figure
            .told()
            .filter(d -> d.getYear() - date.first().getYear() > YEARS_AGO)
            .isPresent()) {
      return FAR_YEAR;
    }
    return days == 1 && !near ? FAR_DAY : days <= 31 && !near ? FINE_DATE / 2 : 0;
  }

  /** Ages are of one fact if they are of one person. */
  private static double sameAge(StatedFigure one, StatedFigure other) {
    return !one.nouns().isEmpty() && one.nouns().equals(other.nouns()) ? MOST_OF_VALUE : 0;
  }

  private static boolean shareTime(StatedFigure one, StatedFigure other) {
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
