package dev.synoptic.figure;

import dev.synoptic.model.Value;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Reads stretches told by their length and one end: "the three months ended June 30", "the week of
 * May 5", "the year ending in March 2025", "two weeks starting May 20".
 */
final class EndedDates {

  private static final Set<String> ENDS = Set.of("ended", "ending");

  private static final Set<String> BEGINS =
      Set.of("beginning", "starting", "commencing", "began", "started");

  private final CalendarWords calendar;
  private final NumeralReader numerals;
  private final DateReader dates;

  EndedDates(Vocabulary words, DateReader dates) {
    this.calendar = words.calendar();
    this.numerals = new NumeralReader(words.numbers());
    this.dates = dates;
  }

  /** Returns the stretch that begins at atom {@code at}. */
  Optional<Reading> read(DateContext context, int at) {
    Atoms atoms = context.atoms();
    int unitAt = at;
    int count = 1;
    if (!isUnit(atoms, at)) {
      Optional<Numeral> number =
          numerals
              .read(atoms, at)
              .filter(n -> !n.isOrdinal() && n.isWhole() && n.form() != Numeral.Form.VAGUE)
              .filter(n -> n.low().signum() > 0 && n.low().intValue() < 1000);
      if (number.isEmpty()) {
        return Optional.empty();
      }
      count = number.get().low().intValue();
      unitAt = atoms.afterHyphen(number.get().to());
    }
    return isUnit(atoms, unitAt) ? at(context, at, count, unitAt) : Optional.empty();
  }

  private boolean isUnit(Atoms atoms, int at) {
    char unit = unit(atoms, at);
    return "DWFMYQ".indexOf(unit) >= 0 && unit != ' ';
  }

  private char unit(Atoms atoms, int at) {
    boolean quarter = atoms.is(at, "quarter") || atoms.is(at, "quarters");
    return quarter ? 'Q' : calendar.unit(atoms.key(at));
  }

  private Optional<Reading> at(DateContext context, int at, int count, int unitAt) {
    Atoms atoms = context.atoms();
    char unit = unit(atoms, unitAt);
    String word = atoms.key(unitAt + 1);
    boolean ends = ENDS.contains(word);
    boolean begins = BEGINS.contains(word) || word.equals("of") && unit == 'W' && at == unitAt;
    if (!ends && !begins) {
      return Optional.empty();
    }
    int next =
        atoms.is(unitAt + 2, "on") || atoms.is(unitAt + 2, "in") || atoms.is(unitAt + 2, "from")
            ? unitAt + 3
            : unitAt + 2;
    return dates
        .plain(context, next)
        .filter(date -> mayBe(date, unit, ends))
        .map(date -> date.withValue(at, v -> value(v, unit, ends ? -count : count)));
  }

  /** A month may end a year and a quarter; everything else is told by a day. */
  private static boolean mayBe(Reading date, char unit, boolean ends) {
    if (date.value().isEmpty()) {
      return true;
    }
    if (!(date.value().get() instanceof Value.Date d)) {
      return false;
    }
    boolean day = d.first().equals(d.last());
    boolean month = d.iso().length() == 7;
    return day || month && ends && "MQY".indexOf(unit) >= 0;
  }

  private static Value value(Value value, char unit, int by) {
    var date = (Value.Date) value;
    if (unit == 'W' && by == 1) {
      return Days.week(date.first()); // weeks run from Monday to Sunday
    }
    return by > 0
        ? Days.between(date.first(), plus(date.first(), by, unit).minusDays(1))
        : Days.between(plus(date.last().plusDays(1), by, unit), date.last());
  }

  private static LocalDate plus(LocalDate day, int by, char unit) {
    return switch (unit) {
      case 'D' -> day.plusDays(by);
      case 'W' -> day.plusWeeks(by);
      case 'F' -> day.plusWeeks(2L * by);
      case 'M' -> day.plusMonths(by);
      case 'Q' -> day.plusMonths(3L * by);
      default -> day.plusYears(by);
    };
  }
}
