package dev.synoptic.figure;

import dev.synoptic.model.Value;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads parts of longer dates: "early May", "mid-June", "the end of 2012", "later this year". The
 * value keeps the name of the whole; only the days it may mean grow fewer.
 */
final class PartDates {

  private static final Map<String, Integer> THIRDS =
      Map.of(
          "early",
          0,
          "mid",
          1,
          "late",
          2,
          "beginning",
          0,
          "start",
          0,
          "middle",
          1,
          "end",
          2,
          "earlier",
          0,
          "later",
          2);

  private static final Set<String> WITH_OF = Set.of("beginning", "start", "middle", "end");

  private final DateReader dates;

  PartDates(DateReader dates) {
    this.dates = dates;
  }

  /** Returns the part of a date that begins at atom {@code at}. */
  Optional<Reading> read(DateContext context, int at) {
    Atoms atoms = context.atoms();
    Integer third = THIRDS.get(atoms.key(at));
    if (third == null) {
      return Optional.empty();
    }
    boolean of = WITH_OF.contains(atoms.key(at));
    if (of && !atoms.is(at + 1, "of")) {
      return Optional.empty();
    }
    int next = of ? at + 2 : atoms.afterHyphen(at + 1);
    int start = atoms.is(next, "in") ? next + 1 : next;
    Optional<Reading> whole =
        of ? period(context, start).or(() -> whole(context, start)) : whole(context, start);
    boolean relative = atoms.is(at, "earlier") || atoms.is(at, "later");
    boolean shifted = atoms.is(next, "this") || atoms.is(next, "last") || atoms.is(next, "next");
    if (relative && !shifted) {
      boolean in = atoms.is(next, "in") && (atoms.is(start, "the") || atoms.is(start, "this"));
      return in
          ? period(context, start).map(w -> w.withValue(at, v -> cut(context, v, third, true)))
          : Optional.empty();
    }
    return whole.map(
        w -> new Reading(at, w.to(), w.value().map(v -> cut(context, v, third, relative))));
  }

  private Optional<Reading> whole(DateContext context, int at) {
    return dates.plain(context, context.atoms().is(at, "the") ? at + 1 : at);
  }

  /** "The end of the year", "the start of the week". */
  private static Optional<Reading> period(DateContext context, int at) {
    Atoms atoms = context.atoms();
    if (atoms.is(at, "year")) {
      return Optional.of(
          new Reading(at, at + 1, context.today().map(day -> RelativeDates.period(day, 'Y', 0))));
    }
    char unit = context.words().calendar().unit(atoms.key(at + 1));
    boolean whole = (atoms.is(at, "the") || atoms.is(at, "this")) && "WMY".indexOf(unit) >= 0;
    return whole && unit != ' '
        ? Optional.of(
            new Reading(at, at + 2, context.today().map(day -> RelativeDates.period(day, unit, 0))))
        : Optional.empty();
  }

  private static Value cut(DateContext context, Value value, int third, boolean relative) {
    if (!(value instanceof Value.Date date) || date.first().equals(date.last())) {
      return value;
    }
    LocalDate today = context.today().orElse(null);
    if (relative && today != null && !today.isBefore(date.first()) && !today.isAfter(date.last())) {
      return third == 0
          ? new Value.Date(date.iso(), date.first(), today)
          : new Value.Date(date.iso(), today, date.last());
    }
    return new Value.Date(date.iso(), begin(date, third), end(date, third));
  }

  private static LocalDate begin(Value.Date date, int third) {
    return third == 0 ? date.first() : end(date, third - 1).plusDays(1);
  }

  /** Years part by four months, decades by three or four years, everything else by days. */
  private static LocalDate end(Value.Date date, int third) {
    if (third == 2) {
      return date.last();
    }
    long days = ChronoUnit.DAYS.between(date.first(), date.last()) + 1;
    if (days > 3600) {
      long years = Math.round(days / 365.25);
      return date.first().plusYears((years * (third + 1) + 2) / 3).minusDays(1);
    }
    if (days >= 365) {
      return date.first().plusMonths(4L * (third + 1)).minusDays(1);
    }
    return date.first().plusDays(days * (third + 1) / 3 - 1);
  }
}
