package dev.synoptic.figure;

import dev.synoptic.figure.DayClue.Kind;
import dev.synoptic.model.Value;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The day of a story of which no report states its own day, from what the reports say of it
 * together: one calls an event "last week" that another sets on April 28, one expects "next year"
 * what another sets in 2026, one says "Tuesday" where another says "6 May". Only a day that
 * satisfies all of it, and that is the only one to do so, is taken.
 */
final class UndatedStory {

  /** Reports come out on the day that they tell of, or within a few. */
  private static final int DAYS_AFTER = 2;

  /** A relation by one word may be chance; two that agree are not. */
  private static final int SURE = 2;

  /** More than any story needs. */
  private static final int MAX_RELATIONS = 200;

  /** The years in which a day falls on every weekday. */
  private static final int YEAR_CYCLE = 12;

  /** Any leap year will do: the year is not told. */
  private static final int SOME_YEAR = 2000;

  private final List<DayClue> clues;

  UndatedStory(List<DayClue> clues) {
    this.clues = clues;
  }

  /** Returns the day that the story's reports tell of. */
  Optional<Reference> day() {
    Optional<DayOfWeek> weekday = weekday();
    if (weekday.isEmpty()) {
      return Optional.empty();
    }
    Optional<Reference> said = said(weekday.get());
    return said.isPresent() ? said : reckoned(weekday.get());
  }

  /**
   * Returns the weekday that opens the reports: the first that any of them names, if it is one and
   * the same.
   */
  private Optional<DayOfWeek> weekday() {
    Set<Integer> reports = new TreeSet<>();
    Set<Integer> weekdays = new TreeSet<>();
    for (DayClue clue : clues) {
      boolean day = clue.kind() == Kind.WEEKDAY || clue.kind() == Kind.DAY;
      if (day && clue.opens() && reports.add(clue.report()) && clue.number() > 0) {
        weekdays.add(clue.number());
      }
    }
    return weekdays.size() == 1
        ? Optional.of(DayOfWeek.of(weekdays.iterator().next()))
        : Optional.empty();
  }

  /** "On Tuesday" here, "on 6 May" there, in sentences that tell one point. */
  private Optional<Reference> said(DayOfWeek weekday) {
    Set<String> days = new TreeSet<>();
    for (DayClue day : clues) {
      if (day.kind() == Kind.DAY && day.opens() && isSaidToBe(day, weekday)) {
        day.date().map(Value.Date::iso).ifPresent(days::add);
      }
    }
    if (days.isEmpty() || days.size() > 2) {
      return Optional.empty();
    }
    String first = days.iterator().next(); // "--05-06" comes before "2025-05-06"
    String last = days.stream().reduce(first, (a, b) -> b);
    boolean one = first.equals(last) || first.startsWith("--") && last.endsWith(first.substring(1));
    return one ? reference(last, weekday) : Optional.empty();
  }

  private boolean isSaidToBe(DayClue day, DayOfWeek weekday) {
    if (day.number() > 0) {
      return day.number() == weekday.getValue();
    }
    return isOnly(day)
        && clues.stream()
            .anyMatch(
                clue ->
                    clue.kind() == Kind.WEEKDAY
                        && clue.opens()
                        && clue.report() != day.report()
                        && clue.number() == weekday.getValue()
                        && isOnly(clue)
                        && clue.isToldLike(day));
  }

  /** "Took office on Tuesday after winning on April 28": the two days of one sentence differ. */
  private boolean isOnly(DayClue day) {
    return clues.stream()
        .noneMatch(
            clue ->
                !clue.equals(day)
                    && (clue.kind() == Kind.WEEKDAY || clue.kind() == Kind.DAY)
                    && clue.report() == day.report()
                    && clue.sentence() == day.sentence());
  }

