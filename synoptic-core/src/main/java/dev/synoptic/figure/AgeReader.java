package dev.synoptic.figure;

import dev.synoptic.model.FigureKind;
import dev.synoptic.model.Value;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads ages: "60-year-old", "aged 49", "at the age of 56", "in his 50s", "Marsh, 49, said". */
final class AgeReader {

  private static final BigDecimal OLDEST = BigDecimal.valueOf(122);

  private final CalendarWords calendar;
  private final Clues clues;

  AgeReader(CalendarWords calendar, Clues clues) {
    this.calendar = calendar;
    this.clues = clues;
  }

  /** Returns the age that {@code quantity} states. */
  Optional<Reading> read(Atoms atoms, Tags tags, Quantity quantity) {
    return read(atoms, tags, quantity, quantity.low());
  }

  /** Returns the age that {@code quantity} states, whose lower end is {@code low}. */
  Optional<Reading> read(Atoms atoms, Tags tags, Quantity quantity, BigDecimal low) {
    if (!quantity.isBare() || quantity.number().isFraction()) {
      return Optional.empty();
    }
    Optional<Reading> old = yearsOld(atoms, quantity, low);
    if (old.isPresent()) {
      return old;
    }
    boolean human = quantity.high().compareTo(OLDEST) <= 0 && quantity.number().isWhole();
    if (!human) {
      return Optional.empty();
    }
    Optional<Reading> counted = ageOf(atoms, tags, quantity, low);
    if (counted.isPresent()) {
      return counted;
    }
    boolean aged =
        isAfterAge(atoms, quantity.from())
            || new PersonsAge(atoms, tags, clues, quantity).isStated()
            || isBeyondAge(atoms, tags, quantity);
    return aged
        ? Optional.of(age(quantity, quantity.to(), low, quantity.high(), "years"))
        : Optional.empty();
  }

  /** "60-year-old", "60 years old", "ten months of age", "87 yo". */
  private Optional<Reading> yearsOld(Atoms atoms, Quantity quantity, BigDecimal low) {
    int at = atoms.afterHyphen(quantity.to());
    if (atoms.is(at, "yo") || atoms.is(at, "y.o")) {
      return Optional.of(age(quantity, at + 1, low, quantity.high(), "years"));
    }
    char unit = calendar.unit(atoms.key(at));
    if ("YMWD".indexOf(unit) < 0 || unit == ' ') {
      return Optional.empty();
    }
    int next = atoms.afterHyphen(at + 1);
    boolean old = atoms.is(next, "old") || atoms.is(next, "olds");
    boolean ofAge = atoms.is(next, "of") && atoms.is(next + 1, "age");
    if (!old && !ofAge) {
      return Optional.empty();
    }
    String name = unitName(unit);
    return Optional.of(age(quantity, old ? next + 1 : next + 2, low, quantity.high(), name));
  }

  /** "At the age of four months", "a daughter of 14 months". */
  private Optional<Reading> ageOf(Atoms atoms, Tags tags, Quantity quantity, BigDecimal low) {
    String unit = unitName(calendar.unit(atoms.key(quantity.to())));
    boolean ends = !tags.isNominal(atoms.get(quantity.to() + 1));
    boolean infant =
        ends
            && atoms.is(quantity.from() - 1, "of")
            && clues.holds("child", atoms.key(quantity.from() - 2));
    return unit.isEmpty() || !infant && !isAfterAge(atoms, quantity.from())
        ? Optional.empty()
        : Optional.of(age(quantity, quantity.to() + 1, low, quantity.high(), unit));
  }

  private static String unitName(char unit) {
    return switch (unit) {
      case 'Y' -> "years";
      case 'M' -> "months";
      case 'W' -> "weeks";
      case 'D' -> "days";
      default -> "";
    };
  }

  /** "Aged 49", "at the age of 56", "turned 30", "dead at 92". */
  private boolean isAfterAge(Atoms atoms, int from) {
    String last = atoms.key(from - 1);
    String before = atoms.key(from - 2);
    boolean of = last.equals("of") && clues.holds("age", before);
    boolean adverb = before.endsWith("ly") && clues.holds("death", atoms.key(from - 3));
    boolean at = last.equals("at") && (adverb || clues.holds("death", before));
    return clues.holds("age", last) || of || at || isTurning(last);
  }

  private static boolean isTurning(String word) {
    return word.equals("turned") || word.equals("turns") || word.equals("turning");
  }

  /** "Children under five", "drivers over 70": people before, and nothing counted after. */
  private boolean isBeyondAge(Atoms atoms, Tags tags, Quantity quantity) {
    int last = quantity.from() - 1;
    boolean beyond = atoms.is(last, "under") || atoms.is(last, "over");
    boolean people = clues.holds("people", atoms.key(last - 1));
    Atom next = atoms.get(quantity.to());
    boolean counts = tags.isNominal(next) && next.key().endsWith("s") || next.isDigits();
    return beyond && people && !counts;
  }

  /** "In his 50s": fifty to fifty-nine. */
  Optional<Reading> inTheirFifties(Atoms atoms, Quantity quantity) {
    boolean decade =
        atoms.is(quantity.to(), "s")
            && quantity.isBare()
            && atoms.isGlued(quantity.to())
            && quantity.low().remainder(BigDecimal.TEN).signum() == 0;
    int at = quantity.from() - 1;
    int who =
        atoms.is(at, "early") || atoms.is(at, "mid") || atoms.is(at, "late")
            ? at - 1
            : atoms.is(at, "-") ? at - 2 : at;
    if (!decade || !clues.holds("possessor", atoms.key(who))) {
      return Optional.empty();
    }
    BigDecimal high = quantity.low().add(BigDecimal.valueOf(9));
    return Optional.of(age(quantity, quantity.to() + 1, quantity.low(), high, "years"));
  }

  private static Reading age(
      Quantity quantity, int to, BigDecimal low, BigDecimal high, String unit) {
    return Reading.of(
        quantity.from(), to, new Value.Amount(FigureKind.AGE, low, high, Optional.of(unit)));
  }
}
