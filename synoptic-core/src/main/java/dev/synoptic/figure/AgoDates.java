package dev.synoptic.figure;

import dev.synoptic.figure.Tense.Direction;
import dev.synoptic.model.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Reads distances from the day of the report: "three days ago", "a week ago", "in two months". */
final class AgoDates {

  /** "A few days": two to seven; the interval is what is certain. */
  private static final int FEW_LEAST = 2;

  private static final int FEW_MOST = 7;

  /** Nobody counts halves of more years than these. */
  private static final int MOST_HALVES = 50;

  private final CalendarWords calendar;
  private final NumeralReader numerals;

  AgoDates(Vocabulary words) {
    this.calendar = words.calendar();
    this.numerals = new NumeralReader(words.numbers());
  }

  /** Returns the date that begins at atom {@code at}. */
  Optional<Reading> read(DateContext context, int at) {
    Atoms atoms = context.atoms();
    boolean in = atoms.is(at, "in");
    int start = in ? at + 1 : at;
    Optional<Reading> few = few(context, at);
    if (few.isPresent()) {
      return few;
    }
    boolean article = atoms.is(start, "a") || atoms.is(start, "an");
    if (article && TimeSpans.isUnit(calendar.unit(atoms.key(start + 1)))) {
      return distance(context, at, 1, start + 1);
    }
    Optional<Numeral> count = numerals.read(atoms, start);
    if (!in && count.isPresent() && !count.get().isWhole()) {
      return andHalf(context, count.get());
    }
    return count
        .filter(n -> !n.isOrdinal() && n.isWhole() && n.form() != Numeral.Form.VAGUE)
        .filter(n -> n.low().intValue() > 0 && n.low().intValue() < 5000)
        .flatMap(n -> distance(context, at, n.low().intValue(), atoms.afterHyphen(n.to())));
  }

  private Optional<Reading> distance(DateContext context, int at, int count, int unitAt) {
    Atoms atoms = context.atoms();
    char unit = calendar.unit(atoms.key(unitAt));
    if ("DWFMYEC".indexOf(unit) < 0 || unit == ' ') {
      return Optional.empty();
    }
    boolean ago = atoms.is(unitAt + 1, "ago");
    if (count == 1 && unit == 'Y' && isAndHalfAgo(atoms, unitAt + 1)) {
      Numeral oneAndHalf = Numeral.exact(at, unitAt, new BigDecimal("1.5"), Numeral.Form.WORDS);
      return Optional.of(halfYears(context, oneAndHalf, unitAt + 5));
    }
    if (atoms.is(unitAt + 1, "and")) {
      return compound(context, at, unit, count, unitAt + 2);
    }
    boolean now =
        atoms.is(unitAt + 1, "from")
            && (atoms.is(unitAt + 2, "now") || atoms.is(unitAt + 2, "today"));
    boolean in = atoms.is(at, "in") && !isRecord(atoms, at) && isAhead(context, at);
    if (!ago && !now && !in) {
      return Optional.empty();
    }
    int by = ago ? -count : count;
    if (ago && atoms.is(unitAt + 2, "today") && "WFMY".indexOf(unit) >= 0) {
      // "six weeks ago today" is one day
      return Optional.of(
          new Reading(at, unitAt + 3, context.certainDay().map(day -> exactly(day, unit, count))));
    }
    int to = ago ? unitAt + 2 : now ? unitAt + 3 : unitAt + 1;
    Optional<LocalDate> from = unit == 'D' ? context.certainDay() : context.today();
    return Optional.of(new Reading(at, to, from.map(day -> shifted(day, unit, by))));
  }

  /** "Two and a half years ago": half a year of months, about. */
  private Optional<Reading> andHalf(DateContext context, Numeral count) {
    int unitAt = context.atoms().afterHyphen(count.to());
    boolean years = calendar.unit(context.atoms().key(unitAt)) == 'Y';
    return !years || !context.atoms().is(unitAt + 1, "ago") || count.low().intValue() > MOST_HALVES
        ? Optional.empty()
        : Optional.of(halfYears(context, count, unitAt + 2));
  }

