package dev.synoptic.figure;

import dev.synoptic.figure.DateParts.Part;
import dev.synoptic.figure.Tense.Direction;
import dev.synoptic.model.Value;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/** Reads dates that name a month: "April 28, 2025", "28th of April", "May 5-7", "March". */
final class MonthDates {

  /** Words before a name that show it to be a month: "in May", "since March". */
  private static final Set<String> LEADS =
      Set.of(
          "in",
          "of",
          "since",
          "by",
          "until",
          "till",
          "during",
          "last",
          "next",
          "this",
          "early",
          "late",
          "mid",
          "from",
          "to",
          "through",
          "between",
          "before",
          "after",
          "for",
          "and",
          "-",
          "–",
          "ended",
          "ending",
          "beginning",
          "every",
          "each",
          "around");

  private final DateParts parts;
  private final Vocabulary words;
  private final MonthlessDays unnamed;

  MonthDates(DateParts parts, Vocabulary words) {
    this.parts = parts;
    this.words = words;
    this.unnamed = new MonthlessDays();
  }

  /** Returns the date with a month that begins at atom {@code at}. */
  Optional<Reading> read(DateContext context, int at) {
    Optional<Part> month = parts.month(context.atoms(), at);
    if (month.isPresent()) {
      return monthFirst(context, at, month.get());
    }
    int start = context.atoms().is(at, "the") ? at + 1 : at;
    return parts
        .day(context.atoms(), start)
        .or(() -> spoken(context.atoms(), start))
        .flatMap(day -> dayFirst(context, start, day));
  }

  /** "Twenty five January". */
  private Optional<Part> spoken(Atoms atoms, int at) {
    return parts.spokenDay(atoms, at).filter(d -> parts.month(atoms, d.to()).isPresent());
  }

  private Optional<Reading> monthFirst(DateContext context, int at, Part month) {
    Atoms atoms = context.atoms();
    boolean mark = atoms.is(month.to(), "/") || atoms.isInnerHyphen(month.to());
    boolean slash = mark && atoms.isGlued(month.to() + 1) && atoms.isDigits(month.to() + 1);
    int next = slash || atoms.is(month.to(), "the") ? month.to() + 1 : month.to();
    Optional<Part> day =
        parts
            .day(atoms, next)
            .or(() -> parts.spokenDay(atoms, next).filter(d -> isSpokenYear(atoms, d.to())))
            .filter(d -> isDay(context, at, d));
    if (day.isPresent()) {
      return Optional.of(withDays(context, at, month.value(), day.get()));
    }
    boolean in = atoms.is(month.to(), "in") && atoms.isDigits(month.to() + 1); // "April in 2016"
    int of =
        slash || in || atoms.is(month.to(), ",") || atoms.is(month.to(), "of")
            ? month.to() + 1
            : month.to();
    Optional<Reading> relative = ofYear(context, at, of, month.value());
    if (relative.isPresent()) {
      return relative;
    }
    Optional<Part> year = parts.year(atoms, of).or(() -> briefYear(atoms, of));
    if (year.isPresent()) {
      YearMonth value = YearMonth.of(year.get().value(), month.value());
      return Optional.of(Reading.of(at, year.get().to(), Days.month(value)));
    }
    return isMonth(context, at, month) ? Optional.of(alone(context, at, month)) : Optional.empty();
  }

  private boolean isSpokenYear(Atoms atoms, int at) {
    return !atoms.isDigits(at) && parts.year(atoms, at).isPresent();
  }

  /** "December '21", "April of 87". */
  private static Optional<Part> briefYear(Atoms atoms, int at) {
    return atoms.is(at, "'") || atoms.is(at - 1, "of")
        ? DateParts.briefYear(atoms, at)
        : Optional.empty();
  }

  /** "October of next year", "March last year". */
  private static Optional<Reading> ofYear(DateContext context, int at, int next, int month) {
    if (!context.atoms().is(next + 1, "year")) {
      return Optional.empty();
    }
    Optional<Integer> shift =
        switch (context.atoms().key(next)) {
          case "last" -> Optional.of(-1);
          case "this" -> Optional.of(0);
          case "next" -> Optional.of(1);
          default -> Optional.empty();
        };
    return shift.map(
        by ->
            new Reading(
                at,
                next + 2,
                context.today().map(day -> Days.month(YearMonth.of(day.getYear() + by, month)))));
  }

  /** "In June 5 percent" and "in April 30 people" name no day. */
  private boolean isDay(DateContext context, int at, Part day) {
    Atoms atoms = context.atoms();
    int next = atoms.afterHyphen(day.to());
    if (words.clues().holds("percent", atoms.key(next))
        || words.numbers().isMultiplier(atoms.key(next))
        || atoms.is(next, "per") && atoms.is(next + 1, "cent")) {
      return false;
    }
    boolean counts =
        atoms.is(at - 1, "in")
            && atoms.key(next).endsWith("s")
            && context.tags().isNominal(atoms.get(next))
            && !atoms.get(next).capital();
    return !counts;
  }

