package dev.synoptic.figure;

import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Published;
import dev.synoptic.model.Range;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The day that a report counts its relative dates from: its day of publication; where that is
 * unknown, a full date that stands alone in a line near either end, or that opens the report.
 */
final class ReferenceDay {

  private static final int LINES = 6;
  private static final int LAST_LINES = 3;

  /** Sentences of the opening that may name the day of what happened. */
  private static final int OPENING = 4;

  /** Full dates within these many days of one another tell of one event. */
  private static final long EVENT_DAYS = 31;

  private final Vocabulary words;
  private final DateReader dates;

  ReferenceDay(Vocabulary words, DateReader dates) {
    this.words = words;
    this.dates = dates;
  }

  /**
   * Returns the day of {@code report}, where it can be known.
   *
   * @param around the day around which the report's story was reported, where known
   */
  Optional<Reference> of(ParsedReport report, Optional<Reference> around) {
    return report
        .report()
        .published()
        .map(Published::date)
        .or(() -> stated(report))
        .map(day -> new Reference(day, true))
        .or(() -> around)
        .or(() -> told(report).map(day -> new Reference(day, false)));
  }

  private Optional<LocalDate> stated(ParsedReport report) {
    int lines = report.sentences().size();
    for (int i = 0; i < Math.min(LINES, lines); i++) {
      DateContext context = context(report, i);
      Optional<LocalDate> day = alone(context).or(() -> published(context));
      if (day.isPresent()) {
        return day;
      }
    }
    for (int i = Math.max(LINES, lines - LAST_LINES); i < lines; i++) {
      Optional<LocalDate> day = published(context(report, i));
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private DateContext context(ParsedReport report, int index) {
    Sentence sentence = report.sentences().get(index);
    Atoms atoms = Atoms.of(report.text(), sentence.range());
    return new DateContext(
        atoms,
        new Tags(report, Set.of()),
        words,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private Optional<LocalDate> alone(DateContext context) {
    Optional<Reading> date = dates.plain(context, 0);
    if (date.isEmpty()) {
      return Optional.empty();
    }
    Atoms atoms = context.atoms();
    int to = date.get().to();
    boolean alone = atoms.size() - to < 3;
    boolean dateline = atoms.is(to, "–") || atoms.is(to, "|");
    return alone || dateline ? day(date.get()) : Optional.empty();
  }

  /** "This report was first published Nov. 6, 2025.", "Updated: 3 May 2024". */
  private Optional<LocalDate> published(DateContext context) {
    Atoms atoms = context.atoms();
    for (int i = 0; i < atoms.size(); i++) {
      if (words.clues().holds("published", atoms.key(i))) {
        int next = atoms.is(i + 1, ":") || atoms.is(i + 1, "on") ? i + 2 : i + 1;
        Optional<LocalDate> day = dates.plain(context, next).flatMap(ReferenceDay::day);
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the first full date of the opening, for news tells of days near its own; else the first
   * of all, where all full dates lie so close together that they are of one event.
   */
  private Optional<LocalDate> told(ParsedReport report) {
    Optional<LocalDate> first = Optional.empty();
    for (int i = 0; i < report.sentences().size(); i++) {
      boolean year = hasYear(report.text(), report.sentences().get(i).range());
      for (LocalDate day : year ? fullDays(context(report, i)) : List.<LocalDate>of()) {
        if (i < OPENING) {
          return Optional.of(day);
        }
        LocalDate one = first.orElse(day);
        if (Math.abs(one.toEpochDay() - day.toEpochDay()) > EVENT_DAYS) {
          return Optional.empty();
        }
        first = Optional.of(one);
      }
    }
    return first;
  }

  /** Most sentences hold no four digits in a row, and need no closer look. */
  private static boolean hasYear(String text, Range sentence) {
    int digits = 0;
    for (int i = sentence.start(); i < sentence.end() && digits < 4; i++) {
      digits = text.charAt(i) >= '0' && text.charAt(i) <= '9' ? digits + 1 : 0;
    }
    return digits >= 4;
  }

  private List<LocalDate> fullDays(DateContext context) {
    var days = new ArrayList<LocalDate>();
    int[] kinds = words.openers().kinds(context.atoms());
    for (int at = 0; at < kinds.length; at++) {
      if (Openers.mayBeDate(kinds[at])) {
        Optional<Reading> date = dates.plain(context, at);
        date.filter(d -> namesItsYear(context.atoms(), d))
            .flatMap(ReferenceDay::day)
            .ifPresent(days::add);
        at = date.map(d -> d.to() - 1).orElse(at);
      }
    }
    return days;
  }

  /** "9/11" and other days that have a name say nothing of the day of the report. */
  private static boolean namesItsYear(Atoms atoms, Reading date) {
    return IntStream.range(date.from(), date.to())
        .anyMatch(at -> atoms.isDigits(at) && atoms.key(at).length() == 4);
  }

  private static Optional<LocalDate> day(Reading reading) {
    return reading
        .value()
        .filter(value -> value instanceof Value.Date d && d.first().equals(d.last()))
        .map(value -> ((Value.Date) value).first());
  }
}