  private static Reading halfYears(DateContext context, Numeral years, int to) {
    int months = years.low().multiply(BigDecimal.valueOf(12)).intValue();
    Optional<Value> value =
        context
            .today()
            .map(day -> YearMonth.from(day).minusMonths(months))
            .map(month -> Days.months(month.minusMonths(3), month.plusMonths(3)));
    return new Reading(years.from(), to, value, true);
  }

  /** "A year <b>and a half ago</b>". */
  private static boolean isAndHalfAgo(Atoms atoms, int at) {
    return atoms.is(at, "and")
        && atoms.is(at + 1, "a")
        && atoms.is(at + 2, "half")
        && atoms.is(at + 3, "ago");
  }

  /** "Two weeks and two days ago". */
  private Optional<Reading> compound(DateContext context, int at, char unit, int count, int next) {
    Atoms atoms = context.atoms();
    Optional<Numeral> more = numerals.read(atoms, next).filter(n -> !n.isOrdinal() && n.isWhole());
    if (more.isEmpty() || isCounted(atoms.key(at - 1)) || "WMY".indexOf(unit) < 0) {
      return Optional.empty();
    }
    int unitAt = more.get().to();
    char smaller = calendar.unit(atoms.key(unitAt));
    if ("DWM".indexOf(smaller) < 0 || smaller == ' ' || !atoms.is(unitAt + 1, "ago")) {
      return Optional.empty();
    }
    int least = more.get().low().intValue();
    Optional<Value> value =
        context
            .today()
            .map(day -> shifted(((Value.Date) exactly(day, unit, count)).first(), smaller, -least));
    return Optional.of(new Reading(at, unitAt + 2, value));
  }

  /** "The last 3 months and 2 days ago" are two times. */
  private static boolean isCounted(String before) {
    return before.equals("last") || before.equals("past");
  }

  private static Value exactly(LocalDate today, char unit, int count) {
    return Days.day(
        switch (unit) {
          case 'W' -> today.minusWeeks(count);
          case 'F' -> today.minusWeeks(2L * count);
          case 'M' -> today.minusMonths(count);
          default -> today.minusYears(count);
        });
  }

  /** "The first time in 35 years" looks back. */
  private static boolean isRecord(Atoms atoms, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 5); i--) {
      String word = atoms.key(i);
      if (word.equals("first")
          || word.equals("only")
          || word.equals("once")
          || word.endsWith("est")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAhead(DateContext context, int at) {
    return context.direction(at, at) == Direction.FUTURE;
  }

  /** The answer is as fine as the unit: weeks give a week, years a year. */
  private static Value shifted(LocalDate today, char unit, int by) {
    return switch (unit) {
      case 'D' -> Days.day(today.plusDays(by));
      case 'W' -> Days.week(today.plusWeeks(by));
      case 'F' -> Days.week(today.plusWeeks(2L * by));
      case 'M' -> Days.month(YearMonth.from(today).plusMonths(by));
      case 'Y' -> Days.year(today.getYear() + by);
      case 'E' -> around(today.getYear() + 10 * by, 5);
      default -> around(today.getYear() + 100 * by, 50);
    };
  }

  private static Value around(int year, int years) {
    return Days.years(year - years, year + years);
  }

  private Optional<Reading> few(DateContext context, int at) {
    Atoms atoms = context.atoms();
    boolean few =
        atoms.is(at, "a") && atoms.is(at + 1, "few")
            || atoms.is(at, "several")
            || atoms.is(at, "a") && atoms.is(at + 1, "couple");
    int of = atoms.is(at, "several") ? at + 1 : at + 2;
    int unitAt = atoms.is(of, "of") ? of + 1 : of;
    char unit = calendar.unit(atoms.key(unitAt));
    if (!few || "DWMY".indexOf(unit) < 0 || unit == ' ' || !atoms.is(unitAt + 1, "ago")) {
      return Optional.empty();
    }
    int most = atoms.is(at + 1, "couple") ? FEW_LEAST + 1 : FEW_MOST;
    Optional<Value> value =
        context
            .today()
            .map(
                day ->
                    Days.between(
                        ((Value.Date) shifted(day, unit, -most)).first(),
                        ((Value.Date) shifted(day, unit, -FEW_LEAST)).last()));
    return Optional.of(new Reading(at, unitAt + 2, value, true));
  }
}
