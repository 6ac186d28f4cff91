package dev.synoptic.fact;

import dev.synoptic.model.About;
import dev.synoptic.model.FigureKind;
import dev.synoptic.model.Published;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Story;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which of two values of a thing that changes was given later: a toll grows as a story goes on. */
final class Stages {

  /** Reports this far apart may state two stages of one toll. */
  private static final Duration STAGE = Duration.ofHours(2);

  private static final int WEEK = 7;

  private final Story story;
  private final FactWords words;

  Stages(Story story, FactWords words) {
    this.story = story;
    this.words = words;
  }

  /** Tolls change: a value said of a later day, or by a later report, replaces the earlier one. */
  boolean isUpdate(FactGroup one, FactGroup other, StatedFigure a, StatedFigure b) {
    if (a.isDate() || !isToll(a) && !isToll(b)) {
      return false;
    }
    return one.isByOthersThan(other)
        ? !isOneStage(one, other)
        : isTold(one, other) || isToldAsChange(one, other) || mayGrow(one, other);
  }

  /** Returns whether a report says what the one became: "rose from 47 to 52". */
  boolean isTold(FactGroup one, FactGroup other) {
    return isTold(one.figures(), other.figures()) || isTold(other.figures(), one.figures());
  }

  private static boolean isTold(List<StatedFigure> from, List<StatedFigure> to) {
    return from.stream()
        .filter(figure -> figure.role() == About.Role.BEFORE)
        .anyMatch(
            before ->
                to.stream()
                    .filter(after -> after.role() == About.Role.STATE)
                    .anyMatch(after -> after.span().report().equals(before.span().report())));
  }

  /** A report that gives both says for which days: "on Friday 41 …, on Saturday 73". */
  private static boolean isToldAsChange(FactGroup one, FactGroup other) {
    for (StatedFigure a : one.figures()) {
      for (StatedFigure b : other.figures()) {
        boolean same = a.span().report().equals(b.span().report());
        if (same && a.asOf().isPresent() && b.asOf().isPresent() && !a.asOf().equals(b.asOf())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isToll(StatedFigure figure) {
    if (figure.figure().value().kind() != FigureKind.COUNT) {
      return false; // "saves 160 million" is no toll of those saved
    }
    return figure.nouns().stream().anyMatch(noun -> words.holds("toll", noun))
        || figure.clause().stream().anyMatch(concept -> words.holds("toll", concept))
        || figure.states().stream().anyMatch(state -> !state.equals(Fates.ABOARD));
  }

  private static Stream<LocalDate> days(FactGroup group) {
    return group.figures().stream().flatMap(figure -> figure.asOf().stream());
  }

  /** Two reports that both count at one time: on one day, and within hours where they say. */
  private boolean isOneStage(FactGroup one, FactGroup other) {
    for (StatedFigure a : one.figures()) {
      for (StatedFigure b : other.figures()) {
        boolean sameDay = a.asOf().isPresent() && a.asOf().equals(b.asOf());
        if (sameDay && isNear(published(a.span().report()), published(b.span().report()))) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Returns whether reports of both came out within a week of each other, as far as they say when.
   */
  boolean areOfOneWeek(FactGroup one, FactGroup other) {
    for (Siglum mine : one.reports()) {
      for (Siglum its : other.reports()) {
        Optional<LocalDate> day = published(mine).map(Published::date);
        Optional<LocalDate> another = published(its).map(Published::date);
        if (day.isEmpty()
            || another.isEmpty()
            || Math.abs(day.get().toEpochDay() - another.get().toEpochDay()) <= WEEK) {
          return true;
        }
      }
    }
    return false;
  }

  private Optional<Published> published(Siglum report) {
    return story.report(report).report().published();
  }

  private static boolean isNear(Optional<Published> one, Optional<Published> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return true;
    }
    if (!one.get().date().equals(other.get().date())) {
      return false;
    }
    return one.get().time().isEmpty()
        || other.get().time().isEmpty()
        || Duration.between(one.get().time().get(), other.get().time().get()).abs().compareTo(STAGE)
            <= 0;
  }

  /** Returns whether both count what only grows. */
  boolean mayGrow(FactGroup one, FactGroup other) {
    return isGrowing(one) && isGrowing(other);
  }

  private boolean isGrowing(FactGroup group) {
    return group.figures().stream()
        .flatMap(figure -> figure.states().stream())
        .anyMatch(state -> words.holds("only-up", state));
  }

  /** Orders groups by what only grows, then by the day they are stated for, then by report. */
  Comparator<FactGroup> byTime() {
    return Comparator.comparing(this::growing)
        .thenComparing(this::day)
        .thenComparing(group -> group.figures().get(0).span().report());
  }

  /** Returns the last day that {@code group} is stated for; the first of all where unknown. */
  private LocalDate day(FactGroup group) {
    return days(group).max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
  }

  /** The dead and the hurt grow more: their number tells the time. */
  private double growing(FactGroup group) {
    return isGrowing(group) ? size(group.base()) : 0;
  }

  private static double size(StatedFigure figure) {
    return figure.magnitude().map(Magnitude::low).orElse(0.0);
  }

  /**
   * Returns whether both say for when they count. Where no report has a date, nothing tells what is
   * long past.
   */
  boolean areTimed(FactGroup one, FactGroup other) {
    return !day(one).equals(LocalDate.MIN)
        && !day(other).equals(LocalDate.MIN)
        && StatedFigures.middle(story).isPresent();
  }
}
