package dev.synoptic.figure;

import dev.synoptic.figure.NumberWords.Role;
import dev.synoptic.figure.Numeral.Form;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads fractions: "two-thirds", "half of", "a quarter", "1/2", "2½", "one and a half". */
final class FractionReader {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final MathContext PRECISION = MathContext.DECIMAL64;

  private static final Map<String, BigDecimal> SIGNS =
      Map.ofEntries(
          sign("½", 1, 2),
          sign("⅓", 1, 3),
          sign("⅔", 2, 3),
          sign("¼", 1, 4),
          sign("¾", 3, 4),
          sign("⅕", 1, 5),
          sign("⅖", 2, 5),
          sign("⅗", 3, 5),
          sign("⅘", 4, 5),
          sign("⅙", 1, 6),
          sign("⅚", 5, 6),
          sign("⅐", 1, 7),
          sign("⅛", 1, 8),
          sign("⅜", 3, 8),
          sign("⅝", 5, 8),
          sign("⅞", 7, 8),
          sign("⅑", 1, 9),
          sign("⅒", 1, 10));

  private final NumberWords words;
  private final WordNumberReader spelled;

  FractionReader(NumberWords words, WordNumberReader spelled) {
    this.words = words;
    this.spelled = spelled;
  }

  private static Map.Entry<String, BigDecimal> sign(String sign, int over, int under) {
    BigDecimal value = BigDecimal.valueOf(over).divide(BigDecimal.valueOf(under), PRECISION);
    return Map.entry(sign, value);
  }

  /** Returns the single characters that are fractions. */
  static Set<String> signs() {
    return SIGNS.keySet();
  }

  /** Returns the fraction that begins at atom {@code at}. */
  Optional<Numeral> read(Atoms atoms, int at) {
    BigDecimal sign = SIGNS.get(atoms.key(at));
    if (sign != null) {
      return Optional.of(Numeral.exact(at, at + 1, sign, Form.FRACTION));
    }
    if (atoms.isDigits(at)) {
      return slashed(atoms, at).or(() -> digitParts(atoms, at));
    }
    return half(atoms, at).or(() -> partOf(atoms, at)).or(() -> parts(atoms, at));
  }

  /** Returns the proper fraction in words at atom {@code at} that may follow "five and". */
  Optional<Numeral> beside(Atoms atoms, int at) {
    Optional<BigDecimal> part =
        atoms.is(at, "a") || atoms.is(at, "an")
            ? words.denominator(atoms.key(at + 1)).filter(p -> !atoms.key(at + 1).endsWith("s"))
            : Optional.empty();
    return part.flatMap(p -> fraction(at, at + 2, BigDecimal.ONE, p))
        .or(() -> atoms.isDigits(at) ? slashed(atoms, at) : parts(atoms, at))
        .filter(f -> f.low().compareTo(BigDecimal.ONE) < 0);
  }

  /** Returns {@code whole} with the fraction that follows it in digits: "2½", "1 1/2", "1-1/2". */
  Numeral mixed(Atoms atoms, Numeral whole) {
    int next = atoms.afterHyphen(whole.to());
    BigDecimal sign = SIGNS.get(atoms.key(next));
    if (sign != null) {
      return Numeral.exact(whole.from(), next + 1, whole.low().add(sign), Form.DIGITS);
    }
    if (!atoms.isDigits(next) || !whole.isWhole()) {
      return whole;
    }
    return slashed(atoms, next)
        .map(f -> Numeral.exact(whole.from(), f.to(), whole.low().add(f.low()), Form.DIGITS))
        .orElse(whole);
  }

