package dev.synoptic.figure;

import dev.synoptic.figure.Tense.Direction;
import dev.synoptic.model.Value;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads stretches between two dates: "from Monday to Friday", "between 2004 and 2008", "May to
 * October 2020", "from March to date". Where one end names no year or week of its own, the other
 * end gives it.
 */
final class ThroughDates {

  private final DateReader dates;

  ThroughDates(DateReader dates) {
    this.dates = dates;
  }

  /** Returns the stretch that begins with {@code first}, or {@code first} itself. */
  Reading read(DateContext context, Reading first) {
    Atoms atoms = context.atoms();
    if (first.value().isEmpty() || !isJoined(atoms, first)) {
      return first;
    }
    int next = atoms.is(first.to() + 1, "the") ? first.to() + 2 : first.to() + 1;
    Optional<Reading> now = isLed(atoms, first.from()) ? now(context, next) : Optional.empty();
    return now.or(() -> dates.timed(context, next))
        .filter(last -> isLed(atoms, first.from()) || isAlike(context, first, last))
        .flatMap(last -> span(context, first, last))
        .orElse(first);
  }

  /** "5 May to 6 June", "2014 till 2018": two dates of one form, and nothing moved between them. */
  private static boolean isAlike(DateContext context, Reading first, Reading last) {
    Atoms atoms = context.atoms();
    boolean marked = !atoms.isWord(first.to()) || atoms.is(first.to(), "through");
    boolean moved = context.words().clues().count("moved", atoms, 0, first.from()) > 0;
    return marked
        || !moved
            && first.value().isPresent()
            && last.value().isPresent()
            && isForm((Value.Date) first.value().get(), (Value.Date) last.value().get());
  }

  private static boolean isForm(Value.Date one, Value.Date other) {
    return one.iso().length() == other.iso().length();
  }

  private static boolean isJoined(Atoms atoms, Reading first) {
    int to = first.to();
    boolean between = isLed(atoms, first.from(), "between");
    return atoms.is(to, "–")
        || atoms.is(to, "~")
        || atoms.isInnerHyphen(to)
        || atoms.is(to, "through")
        || atoms.is(to, "-") && atoms.isDigits(to - 1)
        || atoms.is(to, "to") && !between
        || atoms.is(to, "until")
        || atoms.is(to, "till")
        || between && atoms.is(to, "and");
  }

  private static boolean isLed(Atoms atoms, int at, String word) {
    return atoms.is(at - 1, word) || atoms.is(at - 1, "the") && atoms.is(at - 2, word);
  }

  private static boolean isLed(Atoms atoms, int at) {
    return isLed(atoms, at, "from") || isLed(atoms, at, "between");
  }

  /** "From March to date", "between January and now". */
  private static Optional<Reading> now(DateContext context, int at) {
    Atoms atoms = context.atoms();
    int word = atoms.is(at, "current") ? at + 1 : at;
    boolean date = atoms.is(word, "date") && (word > at || atoms.is(at - 1, "to"));
    boolean present = atoms.is(at, "now") || atoms.is(at, "present");
    return date || present
        ? context.today().map(day -> Reading.of(at, word + 1, Days.day(day)))
        : Optional.empty();
  }

  /** Returns the stretch "between now and November 15" whose "now" is at atom {@code at}. */
  Optional<Reading> fromNow(DateContext context, int at) {
    Atoms atoms = context.atoms();
    boolean joined = atoms.is(at + 1, "and") || atoms.is(at + 1, "until") || atoms.is(at + 1, "to");
    if (!atoms.is(at, "now") || !isLed(atoms, at) || !joined) {
      return Optional.empty();
    }
    return context
        .today()
        .map(day -> Reading.of(at, at + 1, Days.day(day)))
        .flatMap(now -> dates.named(context, at + 2).flatMap(last -> span(context, now, last)));
  }

  private Optional<Reading> span(DateContext context, Reading first, Reading last) {
    Reading start = first;
    Reading end = last;
    if (isFloating(context, last)) {
      end = again(context, last, day(first, true), Direction.FUTURE).orElse(last);
    } else if (isFloating(context, first)) {
      start = again(context, first, day(last, false), Direction.PAST).orElse(first);
    }
    if (!(start.value().orElse(null) instanceof Value.Date one)
        || !(end.value().orElse(null) instanceof Value.Date other)) {
      return Optional.empty();
    }
    return one.last().isBefore(other.first())
        ? Optional.of(
            Reading.of(begin(context.atoms(), start.from()), end.to(), Days.from(one, other)))
        : Optional.empty();
  }

  /** "Between" and "from" belong to the words: "Monday and Friday" alone are two days. */
  private static int begin(Atoms atoms, int at) {
    if (isLed(atoms, at)) {
      return atoms.is(at - 1, "the") ? at - 2 : at - 1;
    }
    return at;
  }

  private static Optional<LocalDate> day(Reading reading, boolean first) {
    return reading.value().orElse(null) instanceof Value.Date date
        ? Optional.of(first ? date.first() : date.last())
        : Optional.empty();
  }

  private Optional<Reading> again(
      DateContext context, Reading reading, Optional<LocalDate> day, Direction direction) {
    return day.flatMap(d -> dates.named(context.from(d, direction), reading.from()))
        .filter(r -> r.to() == reading.to());
  }

  /**
   * Returns whether {@code reading} names a month, weekday, season or quarter and neither year nor
   * week.
   */
  private static boolean isFloating(DateContext context, Reading reading) {
    CalendarWords calendar = context.words().calendar();
    boolean named = false;
    for (int i = reading.from(); i < reading.to(); i++) {
      String key = context.atoms().key(i);
      boolean year = DateParts.number(key, 4, 4) > 0;
      if (year
          || calendar.find(CalendarWords.Role.LAST, key).isPresent()
          || calendar.find(CalendarWords.Role.TODAY, key).isPresent()
          || calendar.unit(key) != ' ') {
        return false;
      }
      named |=
          calendar.isMonth(key)
              || calendar.find(CalendarWords.Role.WEEKDAY, key).isPresent()
              || calendar.find(CalendarWords.Role.SEASON, key).isPresent()
              || key.equals("q")
              || key.equals("quarter");
    }
    return named;
  }
}
