package dev.synoptic.figure;

import dev.synoptic.figure.NumberWords.Role;
import dev.synoptic.figure.Numeral.Form;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers: in digits, in words, with scales, signs, and "and a half". */
final class NumeralReader {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final NumberWords words;
  private final WordNumberReader spelled;
  private final FractionReader fractions;

  NumeralReader(NumberWords words) {
    this.words = words;
    this.spelled = new WordNumberReader(words);
    this.fractions = new FractionReader(words, spelled);
  }

  /** Returns the number that begins at atom {@code at}. */
  Optional<Numeral> read(Atoms atoms, int at) {
    if (isSign(atoms, at)) {
      return unsigned(atoms, at + 1).filter(n -> !n.isOrdinal()).map(n -> n.negated(at));
    }
    return unsigned(atoms, at);
  }

  private boolean isSign(Atoms atoms, int at) {
    if (atoms.is(at, "minus") || atoms.is(at, "negative")) {
      return true;
    }
    boolean loose = !atoms.isGlued(at) || atoms.is(at - 1, "(");
    return atoms.is(at, "-") && loose && atoms.isGlued(at + 1) && atoms.isDigits(at + 1);
  }

  private Optional<Numeral> unsigned(Atoms atoms, int at) {
    Optional<Numeral> number =
        fractions
            .read(atoms, at)
            .or(() -> atoms.isDigits(at) ? digits(atoms, at) : Optional.empty())
            .or(() -> vague(atoms, at))
            .or(() -> spelled.read(atoms, at));
    return number.map(n -> n.isOrdinal() ? n : scaled(atoms, n));
  }

  private Optional<Numeral> digits(Atoms atoms, int at) {
    Optional<BigDecimal> value = Digits.parse(atoms.key(at));
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Numeral plain = Numeral.exact(at, at + 1, value.get(), Form.DIGITS);
    if (atoms.isGlued(at + 1) && Digits.isOrdinalEnding(value.get(), atoms.key(at + 1))) {
      return Optional.of(Numeral.exact(at, at + 2, value.get(), Form.ORDINAL));
    }
    if (atoms.isGlued(at + 1) && words.is(Role.SUFFIX, atoms.words(at + 1))) {
      return Optional.of(plain.times(words.value(Role.SUFFIX, atoms.words(at + 1)), at + 2));
    }
    return Optional.of(fractions.mixed(atoms, plain));
  }

  /** Returns "several hundred", "a few thousand": two to nine times the scale. */
  private Optional<Numeral> several(Atoms atoms, int at) {
    int word = atoms.is(at, "a") ? at + 1 : at;
    boolean few = atoms.is(word, "few") || atoms.is(word, "several") || atoms.is(word, "couple");
    if (!few || !words.isMultiplier(atoms.key(word + 1))) {
      return Optional.empty();
    }
    BigDecimal low = BigDecimal.valueOf(2);
    BigDecimal high = atoms.is(word, "couple") ? low : BigDecimal.valueOf(9);
    Role role = words.is(Role.SCALE, atoms.key(word + 1)) ? Role.SCALE : Role.HUNDRED;
    BigDecimal scale = words.value(role, atoms.key(word + 1));
    return Optional.of(
        new Numeral(at, word + 1, low, high, Form.VAGUE, BigDecimal.ONE).times(scale, word + 2));
  }

  /** Returns "hundreds of thousands": from a few of the largest word to the next larger number. */
  private Optional<Numeral> vague(Atoms atoms, int at) {
    if (!words.is(Role.VAGUE, atoms.key(at))) {
      return several(atoms, at);
    }
    BigDecimal low = words.value(Role.VAGUE, atoms.key(at));
    int end = at + 1;
    while (atoms.is(end, "of") && words.is(Role.VAGUE, atoms.key(end + 1))) {
      low = low.multiply(words.value(Role.VAGUE, atoms.key(end + 1)).divide(BigDecimal.valueOf(2)));
      end += 2;
    }
    boolean small = atoms.is(at, "tens") || atoms.is(at, "scores");
    boolean counts = !small || end - at > 1 || atoms.is(at, "scores") && atoms.is(end, "of");
    BigDecimal high = low.multiply(BigDecimal.valueOf(5));
    return counts
        ? Optional.of(new Numeral(at, end, low, high, Form.VAGUE, BigDecimal.ONE))
        : Optional.empty();
  }

  /** Returns {@code number} with the scale words and "and a half" that follow it. */
  private Numeral scaled(Atoms atoms, Numeral number) {
    Numeral result = andHalf(atoms, number);
    int at = atoms.afterHyphen(result.to());
    while (words.isMultiplier(atoms.key(at)) && mayScale(result)) {
      Role role = words.is(Role.SCALE, atoms.key(at)) ? Role.SCALE : Role.HUNDRED;
      result = andHalf(atoms, result.times(words.value(role, atoms.key(at)), at + 1));
      at = atoms.afterHyphen(result.to());
    }
    return groups(atoms, result);
  }

  /** Whole numbers in words have taken their scales along: "two million". */
  private static boolean mayScale(Numeral number) {
    boolean spelledOut = number.form() == Form.WORDS && number.isWhole();
    return number.form() != Form.VAGUE && !spelledOut;
  }

  private Numeral andHalf(Atoms atoms, Numeral number) {
    int at = number.to();
    boolean half =
        atoms.is(at, "and")
            && (atoms.is(at + 1, "a") || atoms.is(at + 1, "one"))
            && atoms.is(atoms.afterHyphen(at + 2), "half");
    if (!half || number.isFraction() || number.form() == Form.VAGUE) {
      return number;
    }
    BigDecimal more = number.scale().multiply(HALF);
    return new Numeral(
        number.from(),
        atoms.afterHyphen(at + 2) + 1,
        number.low().add(more),
        number.high().add(more),
        number.form(),
        number.scale());
  }

  /** Returns "three dozen" as 36. */
  private Numeral groups(Atoms atoms, Numeral number) {
    String word = atoms.key(number.to());
    String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    boolean group = words.is(Role.GROUP, singular) && number.form() != Form.VAGUE;
    return group && !singular.equals("score")
        ? number.times(words.value(Role.GROUP, singular), number.to() + 1)
        : number;
  }
}
