package dev.synoptic.fact;

import dev.synoptic.model.About;
import dev.synoptic.model.FigureKind;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides whether two values are of one thing, at times that may be one, and differ. */
final class Rivals {

  /** Least sum of what tells for one thing, the values left aside, to call them a conflict. */
  static final double SAME_THING = 2.85;

  /** And to call them two stages of one count. */
  private static final double SAME_COUNT = 1.9;

  /** People of no special kind who met one fate are the same. */
  private static final double SAME_FATE = 2;

  static final double SURE = 9;

  /** Sentences that tell one thing have so many words of content in common. */
  private static final int MUCH_IN_COMMON = 4;

  /** Of fewer things each word tells. */
  private static final double FEW = 10;

  /** So many things of one kind are not counted twice in a story. */
  private static final double LARGE = 1000;

  private static final int LARGE_CONTEXT = 3;

  /** Likeness of the words around two counts beside a third that both reports give. */
  private static final double BESIDE_ONE = 0.1;

  private static final double NEAR = 0.75;

  /** A toll hardly grows more than so many times. */
  private static final double MOST_TIMES = 50;

  /** Ages more than so many days apart may differ by a birthday. */
  private static final int BIRTHDAY_DAYS = 21;

  private static final double YEAR = 365.25;

  /** A share nearer than this to a fraction in words may be it. */
  private static final double OF_FRACTION = 0.85;

  private final AboutMatch match;
  private final FactWords words;
  private final Enumerations enumerations;
  private final Settled settled;
  private final Counterparts counterparts;
  private final RivalDates dates;
  private final Scopes scopes;
  private final RivalScore score;

  /** Numbers of the figures of what is traded. */
  private final BitSet traded = new BitSet();

  Rivals(
      List<StatedFigure> all,
      AboutMatch match,
      Counterparts counterparts,
      Enumerations enumerations,
      Scopes scopes,
      Settled settled,
      RivalScore score,
      FactWords words) {
    this.enumerations = enumerations;
    this.settled = settled;
    this.match = match;
    this.scopes = scopes;
    this.counterparts = counterparts;
    this.dates = new RivalDates(match, counterparts, words);
    this.score = score;
    this.words = words;
    for (StatedFigure figure : all) {
      boolean trade = figure.nouns().stream().anyMatch(noun -> words.holds("volatile", noun));
      traded.set(figure.number(), trade);
    }
  }

  /** Returns how surely two figures whose values are apart are of one thing; 0 for not. */
  double evidence(StatedFigure a, StatedFigure b) {
    if (!isNear(a, b)) {
      return 0;
    }
    double byRule = mayDiffer(a, b) ? isOnePoint(a, b) ? SURE : evidenceOfWords(a, b) : 0;
    boolean weighed = byRule < SURE && isWeighed(a, b) && score.isOneThing(a, b);
    return weighed ? SURE : byRule;
  }

  /** Returns whether the two have any of what every rule asks for: most pairs have nothing. */
  private boolean isNear(StatedFigure a, StatedFigure b) {
    return score.isNear(a, b)
        || a.isDate()
        || Concord.states(a, b) == Concord.SAME
        || a.figure().value().kind() == FigureKind.AGE
        || AboutMatch.headsMeet(a, b);
  }

  /** Returns whether all that tells for one thing may be weighed: nothing rules it out. */
  boolean mayBeWeighed(StatedFigure a, StatedFigure b) {
    return a.fit(b) == ValueFit.APART && isWeighed(a, b);
  }

  private boolean isWeighed(StatedFigure a, StatedFigure b) {
    return settled.isOneValue(a)
        && settled.isOneValue(b)
        && (a.role() == About.Role.BEFORE) == (b.role() == About.Role.BEFORE)
        && !SameFact.isOtherTime(a, b)
        && !isTraded(a, b)
        && !settled.isOfTheHour(a)
        && !settled.isOfTheHour(b)
        && !isFractionOf(a, b)
        && !areAboardOthers(a, b)
        && score.isOpen(a, b)
        && !(AboutMatch.haveOneHead(a, b) && isOfOtherKind(a, b));
  }