  /** A month's name alone must not be a verb, a word of politeness or a person. */
  private boolean isMonth(DateContext context, int at, Part month) {
    Atoms atoms = context.atoms();
    boolean lead = LEADS.contains(atoms.key(at - 1));
    if (parts.isSureMonth(atoms, at)) {
      return true;
    }
    boolean through =
        isThrough(atoms, month.to(), at) && parts.month(atoms, month.to() + 1).isPresent();
    boolean brief = atoms.words(at).length() < 5 && !lead && !through;
    boolean person = atoms.get(month.to()).capital() && !atoms.is(month.to(), "i");
    return (lead || through) && !person && !brief;
  }

  private static Reading alone(DateContext context, int at, Part month) {
    Direction direction = context.direction(at, month.to());
    return new Reading(at, month.to(), context.month(month.value(), direction).map(Days::month));
  }

  /** Reads on after "May 5": "May 5-7", "May 5 to June 7", then the year. */
  private Reading withDays(DateContext context, int at, int month, Part day) {
    Atoms atoms = context.atoms();
    Optional<Part> second = isThrough(atoms, day.to(), at) ? end(atoms, day) : Optional.empty();
    Part last = second.orElse(day);
    boolean mark =
        atoms.is(last.to(), ",") || atoms.is(at + 1, "-") && atoms.isInnerHyphen(last.to());
    int comma = mark ? last.to() + 1 : last.to();
    Optional<Part> year = parts.year(atoms, comma).filter(y -> isYear(context, comma, last));
    int to = year.map(Part::to).orElse(last.to());
    return reading(context, at, to, month, day.value(), last.value(), year.map(Part::value));
  }

  /** Returns whether the number after the day is its year: "May 5, 2000 people" has none. */
  private static boolean isYear(DateContext context, int at, Part day) {
    Atoms atoms = context.atoms();
    Atom next = atoms.get(at + 1);
    boolean counts =
        at > day.to()
            && next.isWord()
            && next.key().endsWith("s")
            && !next.capital()
            && context.tags().isNominal(next);
    return !counts;
  }

  /** Returns whether the atom at {@code at} joins what begins at {@code from} with a later end. */
  private static boolean isThrough(Atoms atoms, int at, int from) {
    int lead = atoms.is(from - 1, "the") ? from - 2 : from - 1;
    return switch (atoms.key(at)) {
      case "-", "–", "to", "through" -> true;
      case "until", "till" -> atoms.is(lead, "from");
      case "and" -> atoms.is(lead, "between");
      default -> false;
    };
  }

  /** Returns the last day of "May 5-7": a later one that counts nothing itself. */
  private Optional<Part> end(Atoms atoms, Part day) {
    return parts
        .day(atoms, day.to() + 1)
        .filter(d -> d.value() > day.value() && !atoms.key(d.to()).endsWith("s"));
  }

  private Reading reading(
      DateContext context, int at, int to, int month, int first, int last, Optional<Integer> year) {
    if (year.isEmpty() && context.today().isEmpty()) {
      return new Reading(at, to, yearless(month, first, last));
    }
    Optional<LocalDate> start =
        year.isPresent()
            ? DateContext.date(year.get(), month, first)
            : context.day(month, first, context.direction(at, to));
    Optional<LocalDate> end = start.flatMap(day -> DateContext.date(day.getYear(), month, last));
    Optional<Value> value =
        start.isPresent() && end.isPresent() && !end.get().isBefore(start.get())
            ? Optional.of(Days.between(start.get(), end.get()))
            : Optional.empty();
    return new Reading(at, to, value);
  }

  /** A day of a month whose year nothing tells is still that day of the month. */
  private static Optional<Value> yearless(int month, int first, int last) {
    int most = Month.of(month).maxLength();
    return first > last || last > most
        ? Optional.empty()
        : Optional.of(Days.yearless(MonthDay.of(month, first), MonthDay.of(month, last)));
  }

  /** Reads "28 April 2025", "28th of April", "5-7 May", "5 to 7 May 2010". */
  private Optional<Reading> dayFirst(DateContext context, int at, Part day) {
    Atoms atoms = context.atoms();
    Part last = day;
    if (isThrough(atoms, day.to(), at)) {
      int end = atoms.is(day.to() + 1, "the") ? day.to() + 2 : day.to() + 1;
      last = parts.day(atoms, end).filter(d -> d.value() > day.value()).orElse(day);
    }
    int of = atoms.is(last.to(), "day") ? last.to() + 1 : last.to();
    int name = atoms.is(of, "of") ? of + 1 : atoms.afterHyphen(of);
    Optional<Part> month = parts.month(atoms, name);
    if (month.isEmpty()) {
      return unnamed.read(context, at, day);
    }
    int to = month.get().to();
    boolean joined =
        atoms.is(to, ",")
            || atoms.is(to, "of")
            || atoms.is(to, "in") && !atoms.get(name).capital()
            || atoms.is(to, "/")
            || atoms.isInnerHyphen(to);
    int next = joined ? to + 1 : to;
    Optional<Part> year = parts.year(atoms, next).or(() -> briefYear(atoms, next));
    return Optional.of(
        reading(
            context,
            at,
            year.map(Part::to).orElse(to),
            month.get().value(),
            day.value(),
            last.value(),
            year.map(Part::value)));
  }
}
