package dev.synoptic.figure;

import dev.synoptic.figure.NumberWords.Role;
import dev.synoptic.figure.Numeral.Form;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers: in digits, in words, with scales, signs, and "and a half". */
final class NumeralReader {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final NumberWords words;
  private final WordNumberReader spelled;
  private final FractionReader fractions;
  private final DigitNumbers digits;
  private final VagueNumbers vague;

  NumeralReader(NumberWords words) {
    this.words = words;
    this.spelled = new WordNumberReader(words);
    this.fractions = new FractionReader(words, spelled);
    this.digits = new DigitNumbers(words, fractions);
    this.vague = new VagueNumbers(words);
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
            .or(() -> atoms.isDigits(at) ? digits.read(atoms, at) : Optional.empty())
            .or(() -> vague.read(atoms, at))
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

  /** Returns {@code number} with the scale words and "and a half" that follow it. */
  private Numeral scaled(Atoms atoms, Numeral number) {
    Numeral result = andHalf(atoms, number);
    boolean ofA =
        number.isFraction()
            && atoms.is(result.to(), "of")
            && atoms.is(result.to() + 1, "a")
            && words.is(Role.SCALE, atoms.key(result.to() + 2));
    int at = ofA ? result.to() + 2 : atoms.afterHyphen(result.to());
    while (mayScale(result) && multiplies(atoms, at, result)) {
      result = andHalf(atoms, result.times(words.factor(singular(atoms.key(at))), at + 1));
      at = atoms.afterHyphen(result.to());
    }
    return groups(atoms, withRest(atoms, result));
  }

  /** "2 millions" multiplies as "2 million" does; "at 10 thousands of fans" does not. */
  private boolean multiplies(Atoms atoms, int at, Numeral number) {
    String word = atoms.key(at);
    return words.isMultiplier(word)
        || word.endsWith("s")
            && words.isMultiplier(singular(word))
            && !atoms.is(at + 1, "of")
            && number.low().compareTo(THOUSAND) < 0;
  }

  private String singular(String word) {
    return words.isMultiplier(word) ? word : word.substring(0, word.length() - 1);
  }

  /** "4 thousand 3 hundred" is 4,300, "2 hundred and 5" is 205. */
  private Numeral withRest(Atoms atoms, Numeral number) {
    boolean named = words.isMultiplier(atoms.key(number.to() - 1));
    int at = atoms.is(number.to(), "and") ? number.to() + 1 : number.to();
    boolean and = at > number.to();
    boolean scaled = words.isMultiplier(atoms.key(at + 1));
    if (named && and && number.form() == Form.DIGITS && words.isSmall(atoms.key(at))) {
      return withWords(atoms, number, at);
    }
    if (!named || number.form() != Form.DIGITS || !atoms.isDigits(at) || and && scaled) {
      return number;
    }
    BigDecimal scale = scaled ? words.factor(atoms.key(at + 1)) : BigDecimal.ONE;
    boolean small = number.scale().compareTo(THOUSAND) <= 0;
    BigDecimal limit = scaled ? number.scale() : small ? HUNDRED : BigDecimal.ZERO;
    return Digits.parse(atoms.key(at))
        .map(scale::multiply)
        .filter(rest -> rest.signum() > 0 && rest.compareTo(limit) < 0)
        .map(rest -> withRest(atoms, plus(number, scaled ? at + 2 : at + 1, rest)))
        .orElse(number);
  }

  /** "3 hundred and one" is 301; "3 hundred and two hundred" are two numbers. */
  private Numeral withWords(Atoms atoms, Numeral number, int at) {
    return spelled
        .read(atoms, at)
        .filter(n -> !n.isOrdinal() && n.isWhole() && n.low().compareTo(HUNDRED) < 0)
        .filter(n -> number.isWhole() && number.scale().compareTo(HUNDRED) == 0)
        .map(n -> plus(number, n.to(), n.low()))
        .orElse(number);
  }

  /** Whole numbers in words have taken their scales along: "two million". */
  private static boolean mayScale(Numeral number) {
    boolean spelledOut = number.form() == Form.WORDS && number.isWhole();
    return number.form() != Form.VAGUE && !spelledOut;
  }

  /** Returns {@code number} with the part that "and" adds: "one and a half", "five and a third". */
  private Numeral andHalf(Atoms atoms, Numeral number) {
    int and = atoms.afterHyphen(number.to());
    if (!atoms.is(and, "and") || number.isFraction() || number.form() == Form.VAGUE) {
      return number;
    }
    int next = atoms.afterHyphen(and + 1);
    boolean article = atoms.is(next, "a") || atoms.is(next, "one");
    int half = atoms.afterHyphen(next + 1);
    if (article && atoms.is(half, "half")) {
      return withPart(atoms, number, HALF, half + 1);
    }
    return fractions
        .beside(atoms, next)
        .filter(f -> !atoms.is(f.to(), "of") && !atoms.is(number.from() - 1, "between"))
        .map(f -> withPart(atoms, number, f.low(), f.to()))
        .orElse(number);
  }

  /** "A billion and a half", "a billion and a quarter million". */
  private Numeral withPart(Atoms atoms, Numeral number, BigDecimal part, int end) {
    BigDecimal scale = thousands(number);
    boolean smaller =
        words.is(Role.SCALE, atoms.key(end))
            && words.value(Role.SCALE, atoms.key(end)).compareTo(scale) < 0;
    return smaller
        ? plus(number, end + 1, part.multiply(words.value(Role.SCALE, atoms.key(end))))
        : plus(number, end, part.multiply(scale));
  }

  /** "A million (a dozen) and a half" is half of it more; "a hundred and a half" half of one. */
  private static BigDecimal thousands(Numeral number) {
    boolean large = number.scale().compareTo(THOUSAND) >= 0;
    return large || number.scale().compareTo(DOZEN) == 0 ? number.scale() : BigDecimal.ONE;
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

  /** Returns "three dozen" as 36, "half-a-dozen" as 6, "two dozen and a half" as 30. */
  private Numeral groups(Atoms atoms, Numeral number) {
    int at = atoms.afterHyphen(number.to());
    String word = atoms.key(at);
    boolean dozen = word.equals("dozen") || word.equals("dozens");
    return dozen && number.form() != Form.VAGUE
        ? andHalf(atoms, number.times(DOZEN, at + 1))
        : number;
  }
}
