package dev.synoptic.figure;

import dev.synoptic.model.FigureKind;
import dev.synoptic.model.Value;
import dev.synoptic.text.Lexicon;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Reads shares told by two numbers: "one in five", "nine out of ten", "four of every ten". */
final class ProportionReader {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A whole above a hundred is round: "one in 250". */
  private static final BigDecimal ROUND = BigDecimal.valueOf(50);

  private final CalendarWords calendar;
  private final QuantityReader quantities;

  ProportionReader(CalendarWords calendar, QuantityReader quantities) {
    this.calendar = calendar;
    this.quantities = quantities;
  }

  /** Returns the share whose part is {@code part}, where the whole is small and not a time. */
  Optional<Reading> read(Atoms atoms, Quantity part) {
    int at = overOne(atoms, part);
    boolean out = atoms.is(at, "out") && atoms.is(at + 1, "of");
    boolean every = atoms.is(at, "of") && atoms.is(at + 1, "every");
    if (!part.isBare() || !out && !every && !atoms.is(at, "in")) {
      return Optional.empty();
    }
    int next = out ? at + 2 : atoms.afterHyphen(at + 1);
    int number = atoms.is(next, "every") ? next + 1 : next;
    Optional<Quantity> whole = quantities.read(atoms, number).filter(Quantity::isBare);
    boolean noun = at > atoms.afterHyphen(part.to());
    if (whole.isEmpty() || noun && number == next && isThing(atoms, whole.get().to())) {
      return Optional.empty();
    }
    if (out && part.low().compareTo(whole.get().low()) == 0) {
      return Optional.of(Reading.none(part.from(), whole.get().to())); // "ten out of ten" is praise
    }
    return isShare(atoms, part, whole.get())
        ? Optional.of(percent(part.endingAt(whole.get().to()), part.low(), whole.get().low()))
        : Optional.empty();
  }

  /** "One <b>patient</b> in thirty", "two patients in every five". */
  private static int overOne(Atoms atoms, Quantity part) {
    int at = atoms.afterHyphen(part.to());
    boolean in = atoms.is(at + 1, "in") && atoms.isWord(at) && atoms.isWord(part.from());
    boolean every = in && atoms.is(at + 2, "every");
    return every || in && atoms.is(part.from(), "one") && part.to() == part.from() + 1
        ? at + 1
        : at;
  }

  /** "One patient in 30 hospitals" is no share. */
  private static boolean isThing(Atoms atoms, int at) {
    String next = atoms.key(at);
    boolean verb = Lexicon.english().isVerb(next) && !Lexicon.english().isNoun(next);
    return atoms.isWordOrDigits(at) && !verb && !next.equals("is") && !next.equals("was");
  }

  private boolean isShare(Atoms atoms, Quantity part, Quantity whole) {
    boolean small = isWhole(part, whole) && part.low().compareTo(whole.low()) < 0;
    boolean time = calendar.holds(atoms.key(atoms.afterHyphen(whole.to())));
    boolean plain = part.number().isWhole() && whole.number().isWhole() && part.low().signum() > 0;
    return small && plain && !time && !whole.number().isOrdinal();
  }

  /** "One in 250", "two out of five hundred": a large whole is round and the part small. */
  private static boolean isWhole(Quantity part, Quantity whole) {
    boolean round = whole.low().remainder(ROUND).signum() == 0;
    return whole.low().compareTo(HUNDRED) <= 0
        || round && part.low().compareTo(BigDecimal.TEN) <= 0;
  }

  private static Reading percent(Quantity words, BigDecimal part, BigDecimal whole) {
    BigDecimal percent = part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
    return share(words, percent, percent);
  }

  /** Returns {@code words} as a share of {@code low} to {@code high} percent. */
  static Reading share(Quantity words, BigDecimal low, BigDecimal high) {
    return Reading.of(
        words.from(),
        words.to(),
        new Value.Amount(FigureKind.SHARE, low, high, Optional.of("percent")));
  }
}
