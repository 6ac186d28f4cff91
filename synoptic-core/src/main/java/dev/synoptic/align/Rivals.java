package dev.synoptic.align;

import dev.synoptic.model.About;
import dev.synoptic.model.FigureKind;
import dev.synoptic.model.LocalName;
import dev.synoptic.model.NameKind;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Story;
import dev.synoptic.text.Words;
import java.time.LocalDate;
import java.util.Collections;
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

  private static final double SURE = 9;

  /** Sentences that tell one thing have so many words of content in common. */
  private static final int MUCH_IN_COMMON = 4;

  /** Of fewer things each word tells. */
  private static final double FEW = 10;

  /** So many things of one kind are not counted twice in a story. */
  private static final double LARGE = 1000;

  private static final int LARGE_CONTEXT = 3;

  /** A toll hardly grows more than so many times. */
  private static final double MOST_TIMES = 50;

  /** Ages more than so many days apart may differ by a birthday. */
  private static final int BIRTHDAY_DAYS = 21;

  private static final double YEAR = 365.25;

  private final AboutMatch match;
  private final FactWords words;
  private final Enumerations enumerations;
  private final Settled settled;
  private final Counterparts counterparts;
  private final RivalDates dates;
  private final Set<String> places = new HashSet<>();

  Rivals(
      Story story,
      List<StatedFigure> all,
      AboutMatch match,
      Counterparts counterparts,
      Settled settled,
      FactWords words) {
    this.enumerations = new Enumerations(story, all);
    this.settled = settled;
    this.match = match;
    this.counterparts = counterparts;
    this.dates = new RivalDates(match, counterparts);
    this.words = words;
    for (ParsedReport report : story.reports()) {
      for (LocalName name : report.names()) {
        if (name.kind() == NameKind.PLACE) {
          places.addAll(List.of(Words.normal(name.name()).split(" ")));
        }
      }
    }
  }

  /** Returns how surely two figures give one thing different values; 0 for not. */
  double evidence(StatedFigure a, StatedFigure b) {
    if (!mayDiffer(a, b)) {
      return 0;
    }
    if (isOnePoint(a, b)) {
      return SURE;
    }
    if (a.ahead() || b.ahead() || !isSameThing(a, b)) {
      return 0;
    }
    boolean fate = Concord.states(a, b) == Concord.SAME;
    boolean age = a.figure().value().kind() == FigureKind.AGE;
    double evidence = match.of(a, b) + Misprint.between(a, b);
    if (age || dates.isNextDay(a, b)) {
      return SURE;
    }
    return fate ? (evidence >= SAME_FATE ? SURE : 0) : evidence > SAME_COUNT ? evidence : 0;
  }

  /** Returns whether both are said for good, of one time and place, and differ. */
  private boolean mayDiffer(StatedFigure a, StatedFigure b) {
    return a.fit(b) == ValueFit.APART
        && settled.holds(a)
        && settled.holds(b)
        && a.role() == b.role()
        && !SameFact.isOtherTime(a, b)
        && !isOtherScope(a, b);
  }

  /** Returns whether two amounts stand in the words that tell one point in both reports. */
  private boolean isOnePoint(StatedFigure a, StatedFigure b) {
    return switch (a.figure().value().kind()) {
      case AGE -> false;
      case DATE -> a.ahead() == b.ahead() && !isOfOtherNames(a, b) && dates.areOnePoint(a, b);
      default ->
          a.ahead() == b.ahead()
              && Concord.states(a, b) != Concord.OTHER
              && !isOfOthers(a, b)
              && !isOfOtherNames(a, b)
              && !isOtherClaim(a, b)
              && !isOfOtherKind(a, b)
              && !isOfTheHour(a, b)
              && counterparts.meet(a, b);
    };
  }

  /** "A tariff on rice", "a tariff on cotton"; "three gorillas", "two female gorillas". */
  private boolean isOfOtherKind(StatedFigure a, StatedFigure b) {
    boolean few = Math.max(low(a), low(b)) < FEW && a.head().equals(b.head());
    return match.qualifiers(a, b) == Concord.OTHER
        || few && !a.head().isEmpty() && !enumerations.areQualifiedAlike(a, b);
  }

  /** What two people claim is two claims. */
  private static boolean isOtherClaim(StatedFigure a, StatedFigure b) {
    return a.said().isPresent() && b.said().isPresent() && !a.said().equals(b.said());
  }

  /** "Now", "at first", a price in trade: true of an hour. */
  private boolean isOfTheHour(StatedFigure a, StatedFigure b) {
    boolean traded =
        a.nouns().stream().anyMatch(noun -> words.holds("volatile", noun))
            && (a.figure().value().kind() == FigureKind.MONEY || a.role() == About.Role.CHANGE);
    return settled.isOfTheHour(a) || settled.isOfTheHour(b) || traded && !Misprint.isTurned(a, b);
  }

  /** The sentences name people or places, and none in common. */
  private boolean isOfOtherNames(StatedFigure a, StatedFigure b) {
    List<String> mine = a.context().stream().filter(match::isName).toList();
    List<String> its = b.context().stream().filter(match::isName).toList();
    return !mine.isEmpty() && !its.isEmpty() && Collections.disjoint(mine, its);
  }

  /** Returns whether neither value leaves room for the other one. */
  static boolean excludeEachOther(StatedFigure a, StatedFigure b) {
    if (a.isDate()) {
      return true;
    }
    return Bounds.of(a).excludes(Bounds.of(b));
  }

  /** "40 in Peru" and "900 worldwide" are a part and a whole. */
  private boolean isOtherScope(StatedFigure a, StatedFigure b) {
    boolean wide = a.context().stream().anyMatch(concept -> words.holds("scope", concept));
    boolean other = b.context().stream().anyMatch(concept -> words.holds("scope", concept));
    boolean misprint = Misprint.isSwapped(a, b);
    return wide != other && !misprint || isElsewhere(a, b);
  }

  /** Both are said of names, and not of the same. */
  private boolean isElsewhere(StatedFigure a, StatedFigure b) {
    List<String> mine = a.nouns().stream().filter(match::isName).toList();
    List<String> its = b.nouns().stream().filter(match::isName).toList();
    boolean meet =
        mine.stream().anyMatch(name -> b.isAbout(name) || b.context().contains(name))
            || its.stream().anyMatch(name -> a.isAbout(name) || a.context().contains(name));
    return !mine.isEmpty() && !its.isEmpty() && !meet;
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
    if (isOfOthers(a, b) || states == Concord.OTHER) {
      return false;
    }
    if (states == Concord.SAME) {
      boolean said = !a.head().isEmpty() || !b.head().isEmpty();
      boolean near = Math.max(low(a), low(b)) <= MOST_TIMES * Math.min(low(a), low(b));
      return said && near && isAnyone(a) && isAnyone(b)
          || a.head().equals(b.head()) && isNamed(a) == isNamed(b) && !isPartElsewhere(a, b);
    }
    return a.states().isEmpty()
        && b.states().isEmpty()
        && AboutMatch.headsMeet(a, b)
        && match.qualifiers(a, b) != Concord.OTHER
        && isQualifiedAlike(a, b)
        && !isPartElsewhere(a, b)
        && (Misprint.isSwapped(a, b) || isSameDoing(a, b));
  }

  /** "Palmer after 15 seasons", "Arians after five": said of names, and not of the same. */
  private boolean isOfOthers(StatedFigure a, StatedFigure b) {
    Set<String> mine = names(a);
    Set<String> its = names(b);
    return !mine.isEmpty() && !its.isEmpty() && Collections.disjoint(mine, its);
  }

  private Set<String> names(StatedFigure figure) {
    Set<String> names = new HashSet<>(figure.nouns());
    names.addAll(figure.clause());
    names.removeIf(concept -> !match.isName(concept) || places.contains(concept));
    return names;
  }

  /** Things of one kind are counted for many reasons: what is done with them must be the same. */
  private boolean isSameDoing(StatedFigure a, StatedFigure b) {
    if (a.figure().value().kind() != FigureKind.COUNT) {
      return AboutMatch.shared(a, b) >= 2;
    }
    if (!a.head().equals(b.head())) {
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

  /** "38,500 sold in the United States" are a part of the 212,000 of which no place is said. */
  private boolean isPartElsewhere(StatedFigure a, StatedFigure b) {
    boolean first = a.magnitude().orElseThrow().low() < b.magnitude().orElseThrow().low();
    Set<String> mine = new HashSet<>((first ? a : b).context());
    mine.removeAll((first ? b : a).context());
    boolean counted = a.figure().value().kind() == FigureKind.COUNT;
    return counted && !Misprint.isSwapped(a, b) && mine.stream().anyMatch(places::contains);
  }

  /** "Two children from Algeria" are some of the children. */
  private boolean isNamed(StatedFigure figure) {
    return figure.nouns().stream().anyMatch(match::isName);
  }

  /** Returns whether people of no special kind are counted, or who is not said. */
  boolean isAnyone(StatedFigure figure) {
    String head = figure.head();
    return head.isEmpty()
        || words.holds("people", head)
        || words.holds("state", head)
        || match.isName(head);
  }

  /** "A tariff on steel" and "a tariff" may be two; so may be "a tariff" and "a tariff". */
  private boolean isQualifiedAlike(StatedFigure a, StatedFigure b) {
    boolean generic = !a.nouns().isEmpty() && words.holds("generic", a.nouns().get(0));
    return !generic || match.qualifiers(a, b) == Concord.SAME;
  }
}
