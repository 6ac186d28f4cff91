package dev.synoptic.figure;

import dev.synoptic.figure.NumberWords.Role;
import dev.synoptic.figure.Numeral.Form;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers that begin with digits: "21,900", "21st", "12k", "2½", "1.5e9", "3 x 10^8". */
final class DigitNumbers {

  /** No power of ten in the news is larger; the bound keeps values small. */
  private static final int LARGEST_POWER = 30;

  private final NumberWords words;
  private final FractionReader fractions;

  DigitNumbers(NumberWords words, FractionReader fractions) {
    this.words = words;
    this.fractions = fractions;
  }

  /** Returns the number whose digits stand at atom {@code at}. */
  Optional<Numeral> read(Atoms atoms, int at) {
    Optional<BigDecimal> value = Digits.parse(atoms.key(at)).or(() -> continental(atoms, at));
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Numeral plain = Numeral.exact(at, at + 1, value.get(), Form.DIGITS);
    if (!atoms.isGlued(at + 1)) {
      return Optional.of(powered(atoms, fractions.mixed(atoms, plain)));
    }
    if (Digits.isOrdinalEnding(value.get(), atoms.key(at + 1))) {
      return Optional.of(Numeral.exact(at, at + 2, value.get(), Form.ORDINAL));
    }
    if (words.is(Role.SUFFIX, atoms.words(at + 1))) {
      return Optional.of(plain.times(words.value(Role.SUFFIX, atoms.words(at + 1)), at + 2));
    }
    return Optional.of(powered(atoms, fractions.mixed(atoms, plain)));
  }

  /** "1,5 million" and "2,5 %" have a decimal comma, as has "1.111,11"; "22,24" may be a list. */
  private Optional<BigDecimal> continental(Atoms atoms, int at) {
    boolean measured =
        words.is(Role.SCALE, atoms.key(at + 1))
            || atoms.is(at + 1, "%")
            || atoms.is(at + 1, "percent")
            || atoms.is(at + 1, "€")
            || atoms.is(at - 1, "€");
    return Digits.parseContinental(atoms.key(at), measured);
  }

  /** "1e9", "10^9", "1.5 x 10^9", "1.5×10^9". */
  private static Numeral powered(Atoms atoms, Numeral plain) {
    int at = plain.to();
    if (atoms.is(at, "e") && atoms.isGlued(at)) {
      return tens(atoms, plain, at + 1);
    }
    if (atoms.is(at, "^") && atoms.is(at - 1, "10")) {
      Numeral power =
          tens(atoms, Numeral.exact(plain.from(), at, BigDecimal.ONE, Form.DIGITS), at + 1);
      return power.to() > at ? power : plain;
    }
    boolean times = atoms.is(at, "x") || atoms.is(at, "×");
    return times && atoms.is(at + 1, "10") && atoms.is(at + 2, "^")
        ? tens(atoms, plain, at + 3)
        : plain;
  }

  private static Numeral tens(Atoms atoms, Numeral plain, int at) {
    boolean minus = atoms.is(at, "-") && atoms.isGlued(at);
    int digits = minus || atoms.is(at, "+") && atoms.isGlued(at) ? at + 1 : at;
    String power = atoms.key(digits);
    boolean small = atoms.isDigits(digits) && atoms.isGlued(digits) && power.length() <= 2;
    if (!small || power.indexOf('.') >= 0 || Integer.parseInt(power) > LARGEST_POWER) {
      return plain;
    }
    int places = Integer.parseInt(power);
    return plain.times(BigDecimal.ONE.scaleByPowerOfTen(minus ? -places : places), digits + 1);
  }
}
