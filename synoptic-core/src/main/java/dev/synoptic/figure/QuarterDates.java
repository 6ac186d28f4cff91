package dev.synoptic.figure;

import dev.synoptic.figure.DateParts.Part;
import dev.synoptic.figure.Tense.Direction;
import dev.synoptic.model.Value;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Reads quarters, halves and seasons of years: "third quarter of 2009", "Q3", "summer 2012". */
final class QuarterDates {

  private final DateParts parts;
  private final Vocabulary words;

  QuarterDates(DateParts parts, Vocabulary words) {
    this.parts = parts;
    this.words = words;
  }

  /** Returns the quarter, half or season that begins at atom {@code at}. */
  Optional<Reading> read(DateContext context, int at) {
    return season(context, at).or(() -> code(context, at)).or(() -> named(context, at));
  }

  /** "Summer 2012", "the summer of 2012"; seasons without a year are read as relative dates. */
  private Optional<Reading> season(DateContext context, int at) {
    Atoms atoms = context.atoms();
    var first = words.calendar().find(CalendarWords.Role.SEASON, atoms.key(at));
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int next = atoms.is(at + 1, "of") ? at + 2 : at + 1;
    return parts
        .year(atoms, next)
        .map(
            year -> {
              YearMonth month = YearMonth.of(year.value(), first.getAsInt());
              int to = DateParts.afterNextYear(atoms, year);
              return Reading.of(at, to, Days.months(month, month.plusMonths(2)));
            });
  }

  /** "Q3", "Q3 2009", "2019 H2". */
  private Optional<Reading> code(DateContext context, int at) {
    Atoms atoms = context.atoms();
    Optional<Part> before = atoms.isDigits(at) ? parts.year(atoms, at) : Optional.empty();
    int letter = before.map(year -> atoms.afterHyphen(year.to())).orElse(at);
    int months = atoms.is(letter, "q") ? 3 : atoms.is(letter, "h") ? 6 : 0;
    int number = atoms.isGlued(letter + 1) ? DateParts.number(atoms.key(letter + 1), 1, 1) : -1;
    if (months == 0 || number < 1 || number > 12 / months) {
      return Optional.empty();
    }
    int to = letter + 2;
    if (before.isPresent()) {
      return Optional.of(Reading.of(at, to, part(before.get().value(), months, number)));
    }
    if (isFiscal(atoms, afterLink(atoms, to))) {
      return Optional.of(fiscal(context, at, to));
    }
    Reading reading = inYear(context, at, to, months, number);
    boolean quarter = months == 3 || reading.to() > to; // "H1" alone may be a motorway
    return quarter ? Optional.of(reading) : Optional.empty();
  }

  private Optional<Reading> named(DateContext context, int at) {
    Atoms atoms = context.atoms();
    Optional<Part> ordinal = parts.day(atoms, at).filter(p -> isOrdinal(atoms, at, p));
    if (ordinal.isEmpty() || ordinal.get().value() > 4) {
      return Optional.empty();
    }
    int noun = atoms.afterHyphen(ordinal.get().to());
    int fiscal = atoms.is(noun, "fiscal") ? noun + 1 : noun;
    boolean quarter = atoms.is(fiscal, "quarter");
    boolean half = atoms.is(fiscal, "half") && ordinal.get().value() <= 2;
    if (!quarter && !half) {
      return Optional.empty();
    }
    if (fiscal > noun
        || atoms.is(at - 1, "fiscal")
        || isFiscal(atoms, afterLink(atoms, fiscal + 1))) {
      return Optional.of(fiscal(context, at, fiscal + 1));
    }
    Reading reading = inYear(context, at, fiscal + 1, quarter ? 3 : 6, ordinal.get().value());
    boolean dated = reading.to() > fiscal + 1;
    boolean sport = words.clues().count("contest", atoms, 0, atoms.size()) > 2;
    if (!dated && (half || sport)) {
      return Optional.empty();
    }
    return Optional.of(reading);
  }

  private static boolean isOrdinal(Atoms atoms, int at, Part part) {
    return !atoms.isDigits(at) || part.to() == at + 2;
  }

  /** Reads the year that may follow; else takes the part of a year that the clause looks at. */
  private Reading inYear(DateContext context, int at, int to, int months, int number) {
    Atoms atoms = context.atoms();
    int next = afterLink(atoms, to);
    Optional<Part> year = parts.year(atoms, next);
    if (year.isPresent()) {
      return Reading.of(at, year.get().to(), part(year.get().value(), months, number));
    }
    boolean period = atoms.is(next + 1, "year");
    Integer shift =
        !period
            ? null
            : switch (atoms.key(next)) {
              case "last" -> -1;
              case "this", "the" -> 0;
              case "next" -> 1;
              default -> null;
            };
    if (shift != null) {
      Optional<Value> value =
          context.today().map(day -> part(day.getYear() + shift, months, number));
      return new Reading(at, next + 2, value);
    }
    Direction direction = context.direction(at, to);
    return new Reading(at, to, context.today().map(day -> nearest(day, months, number, direction)));
  }

  private static int afterLink(Atoms atoms, int to) {
    return atoms.is(to, "of") || atoms.is(to, "in") || atoms.is(to, ",") ? to + 1 : to;
  }

  private static boolean isFiscal(Atoms atoms, int at) {
    return atoms.is(at, "fiscal") || atoms.is(at, "financial") || atoms.is(at, "fy");
  }

  /**
   * A company's own quarter: nobody but the company knows when it began, so it lies somewhere in
   * its fiscal year, and nowhere where no year is told.
   */
  private Reading fiscal(DateContext context, int at, int to) {
    Atoms atoms = context.atoms();
    int next = afterLink(atoms, to);
    int word = isFiscal(atoms, next) ? next + 1 : next;
    int start = atoms.is(word, "year") ? word + 1 : word;
    Optional<Part> year =
        parts
            .year(atoms, start)
            .or(
                () ->
                    atoms.is(word - 1, "fy")
                        ? DateParts.briefYear(atoms, start)
                        : Optional.empty());
    return new Reading(
        at, year.map(Part::to).orElse(to), year.map(y -> Days.fiscalYear(y.value())));
  }

  private static Value part(int year, int months, int number) {
    YearMonth first = YearMonth.of(year, months * (number - 1) + 1);
    return Days.months(first, first.plusMonths(months - 1L));
  }

  private static Value nearest(LocalDate today, int months, int number, Direction direction) {
    int begun =
        YearMonth.of(today.getYear(), months * (number - 1) + 1).atDay(1).isAfter(today) ? 1 : 0;
    return direction == Direction.FUTURE
        ? part(today.getYear() + 1 - begun, months, number)
        : part(today.getYear() - begun, months, number);
  }
}
