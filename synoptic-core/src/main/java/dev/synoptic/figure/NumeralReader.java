package dev.synoptic.figure;

import dev.synoptic.figure.NumberWords.Role;
import dev.synoptic.figure.Numeral.Form;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers: in digits, in words, with scales, signs, and "and a half". */
final class NumeralReader {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
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

  /** Returns the scale word at atom {@code at} as a factor: "million". */
  Optional<BigDecimal> scale(Atoms atoms, int at) {
    return words.is(Role.SCALE, atoms.key(at))
        ? Optional.of(words.value(Role.SCALE, atoms.key(at)))
        : Optional.empty();
  }

  private Optional<Numeral> unsigned(Atoms atoms, int at) {
    Optional<Numeral> number =
        fractions
            .read(atoms, at)
            .or(() -> atoms.isDigits(at) ? digits(atoms, at) : Optional.empty())
            .or(() -> vague(atoms, at))
            .or(() -> pointed(atoms, at))
            .or(() -> spelled.read(atoms, at));
    return number.map(n -> n.isOrdinal() ? n : scaled(atoms, n));
  }

  /** "Point five percent", "point two million": decimals with no number before them. */
  private Optional<Numeral> pointed(Atoms atoms, int at) {
    BigDecimal value =
        atoms.is(at, "point") ? words.decimals(atoms, at + 1) : BigDecimal.ONE.negate();
    if (value.signum() < 0) {
      return Optional.empty();
    }
    int end = words.decimalsEnd(atoms, at + 1);
    boolean measured =
        words.is(Role.SCALE, atoms.key(end))
            || atoms.is(end, "percent")
            || atoms.is(end, "per") && atoms.is(end + 1, "cent");
    return measured ? Optional.of(Numeral.exact(at, end, value, Form.WORDS)) : Optional.empty();
  }

  private Optional<Numeral> digits(Atoms atoms, int at) {
    Optional<BigDecimal> value = Digits.parse(atoms.key(at)).or(() -> continental(atoms, at));
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
    boolean ofA =
        number.isFraction()
            && atoms.is(result.to(), "of")
            && atoms.is(result.to() + 1, "a")
            && words.is(Role.SCALE, atoms.key(result.to() + 2));
    int at = ofA ? result.to() + 2 : atoms.afterHyphen(result.to());
    while (words.isMultiplier(atoms.key(at)) && mayScale(result)) {
      Role role = words.is(Role.SCALE, atoms.key(at)) ? Role.SCALE : Role.HUNDRED;
      result = andHalf(atoms, result.times(words.value(role, atoms.key(at)), at + 1));
      at = atoms.afterHyphen(result.to());
    }
    return groups(atoms, withRest(atoms, result));
  }

  /** "4 thousand 3 hundred" is 4,300. */
  private Numeral withRest(Atoms atoms, Numeral number) {
    int at = number.to();
    boolean large = number.form() == Form.DIGITS && number.scale().compareTo(HUNDRED) > 0;
    if (!large || !atoms.isDigits(at) || !words.isMultiplier(atoms.key(at + 1))) {
      return number;
    }
    Role role = words.is(Role.SCALE, atoms.key(at + 1)) ? Role.SCALE : Role.HUNDRED;
    BigDecimal scale = words.value(role, atoms.key(at + 1));
    return Digits.parse(atoms.key(at))
        .filter(rest -> rest.multiply(scale).compareTo(number.scale()) < 0)
        .map(rest -> withRest(atoms, plus(number, at + 2, rest.multiply(scale))))
        .orElse(number);
  }

  /** Whole numbers in words have taken their scales along: "two million". */
  private static boolean mayScale(Numeral number) {
    boolean spelledOut = number.form() == Form.WORDS && number.isWhole();
    return number.form() != Form.VAGUE && !spelledOut;
  }

  /** Returns {@code number} with the part that "and" adds: "one and a half", "five and a third". */
  private Numeral andHalf(Atoms atoms, Numeral number) {
    int and = number.to();
    if (!atoms.is(and, "and") || number.isFraction() || number.form() == Form.VAGUE) {
      return number;
    }
    boolean article = atoms.is(and + 1, "a") || atoms.is(and + 1, "one");
    int half = atoms.afterHyphen(and + 2);
    if (article && atoms.is(half, "half")) {
      return withHalf(atoms, number, half + 1);
    }
    return fractions
        .beside(atoms, and + 1)
        .filter(f -> !atoms.is(f.to(), "of") && !atoms.is(number.from() - 1, "between"))
        .map(f -> plus(number, f.to(), f.low().multiply(thousands(number))))
        .orElse(number);
  }

  /** "A billion and a half", "a billion and a half million". */
  private Numeral withHalf(Atoms atoms, Numeral number, int end) {
    BigDecimal scale = thousands(number);
    boolean smaller =
        words.is(Role.SCALE, atoms.key(end))
            && words.value(Role.SCALE, atoms.key(end)).compareTo(scale) < 0;
    return smaller
        ? plus(number, end + 1, HALF.multiply(words.value(Role.SCALE, atoms.key(end))))
        : plus(number, end, HALF.multiply(scale));
  }

  /** "A million and a half" is half a million more; "a hundred and a half" is half of one more. */
  private static BigDecimal thousands(Numeral number) {
    boolean large = number.scale().compareTo(BigDecimal.valueOf(1000)) >= 0;
    return large ? number.scale() : BigDecimal.ONE;
  }

  private static Numeral plus(Numeral number, int end, BigDecimal more) {
    return new Numeral(
        number.from(),
        end,
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
