package dev.synoptic.figure;

import dev.synoptic.model.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads lengths of time: "three days", "half an hour", "two years and six months", "a week". */
final class DurationReader {

  private final CalendarWords calendar;
  private final NumeralReader numerals;

  DurationReader(CalendarWords calendar, NumeralReader numerals) {
    this.calendar = calendar;
    this.numerals = numerals;
  }

  /** Returns whether a unit of time follows {@code number}. */
  boolean follows(Atoms atoms, Numeral number) {
    return TimeSpans.isUnit(calendar.unit(atoms.key(unitAt(atoms, number.to()))));
  }

  private static int unitAt(Atoms atoms, int to) {
    int at = atoms.afterHyphen(to);
    boolean adjective =
        (atoms.is(at, "more")
            || atoms.is(at, "straight")
            || atoms.is(at, "consecutive")
            || atoms.is(at, "full")
            || atoms.is(at, "long")
            || atoms.is(at, "whole"));
    return adjective ? at + 1 : at;
  }

  /** Returns the length of time that {@code number} begins. */
  Optional<Reading> read(Atoms atoms, Numeral number) {
    if (number.isOrdinal() || !follows(atoms, number)) {
      return Optional.empty();
    }
    int at = unitAt(atoms, number.to());
    char unit = calendar.unit(atoms.key(at));
    if (isHundredNumber(atoms, number, at) || number.form() == Numeral.Form.VAGUE) {
      return Optional.of(Reading.none(number.from(), at + 1));
    }
    BigDecimal amount = number.low();
    int end = at + 1;
    boolean half = atoms.is(end, "and") && atoms.is(end + 1, "a") && atoms.is(end + 2, "half");
    if (half) {
      amount = amount.add(new BigDecimal("0.5"));
      end += 3;
    }
    Value.Duration length = TimeSpans.of(amount, unit);
    return Optional.of(
        half ? Reading.of(number.from(), end, length) : joined(atoms, number.from(), end, length));
  }

  /** "Second" after a number is a unit; "400-meter" and such never come here. */
  private static boolean isHundredNumber(Atoms atoms, Numeral number, int at) {
    return atoms.is(at, "second")
        && number.form() == Numeral.Form.WORDS
        && number.low().compareTo(BigDecimal.TEN) >= 0
        && !atoms.isInnerHyphen(at - 1);
  }

  /** Adds the shorter unit that may follow: "two years and six months". */
  private Reading joined(Atoms atoms, int from, int end, Value.Duration length) {
    boolean and = atoms.is(end, "and") && !isCounted(atoms.key(from - 1));
    int next = and || atoms.is(end, ",") ? end + 1 : end;
    Optional<Numeral> number = numerals.read(atoms, next).filter(n -> !n.isOrdinal());
    if (number.isEmpty() || !follows(atoms, number.get())) {
      return Reading.of(from, end, length);
    }
    int at = unitAt(atoms, number.get().to());
    Value.Duration more = TimeSpans.of(number.get().low(), calendar.unit(atoms.key(at)));
    boolean shorter = more.seconds().compareTo(length.seconds()) < 0 && !sameUnit(length, more);
    return shorter
        ? joined(atoms, from, at + 1, TimeSpans.sum(length, more))
        : Reading.of(from, end, length);
  }

  /** "The last 3 months and 2 days ago" are two times. */
  private static boolean isCounted(String before) {
    return before.equals("last") || before.equals("past") || before.equals("next");
  }

  private static boolean sameUnit(Value.Duration one, Value.Duration other) {
    return one.iso().charAt(one.iso().length() - 1) == other.iso().charAt(other.iso().length() - 1)
        && one.iso().contains("T") == other.iso().contains("T");
  }

  /** "A week", "an hour and a half", where it is a length and not a rate. */
  Optional<Reading> withArticle(Atoms atoms, int at) {
    boolean article = atoms.is(at, "a") || atoms.is(at, "an");
    char unit = calendar.unit(atoms.key(at + 1));
    if (!article || !TimeSpans.isUnit(unit) || !isLength(atoms, at) || isNextTime(atoms, at)) {
      return Optional.empty();
    }
    BigDecimal amount = BigDecimal.ONE;
    int end = at + 2;
    if (atoms.is(end, "and") && atoms.is(end + 1, "a") && atoms.is(end + 2, "half")) {
      amount = new BigDecimal("1.5");
      end += 3;
    }
    return Optional.of(Reading.of(at, end, TimeSpans.of(amount, unit)));
  }

  /** "For a second time", "for a second night": the next one, and no length. */
  private boolean isNextTime(Atoms atoms, int at) {
    return atoms.is(at + 1, "second")
        && (atoms.is(at + 2, "time") || calendar.unit(atoms.key(at + 2)) != ' ');
  }

  private boolean isLength(Atoms atoms, int at) {
    String before = atoms.key(at - 1);
    String after = atoms.key(at + 2);
    boolean led =
        before.equals("for")
            || before.equals("than")
            || before.equals("within")
            || before.equals("nearly")
            || before.equals("almost")
            || before.equals("about")
            || before.equals("half")
            || before.equals("over")
            || before.equals("least")
            || before.equals("lasted")
            || before.equals("took")
            || before.equals("after");
    boolean followed =
        after.equals("later")
            || after.equals("earlier")
            || after.equals("before")
            || after.equals("after")
            || after.equals("and") && atoms.is(at + 4, "half");
    return led || followed;
  }

  /** Returns both ends of "three to five years" as lengths of their own. */
  List<Reading> both(Atoms atoms, Numeral low, Numeral high) {
    Reading second = read(atoms, high).orElseThrow();
    char unit = calendar.unit(atoms.key(unitAt(atoms, high.to())));
    return List.of(Reading.of(low.from(), low.to(), TimeSpans.of(low.low(), unit)), second);
  }
}