  /**
   * Returns whether the evidence of two figures whose values are apart may be above 0, by the
   * sentences of both alone: figures in the same place of the same words have the same answer.
   */
  boolean mayBe(StatedFigure a, StatedFigure b) {
    if (isWeighed(a, b)) {
      return true;
    }
    if (!mayDiffer(a, b)) {
      return false;
    }
    FigureKind kind = a.figure().value().kind();
    return kind == FigureKind.AGE
        || kind == FigureKind.DATE
        || counterparts.mayMeet(a, b)
        || evidenceOfWords(a, b) > 0;
  }

  private double evidenceOfWords(StatedFigure a, StatedFigure b) {
    boolean age = a.figure().value().kind() == FigureKind.AGE;
    boolean ahead = !age && (a.ahead() || b.ahead()); // "Lund, 6, will …" is six now
    if (ahead || !isSameThing(a, b)) {
      return 0;
    }
    boolean fate = Concord.states(a, b) == Concord.SAME;
    double evidence = match.of(a, b) + Misprint.between(a, b);
    if (age || dates.isNextDay(a, b)) {
      return SURE;
    }
    return fate
        ? (evidence >= SAME_FATE ? SURE : 0)
        : evidence > SAME_COUNT ? Math.min(SURE, evidence) : 0;
  }

  /** Returns whether both are said for good, of one time and place, and differ. */
  private boolean mayDiffer(StatedFigure a, StatedFigure b) {
    return settled.holds(a)
        && settled.holds(b)
        && !isFractionOf(a, b)
        && a.role() == b.role()
        && !SameFact.isOtherTime(a, b)
        && !scopes.areApart(a, b)
        && !areAboardOthers(a, b)
        && !RivalDates.mayBeOneHour(a, b)
        && !isTraded(a, b);
  }

  /** "A third", "32.6 per cent": who tells no digit means about so much. */
  private boolean isFractionOf(StatedFigure a, StatedFigure b) {
    return (settled.isFraction(a) || settled.isFraction(b))
        && Math.min(low(a), low(b)) >= OF_FRACTION * Math.max(low(a), low(b));
  }

  /** Returns whether two amounts stand in the words that tell one point in both reports. */
  private boolean isOnePoint(StatedFigure a, StatedFigure b) {
    return switch (a.figure().value().kind()) {
      case AGE -> false;
      case DATE ->
          a.ahead() == b.ahead() && !scopes.areBesideOthers(a, b) && dates.areOnePoint(a, b);
      default ->
          (a.ahead() == b.ahead() || Misprint.isTurned(a, b))
              && Concord.states(a, b) != Concord.OTHER
              && !scopes.areOfOthers(a, b)
              && (!scopes.areBesideOthers(a, b) || enumerations.shareRare(a, b))
              && !RivalScore.isOtherClaim(a, b)
              && !isOfOtherKind(a, b)
              && !settled.isOfTheHour(a)
              && !settled.isOfTheHour(b)
              && counterparts.mayMeet(a, b)
              && (counterparts.meet(a, b) || isInOneTally(a, b));
    };
  }

  /** "1,204 to 377", "1,204 votes against 373". */
  private boolean isInOneTally(StatedFigure a, StatedFigure b) {
    return a.figure().value().kind() == FigureKind.COUNT
        && Math.min(low(a), low(b)) >= Math.max(FEW, NEAR * Math.max(low(a), low(b)))
        && enumerations.shareRare(a, b)
        && counterparts.areAlike(a, b, BESIDE_ONE);
  }

  /** "A tariff on rice", "a tariff on cotton"; "three gorillas", "two female gorillas". */
  private boolean isOfOtherKind(StatedFigure a, StatedFigure b) {
    boolean few = a.figure().value().kind() == FigureKind.COUNT && Math.max(low(a), low(b)) < FEW;
    return match.qualifiers(a, b) == Concord.OTHER
        || few && AboutMatch.haveOneHead(a, b) && !enumerations.areQualifiedAlike(a, b);
  }

  /** A price in trade is another every minute, unless one is the other misread. */
  private boolean isTraded(StatedFigure a, StatedFigure b) {
    return (a.figure().value().kind() == FigureKind.MONEY || a.role() == About.Role.CHANGE)
        && traded.get(a.number())
        && !Misprint.isTurned(a, b);
  }

  private boolean isSameThing(StatedFigure a, StatedFigure b) {
    return switch (a.figure().value().kind()) {
      case AGE -> a.nouns().size() >= 2 && a.nouns().equals(b.nouns()) && !isBirthday(a, b);
      case RANK, DURATION -> false;
      case DATE -> dates.areOfOneEvent(a, b);
      default -> isSameCount(a, b);
    };
  }