  private Optional<Reference> reference(String iso, DayOfWeek weekday) {
    if (!iso.startsWith("--")) {
      LocalDate day = LocalDate.parse(iso);
      return day.getDayOfWeek() == weekday
          ? Optional.of(new Reference(day, false))
          : Optional.empty();
    }
    int month = Integer.parseInt(iso.substring(2, 4));
    int of = Integer.parseInt(iso.substring(5, 7));
    Optional<Year> told = year();
    if (told.isPresent()) {
      return YearMonth.of(told.get().getValue(), month).isValidDay(of)
          ? Optional.of(told.get().atMonth(month).atDay(of))
              .filter(day -> day.getDayOfWeek() == weekday)
              .map(day -> new Reference(day, false))
          : Optional.empty();
    }
    for (int year = SOME_YEAR; year < SOME_YEAR + YEAR_CYCLE; year++) {
      YearMonth in = YearMonth.of(year, month);
      if (in.isValidDay(of) && in.atDay(of).getDayOfWeek() == weekday) {
        return Optional.of(new Reference(in.atDay(of), false, false));
      }
    }
    return Optional.empty();
  }

  /** Returns the year of the story: what is "next year" here is "in 2026" there. */
  private Optional<Year> year() {
    Set<Integer> years = new TreeSet<>();
    for (DayClue counted : clues) {
      for (DayClue named : clues) {
        if (counted.kind() == Kind.YEAR
            && named.kind() == Kind.NAMED_YEAR
            && counted.report() != named.report()
            && counted.sharedDeed(named) > 0) {
          years.add(named.date().orElseThrow().first().getYear() - counted.number());
        }
      }
    }
    return years.size() == 1 ? Optional.of(Year.of(years.iterator().next())) : Optional.empty();
  }

  /**
   * A deed that one report sets on a day and another in a week or month counted from its own.
   *
   * @param anchor the day, of any year
   * @param counted the week or month
   */
  private record Relation(LocalDate anchor, DayClue counted) {

    /** Returns whether the deed lies so from {@code day}. */
    boolean holds(LocalDate day) {
      LocalDate deed = anchor.withYear(day.getYear());
      LocalDate start = counted.kind() == Kind.WEEK ? monday(day) : day.withDayOfMonth(1);
      return counted.kind() == Kind.WEEK
          ? ChronoUnit.WEEKS.between(start, monday(deed)) == counted.number()
          : ChronoUnit.MONTHS.between(start, deed.withDayOfMonth(1)) == counted.number();
    }

    private static LocalDate monday(LocalDate day) {
      return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
  }

  /** Returns the only day of the story's year from which all weeks and months are right. */
  private Optional<Reference> reckoned(DayOfWeek weekday) {
    Optional<Year> year = year();
    var relations = new ArrayList<Relation>();
    int shared = year.isPresent() ? relate(relations) : 0;
    if (shared < SURE) {
      return Optional.empty();
    }
    var days = new ArrayList<LocalDate>();
    LocalDate day = year.get().atDay(1).with(TemporalAdjusters.nextOrSame(weekday));
    for (; day.getYear() == year.get().getValue(); day = day.plusWeeks(1)) {
      if (isTold(day, relations)) {
        days.add(day);
      }
    }
    return days.size() == 1 ? Optional.of(new Reference(days.get(0), false)) : Optional.empty();
  }

  private static boolean isTold(LocalDate day, List<Relation> relations) {
    for (int after = 0; after <= DAYS_AFTER; after++) {
      LocalDate told = day.plusDays(after);
      if (relations.stream().allMatch(relation -> relation.holds(told))) {
        return true;
      }
    }
    return false;
  }

  /** Adds the relations; returns how many words they share. */
  private int relate(List<Relation> relations) {
    int shared = 0;
    for (DayClue day : clues) {
      for (DayClue counted : clues) {
        boolean stretch = counted.kind() == Kind.WEEK || counted.kind() == Kind.MONTH;
        if (stretch
            && day.kind() == Kind.DAY
            && !day.isFull()
            && day.report() != counted.report()
            && relations.size() < MAX_RELATIONS
            && day.sharedDeed(counted) > 0) {
          relations.add(new Relation(anchor(day), counted));
          shared += day.sharedDeed(counted);
        }
      }
    }
    return shared;
  }

  private static LocalDate anchor(DayClue day) {
    return LocalDate.parse(SOME_YEAR + day.date().orElseThrow().iso().substring(1));
  }
}