  /** "1/2", but not "9/11", "24/7" or a date. */
  private static Optional<Numeral> slashed(Atoms atoms, int at) {
    boolean shape =
        atoms.is(at + 1, "/")
            && atoms.isGlued(at + 1)
            && atoms.isGlued(at + 2)
            && atoms.isDigits(at + 2)
            && !(atoms.is(at + 3, "/") && atoms.isGlued(at + 3));
    if (!shape) {
      return Optional.empty();
    }
    Optional<BigDecimal> over = Digits.parse(atoms.key(at));
    Optional<BigDecimal> under = Digits.parse(atoms.key(at + 2));
    if (over.isEmpty() || under.isEmpty() || !isUsual(over.get(), under.get())) {
      return Optional.empty();
    }
    // "2/3rds", "7/8ths"
    String ending = atoms.isGlued(at + 3) ? atoms.key(at + 3) : "";
    int end = ending.equals("rds") || ending.equals("ths") || ending.equals("th") ? at + 4 : at + 3;
    return Optional.of(
        Numeral.exact(at, end, over.get().divide(under.get(), PRECISION), Form.FRACTION));
  }

  /** "2 thirds of the", "3 quarters of all"; "3 quarters of growth" are nine months. */
  private Optional<Numeral> digitParts(Atoms atoms, int at) {
    String word = atoms.key(at + 1);
    boolean plural = atoms.key(at).length() == 1 && word.endsWith("s") && atoms.is(at + 2, "of");
    String whole = atoms.key(at + 3);
    boolean clear = !words.is(Role.PART, word) || whole.equals("the") || whole.equals("all");
    return plural && clear
        ? words
            .denominator(word)
            .flatMap(p -> Digits.parse(atoms.key(at)).flatMap(n -> fraction(at, at + 2, n, p)))
        : Optional.empty();
  }

  private static boolean isUsual(BigDecimal over, BigDecimal under) {
    boolean denominator =
        under.compareTo(BigDecimal.ONE) > 0
            && (under.compareTo(BigDecimal.TEN) <= 0
                || under.compareTo(BigDecimal.valueOf(16)) == 0
                || under.compareTo(BigDecimal.valueOf(32)) == 0);
    return denominator && over.signum() > 0 && over.compareTo(under) < 0;
  }

  /** "Half of the", "half the", "half a million", "a half": not "the first half". */
  private Optional<Numeral> half(Atoms atoms, int at) {
    int word = atoms.is(at, "a") || atoms.is(at, "one") ? atoms.afterHyphen(at + 1) : at;
    if (!atoms.is(word, "half")) {
      return Optional.empty();
    }
    BigDecimal half = words.value(Role.HALF, "half");
    int article = atoms.afterHyphen(word + 1);
    if (word == at && (atoms.is(article, "a") || atoms.is(article, "an"))) {
      // "half a million" takes its article along; "half a mile", "half-a-dozen", too
      return Optional.of(Numeral.exact(at, article + 1, half, Form.FRACTION));
    }
    if (word == at && article > word + 1) {
      return Optional.empty(); // "half-time"
    }
    String next = atoms.key(word + 1);
    boolean counts =
        word > at
            || next.equals("of")
            || next.equals("the")
            || next.equals("its")
            || next.equals("their")
            || next.equals("percent")
            || isMeasured(atoms, at - 1)
            || words.is(Role.SCALE, next);
    boolean ordinal = words.is(Role.ORDINAL, atoms.key(at - 1)) || atoms.is(at - 1, "other");
    return counts && !ordinal
        ? Optional.of(Numeral.exact(at, word + 1, half, Form.FRACTION))
        : Optional.empty();
  }

  /** "More than half", "about half", "nearly half". */
  private static boolean isMeasured(Atoms atoms, int at) {
    return switch (atoms.key(at)) {
      case "than", "about", "nearly", "almost", "least", "roughly", "around", "over", "under" ->
          !atoms.key(at + 2).equals("time") && !atoms.key(at + 2).equals("way");
      default -> false;
    };
  }

