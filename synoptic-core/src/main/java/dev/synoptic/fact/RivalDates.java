package dev.synoptic.fact;

import dev.synoptic.model.Precision;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Decides whether two dates are told of one event. Most dates of a story are of many. */
final class RivalDates {

  /** Sentences that tell one thing have so many words of content in common. */
  private static final int MUCH_IN_COMMON = 4;

  /** Days to come are of one thing if so much is said of both. */
  private static final int ALIKE = 3;

  /** Likeness of the words around two years of which one may be the other misread. */
  private static final double SWAPPED_YEAR = 0.1;

  private static final double OTHER_DIGIT = 0.3;

  /** Likeness of the words around two times of a clock. */
  private static final double CLOCK = 0.14;

  /** An hour is told wrong by less than this. */
  private static final Duration NEAR = Duration.ofMinutes(60);

  /** People round to so many minutes. */
  private static final Duration ROUNDED = Duration.ofMinutes(10);

  private final AboutMatch match;
  private final Counterparts counterparts;
  private final FactWords words;

  RivalDates(AboutMatch match, Counterparts counterparts, FactWords words) {
    this.match = match;
    this.words = words;
    this.counterparts = counterparts;
  }

  /** Returns whether both are told of one event as far as what is said of it. */
  boolean areOfOneEvent(StatedFigure a, StatedFigure b) {
    if (isNextDay(a, b)) {
      return true;
    }
    boolean clock = a.date().iso().contains("T") && b.date().iso().contains("T");
    boolean ahead = isToCome(a) && isToCome(b);
    boolean misprint = Misprint.isSwapped(a, b);
    return (clock || ahead || misprint)
        && DateFit.isOneGrain(a.date(), b.date())
        && match.shareEvent(a, b)
        && !isOtherEvent(a, b)
        && a.states().equals(b.states())
        && AboutMatch.shared(a, b) >= (clock || misprint ? 1 : ALIKE);
  }

  private static boolean isToCome(StatedFigure figure) {
    return figure.told().filter(day -> figure.date().first().isAfter(day)).isPresent()
        && DateFit.days(figure.date()) == 1;
  }

  /** "July 17", "July 18": what the story is about, a day apart, in much the same words. */
  boolean isNextDay(StatedFigure a, StatedFigure b) {
    return a.isDate()
        && DateFit.days(a.date()) == 1
        && DateFit.days(b.date()) == 1
        && Math.abs(a.date().first().toEpochDay() - b.date().first().toEpochDay()) == 1
        && match.areOfTheStory(a, b)
        && match.sharedContext(a, b) >= MUCH_IN_COMMON;
  }

  /** Returns whether they are years or hours told of one event, in words as like as no others. */
  boolean areOnePoint(StatedFigure a, StatedFigure b) {
    return isOneYear(a, b) || isOneHour(a, b);
  }

  /** "Built in 1978", "dates from 1987": a year misread or misremembered. */
  private boolean isOneYear(StatedFigure a, StatedFigure b) {
    if (!isYear(a) || !isYear(b) || !match.shareEvent(a, b) || isOtherEvent(a, b)) {
      return false;
    }
    if (Misprint.isSwapped(a, b)) {
      return counterparts.areAlike(a, b, SWAPPED_YEAR);
    }
    return Misprint.isOneDigit(a, b)
        && match.shareNames(a, b)
        && counterparts.areLikest(a, b, OTHER_DIGIT);
  }

  /** "Built in 1978", "sold in 1987". */
  private boolean isOtherEvent(StatedFigure a, StatedFigure b) {
    List<String> mine = a.clause().stream().filter(c -> words.holds("once", c)).toList();
    List<String> its = b.clause().stream().filter(c -> words.holds("once", c)).toList();
    return !mine.isEmpty() && !its.isEmpty() && Collections.disjoint(mine, its);
  }

  private static boolean isYear(StatedFigure figure) {
    return figure.date().iso().length() == "1978".length();
  }

  /** "9:15 p.m.", "9.45pm": of one evening, and what is told is told of nothing else. */
  private boolean isOneHour(StatedFigure a, StatedFigure b) {
    return apart(a, b)
            .filter(apart -> apart.compareTo(NEAR) <= 0 && apart.compareTo(ROUNDED) > 0)
            .isPresent()
        && counterparts.areLikest(a, b, CLOCK);
  }

  private static boolean isVague(StatedFigure figure) {
    return figure.figure().precision() != Precision.EXACT;
  }

  /** "About 14:40", "shortly before 3pm": the one who tells no minute may mean the other's. */
  static boolean mayBeOneHour(StatedFigure a, StatedFigure b) {
    return a.isDate()
        && (isVague(a) || isVague(b))
        && apart(a, b).filter(apart -> apart.compareTo(NEAR) <= 0).isPresent();
  }

  /** Returns how far apart two times of day are; empty where one is a day or a stretch of time. */
  private static Optional<Duration> apart(StatedFigure a, StatedFigure b) {
    return time(a).flatMap(one -> time(b).map(other -> Duration.between(one, other).abs()));
  }

  private static Optional<LocalDateTime> time(StatedFigure figure) {
    String iso = figure.date().iso();
    if (!iso.contains("T") || iso.contains("/")) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDateTime.parse(iso));
    } catch (DateTimeParseException e) {
      return Optional.empty(); // a time of no known day, or of a zone
    }
  }
}
