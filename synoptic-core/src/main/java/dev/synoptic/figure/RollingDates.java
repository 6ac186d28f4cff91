package dev.synoptic.figure;

import dev.synoptic.figure.CalendarWords.Role;
import dev.synoptic.model.Value;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads stretches of several days, weeks, months or years up to the day of the report or from it:
 * "the last three years", "next five days", "the past few weeks", "the last two quarters".
 */
final class RollingDates {

  private final CalendarWords calendar;
  private final NumeralReader numerals;
  private final WordNumberReader spelled;

  RollingDates(Vocabulary words) {
    this.calendar = words.calendar();
    this.numerals = new NumeralReader(words.numbers());
    this.spelled = new WordNumberReader(words.numbers());
  }

  private record Count(int number, int to, boolean vague) {

    /** "Few" and "several" are no number at all. */
    boolean open() {
      return number == 0;
    }
  }

  /** Returns the stretch that begins at atom {@code at}. */
  Optional<Reading> read(DateContext context, int at) {
    Atoms atoms = context.atoms();
    Optional<Reading> soFar = soFar(context, at);
    if (soFar.isPresent()) {
      return soFar;
    }
    if (atoms.isDigits(at) || calendar.find(Role.LAST, atoms.key(at)).isEmpty()) {
      return countFirst(context, at);
    }
    OptionalInt shift = calendar.find(Role.LAST, atoms.key(at));
    // "the previous two years" count from the day told of, not from the report's
    boolean told = atoms.is(at, "previous") || atoms.is(at, "following") || atoms.is(at, "current");
    if (shift.isEmpty() || shift.getAsInt() == 0 || told || isVerb(atoms, at)) {
      return Optional.empty();
    }
    Optional<Count> count = count(atoms, at + 1);
    if (count.isEmpty()) {
      return Optional.empty();
    }
    int unitAt = atoms.afterHyphen(count.get().to());
    int full = atoms.is(unitAt, "full") || atoms.is(unitAt, "whole") ? unitAt + 1 : unitAt;
    boolean ends = !atoms.is(full + 1, "of") && !atoms.is(full + 1, "ago");
    int by = shift.getAsInt() * count.get().number();
    boolean quarter = atoms.is(full, "quarters") || atoms.is(full, "quarter");
    char unit = quarter ? 'Q' : calendar.unit(atoms.key(full));
    if ("DWFMYEQ".indexOf(unit) < 0 || unit == ' ' || !ends) {
      return Optional.empty();
    }
    // nobody can say when "the last several months" began
    Optional<Value> value =
        count.get().open() ? Optional.empty() : context.today().map(day -> stretch(day, unit, by));
    return Optional.of(new Reading(at, full + 1, value, count.get().vague()));
  }

  /** "Is due to <b>last</b> ten weeks", "may last five days". */
  private static boolean isVerb(Atoms atoms, int at) {
    return atoms.is(at, "last")
        && switch (atoms.key(at - 1)) {
          case "to",
              "will",
              "would",
              "could",
              "can",
              "may",
              "might",
              "should",
              "must",
              "'ll",
              "not" ->
              true;
          default -> false;
        };
  }

  /** "The year to date", "month-to-date sales". */
  private static Optional<Reading> soFar(DateContext context, int at) {
    Atoms atoms = context.atoms();
    int to = atoms.afterHyphen(at + 1);
    int date = atoms.afterHyphen(to + 1);
    boolean year = atoms.is(at, "year");
    if (!year && !atoms.is(at, "month") || !atoms.is(to, "to") || !atoms.is(date, "date")) {
      return Optional.empty();
    }
    Optional<Value> value =
        context
            .certainDay()
            .map(day -> Days.between(year ? day.withDayOfYear(1) : day.withDayOfMonth(1), day));
    return Optional.of(new Reading(at, date + 1, value));
  }

  /** "The 5 coming years", "three past months". */
  private Optional<Reading> countFirst(DateContext context, int at) {
    Atoms atoms = context.atoms();
    Optional<Count> count = exact(atoms, at);
    if (count.isEmpty()) {
      return Optional.empty();
    }
    int by =
        switch (atoms.key(count.get().to())) {
          case "coming", "upcoming" -> count.get().number();
          case "past" -> -count.get().number();
          default -> 0;
        };
    int unitAt = count.get().to() + 1;
    char unit = calendar.unit(atoms.key(unitAt));
    if (by == 0 || "DWFMYE".indexOf(unit) < 0 || unit == ' ') {
      return Optional.empty();
    }
    return Optional.of(
        new Reading(at, unitAt + 1, context.today().map(day -> stretch(day, unit, by))));
  }

  private Optional<Count> count(Atoms atoms, int at) {
    int word = atoms.is(at, "a") ? at + 1 : at;
    int of = atoms.is(word + 1, "of") ? word + 2 : word + 1;
    return switch (atoms.key(word)) {
      case "few", "several" -> Optional.of(new Count(0, word + 1, true));
      case "couple" -> Optional.of(new Count(2, of, true));
      default -> exact(atoms, at);
    };
  }

  private Optional<Count> exact(Atoms atoms, int at) {
    // "two quarters" are no halves here
    return (atoms.isDigits(at) ? numerals.read(atoms, at) : spelled.read(atoms, at))
        .filter(n -> !n.isOrdinal() && n.isWhole() && n.low().signum() > 0)
        .filter(n -> n.form() != Numeral.Form.VAGUE && n.low().intValue() < 1000)
        .map(n -> new Count(n.low().intValue(), n.to(), false));
  }

  /** The day of the report is the last of the past and none of what comes next. */
  private static Value stretch(LocalDate today, char unit, int by) {
    if (unit == 'Q') {
      YearMonth now = YearMonth.of(today.getYear(), (today.getMonthValue() - 1) / 3 * 3 + 1);
      return by < 0
          ? Days.months(now.plusMonths(3L * by), now.minusMonths(1))
          : Days.months(now.plusMonths(3), now.plusMonths(3L * by + 2));
    }
    LocalDate other =
        switch (unit) {
          case 'D' -> today.plusDays(by);
          case 'W' -> today.plusWeeks(by);
          case 'F' -> today.plusWeeks(2L * by);
          case 'M' -> today.plusMonths(by);
          case 'E' -> today.plusYears(10L * by);
          default -> today.plusYears(by);
        };
    return by < 0 ? Days.between(other, today) : Days.between(today.plusDays(1), other);
  }
}