  /** "48" in January and "49" in June: as many birthdays as fit between the reports. */
  private boolean isBirthday(StatedFigure a, StatedFigure b) {
    Optional<LocalDate> one = settled.day(a);
    Optional<LocalDate> other = settled.day(b);
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    long days = other.get().toEpochDay() - one.get().toEpochDay();
    double years = b.magnitude().orElseThrow().low() - a.magnitude().orElseThrow().low();
    return Math.abs(days) > BIRTHDAY_DAYS
        && years * Long.signum(days) > 0
        && Math.abs(years) <= Math.ceil(Math.abs(days) / YEAR);
  }

  private boolean isSameCount(StatedFigure a, StatedFigure b) {
    Concord states = Concord.states(a, b);
    if (scopes.areOfOthers(a, b) || states == Concord.OTHER) {
      return false;
    }
    if (states == Concord.SAME) {
      boolean said = !a.head().isEmpty() || !b.head().isEmpty();
      boolean near = Math.max(low(a), low(b)) <= MOST_TIMES * Math.min(low(a), low(b));
      return said && near && isAnyone(a) && isAnyone(b)
          || a.head().equals(b.head()) && isNamed(a) == isNamed(b) && !scopes.isPartElsewhere(a, b);
    }
    return a.states().isEmpty()
        && b.states().isEmpty()
        && AboutMatch.headsMeet(a, b)
        && match.qualifiers(a, b) != Concord.OTHER
        && isQualifiedAlike(a, b)
        && !scopes.isPartElsewhere(a, b)
        && (Misprint.isSwapped(a, b) || isSameDoing(a, b));
  }

  /** "The tanker had 12 aboard", "nine were on the trawler": two vessels. */
  private boolean areAboardOthers(StatedFigure a, StatedFigure b) {
    if (!a.states().contains(Fates.ABOARD) && !b.states().contains(Fates.ABOARD)) {
      return false;
    }
    Set<String> vehicles = new HashSet<>(a.context());
    vehicles.addAll(b.context());
    vehicles.removeIf(concept -> !words.holds("vehicle", concept));
    return vehicles.size() > 1;
  }

  /** Things of one kind are counted for many reasons: what is done with them must be the same. */
  private boolean isSameDoing(StatedFigure a, StatedFigure b) {
    if (a.figure().value().kind() != FigureKind.COUNT) {
      return AboutMatch.shared(a, b) >= 2;
    }
    if (!a.head().equals(b.head()) || settled.isOfTheHour(a) || settled.isOfTheHour(b)) {
      return false;
    }
    if (enumerations.agree(a, b)) {
      return true;
    }
    Set<String> doing = new HashSet<>(a.clause());
    doing.retainAll(b.clause());
    doing.removeIf(concept -> match.isName(concept) || concept.equals(a.head()));
    boolean large = low(a) >= LARGE && low(b) >= LARGE;
    int common = match.sharedContext(a, b);
    return large
        ? !doing.isEmpty() || common >= LARGE_CONTEXT
        : !doing.isEmpty() && common >= MUCH_IN_COMMON && enumerations.areQualifiedAlike(a, b);
  }

  private static double low(StatedFigure figure) {
    return figure.magnitude().map(Magnitude::low).orElse(0.0);
  }

  /** "Two children from Algeria" are some of the children. */
  private boolean isNamed(StatedFigure figure) {
    return figure.nouns().stream().anyMatch(match::isName);
  }

  /**
   * Returns whether people of no special kind are counted, or who is not said: the sailors missing
   * from a ship that the story is about are all who are missing.
   */
  boolean isAnyone(StatedFigure figure) {
    String head = figure.head();
    return head.isEmpty()
        || words.holds("people", head)
        || words.holds("state", head)
        || match.isName(head)
        || match.isOfTheStory(head)
            && figure.states().stream().anyMatch(state -> words.holds("whereabouts", state));
  }

  /** "A tariff on steel" and "a tariff" may be two; so may be "a tariff" and "a tariff". */
  private boolean isQualifiedAlike(StatedFigure a, StatedFigure b) {
    boolean generic = !a.nouns().isEmpty() && words.holds("generic", a.nouns().get(0));
    return !generic || match.qualifiers(a, b) == Concord.SAME;
  }
}