  /** "A third of", "a quarter million", "by a fifth"; "a quarter" alone is three months. */
  private Optional<Numeral> partOf(Atoms atoms, int at) {
    if (words.is(Role.HALF, atoms.key(at)) && words.is(Role.SCALE, atoms.key(at + 1))) {
      return Optional.of(
          Numeral.exact(at, at + 1, words.value(Role.HALF, atoms.key(at)), Form.FRACTION));
    }
    if (!atoms.is(at, "a") && !atoms.is(at, "an")) {
      return Optional.empty();
    }
    String next = atoms.key(at + 2);
    boolean of = next.equals("of") || next.equals(",") && atoms.is(at + 3, "of");
    boolean counts = of && !atoms.is(at + 3, "an") || words.is(Role.SCALE, next);
    return words
        .denominator(atoms.key(at + 1))
        .filter(p -> counts || isShare(atoms, at))
        .flatMap(p -> fraction(at, at + 2, BigDecimal.ONE, p));
  }

  /**
   * "Nearly a third", "fell by a fifth" at the end of a phrase; "a third were": parts of a whole.
   */
  private static boolean isShare(Atoms atoms, int at) {
    return switch (atoms.key(at + 2)) {
      case "were", "are", "have" -> true;
      case "",
          ".",
          ",",
          ";",
          ")",
          "on",
          "in",
          "to",
          "from",
          "since",
          "compared",
          "and",
          "as",
          "at" ->
          atoms.is(at - 1, "by") || isMeasured(atoms, at - 1);
      default -> false;
    };
  }

  /** "Two-thirds", "three quarters", "one-fifth". */
  private Optional<Numeral> parts(Atoms atoms, int at) {
    if (!words.isSmall(atoms.key(at))) {
      return Optional.empty();
    }
    Numeral count = spelled.read(atoms, at).orElseThrow();
    int next = atoms.afterHyphen(count.to());
    String word = atoms.key(next);
    Optional<BigDecimal> part = words.denominator(word);
    boolean one = count.low().compareTo(BigDecimal.ONE) == 0;
    boolean large = count.low().compareTo(HUNDRED) >= 0;
    boolean ordinal = part.isPresent() && !words.is(Role.PART, word);
    // "three quarter million"; a mile has three quarters
    boolean number = one != word.endsWith("s") || words.isMultiplier(atoms.key(next + 1));
    if (part.isEmpty() || large && !ordinal || count.isOrdinal() || !number) {
      return twoWordParts(atoms, at);
    }
    return fraction(at, next + 1, count.low(), part.get());
  }

  /** "Three twenty-firsts", "one one-hundredth": a small count, a denominator of two words. */
  private Optional<Numeral> twoWordParts(Atoms atoms, int at) {
    int ten = atoms.afterHyphen(at + 1);
    int last = atoms.afterHyphen(ten + 1);
    boolean count = words.is(Role.UNIT, atoms.key(at)) || words.is(Role.TEN, atoms.key(at));
    String word = atoms.key(last);
    if (count && atoms.is(ten, "one") && last == ten + 2) {
      return words
          .denominator(word)
          .filter(p -> p.compareTo(HUNDRED) >= 0)
          .flatMap(p -> fraction(at, last + 1, words.small(atoms.key(at)), p));
    }
    if (!count || !words.is(Role.TEN, atoms.key(ten)) || !word.endsWith("s")) {
      return Optional.empty();
    }
    String ordinal = word.substring(0, word.length() - 1);
    if (!words.is(Role.ORDINAL, ordinal)) {
      return Optional.empty();
    }
    BigDecimal small = words.value(Role.ORDINAL, ordinal);
    BigDecimal over = words.small(atoms.key(at));
    return small.compareTo(BigDecimal.TEN) >= 0
        ? Optional.empty()
        : fraction(at, last + 1, over, words.small(atoms.key(ten)).add(small));
  }

  private static Optional<Numeral> fraction(int from, int to, BigDecimal over, BigDecimal under) {
    return Optional.of(Numeral.exact(from, to, over.divide(under, PRECISION), Form.FRACTION));
  }
}
