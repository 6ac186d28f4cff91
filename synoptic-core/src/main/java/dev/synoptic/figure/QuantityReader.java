package dev.synoptic.figure;

import dev.synoptic.figure.Currencies.Currency;
import dev.synoptic.figure.Phrases.Found;
import dev.synoptic.model.FigureKind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;

/** Reads a number together with its currency, percent sign or unit of measure. */
final class QuantityReader {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000L);
  private static final BigDecimal CENT = new BigDecimal("0.01");

  /** Letters that scale money and nothing else: "$10m", "£3 b". */
  private static final Map<String, BigDecimal> MONEY_SCALES =
      Map.of(
          "m", BigDecimal.valueOf(1_000_000L),
          "b", BigDecimal.valueOf(1_000_000_000L),
          "t", BigDecimal.valueOf(1_000_000_000_000L),
          "k", BigDecimal.valueOf(1_000L),
          "bn", BigDecimal.valueOf(1_000_000_000L),
          "mn", BigDecimal.valueOf(1_000_000L),
          "mm", BigDecimal.valueOf(1_000_000L));

  private final NumeralReader numerals;
  private final Currencies currencies;
  private final UnitNames units;
  private final Clues clues;
  private final Pounds pounds;

  QuantityReader(NumeralReader numerals, Currencies currencies, UnitNames units, Clues clues) {
    this.numerals = numerals;
    this.currencies = currencies;
    this.units = units;
    this.clues = clues;
    this.pounds = new Pounds(clues);
  }

  /** Returns the quantity that begins at atom {@code at}. */
  Optional<Quantity> read(Atoms atoms, int at) {
    int unsigned = isMinus(atoms, at) ? at + 1 : at;
    Optional<Found<String>> sign = currencies.signAt(atoms, unsigned);
    if (sign.isPresent()) {
      return numerals
          .read(atoms, sign.get().to())
          .filter(n -> !n.isOrdinal())
          .map(n -> unsigned == at ? n : n.negated(n.from()))
          .map(n -> money(atoms, n.startingAt(at), sign.get().meaning()));
    }
    return numerals
        .read(atoms, at)
        .map(n -> n.isOrdinal() ? Quantity.bare(n) : named(atoms, n))
        .map(q -> andHalf(atoms, q))
        .or(() -> unitAndHalf(atoms, at));
  }

  /** "Three miles and a half". */
  private static Quantity andHalf(Atoms atoms, Quantity quantity) {
    return quantity.kind() == FigureKind.QUANTITY && isAndHalf(atoms, quantity.to())
        ? quantity.withHalf(quantity.to() + 3)
        : quantity;
  }

  /** "A mile and a half". */
  private Optional<Quantity> unitAndHalf(Atoms atoms, int at) {
    if (!atoms.is(at, "a") && !atoms.is(at, "an")) {
      return Optional.empty();
    }
    Numeral one = Numeral.exact(at, at + 1, BigDecimal.ONE, Numeral.Form.WORDS);
    return units
        .after(atoms, at + 1)
        .filter(unit -> isAndHalf(atoms, unit.to()))
        .map(unit -> measured(atoms, one, unit).withHalf(unit.to() + 3));
  }

  private static boolean isAndHalf(Atoms atoms, int at) {
    return atoms.is(at, "and") && atoms.is(at + 1, "a") && atoms.is(at + 2, "half");
  }

  private static boolean isMinus(Atoms atoms, int at) {
    return atoms.is(at, "-") && !atoms.isGlued(at) && atoms.isGlued(at + 1);
  }

  private Quantity money(Atoms atoms, Numeral number, String unit) {
    Numeral scaled = moneyScaled(atoms, number);
    int end = scaled.to();
    int name = atoms.is(end, "(") ? end + 1 : atoms.afterHyphen(end);
    Optional<Found<Currency>> again = currencies.nameAt(atoms, name);
    boolean closes =
        atoms.is(end, "(")
            ? again.isPresent() && atoms.is(again.get().to(), ")")
            : again.isPresent() && !atoms.isDigits(again.get().to()); // "$1.5m-$2m"
    if (again.isPresent() && closes && !again.get().meaning().minor()) {
      boolean bare = unit.length() == 1 && again.get().meaning().unit().length() == 3;
      String code = bare ? again.get().meaning().unit() : unit;
      int stop = atoms.is(end, "(") ? again.get().to() + 1 : again.get().to();
      return new Quantity(scaled.from(), stop, scaled, FigureKind.MONEY, Optional.of(code));
    }
    return new Quantity(scaled.from(), end, scaled, FigureKind.MONEY, Optional.of(unit));
  }

  private static Numeral moneyScaled(Atoms atoms, Numeral number) {
    int at = number.to();
    String letters = atoms.key(at);
    BigDecimal scale = MONEY_SCALES.get(letters);
    boolean ends = !atoms.isGlued(at + 1) || !atoms.isWord(at + 1);
    boolean joined = atoms.isGlued(at) || letters.length() > 1;
    boolean scaled = number.scale().compareTo(BigDecimal.ONE) != 0;
    return scale == null || scaled || !ends || !joined ? number : number.times(scale, at + 1);
  }

  private Quantity named(Atoms atoms, Numeral digits) {
    Numeral number = inMillions(atoms, digits);
    int next = atoms.afterHyphen(number.to());
    Optional<Quantity> share = share(atoms, number, next);
    if (share.isPresent()) {
      return share.get();
    }
    Optional<Quantity> money = moneyAfter(atoms, number, next);
    if (money.isPresent()) {
      return money.get();
    }
    return units
        .after(atoms, number.to())
        .map(f -> measured(atoms, number, f))
        .orElseGet(() -> Quantity.bare(number));
  }

  /** "1.1m people", "1-2m tonnes", "2.5m euros": metres of none of these. */
  private Numeral inMillions(Atoms atoms, Numeral number) {
    int m = number.to();
    boolean glued = atoms.isGlued(m) && atoms.isDigits(m - 1) && atoms.words(m).equals("m");
    if (!glued) {
      return number;
    }
    boolean range =
        (atoms.is(m + 1, "-") || atoms.is(m + 1, "–") || atoms.is(m + 1, "to"))
            && atoms.isDigits(m + 2)
            && atoms.is(m + 3, "m");
    return areCounted(atoms, range ? m + 4 : m + 1) ? number.times(MILLION, m + 1) : number;
  }

  private boolean areCounted(Atoms atoms, int thing) {
    return !atoms.isGlued(thing)
        && (clues.holds("millions", atoms.key(thing))
            || currencies.nameAt(atoms, thing).isPresent() && atoms.isWord(thing)
            || units.after(atoms, thing).filter(u -> atoms.isWord(u.from())).isPresent());
  }

  private Optional<Quantity> share(Atoms atoms, Numeral number, int next) {
    int of = atoms.is(next, "of") && atoms.is(next + 1, "a") ? next + 2 : next;
    int a = atoms.is(of, "a") || atoms.is(of, "one") ? of + 1 : of;
    int word = number.isFraction() ? a : next;
    int end = clues.holds("percent", atoms.key(word)) ? word + 1 : word;
    if (atoms.is(word, "per") && atoms.is(word + 1, "cent")) {
      end = word + 2;
    }
    boolean part = number.isFraction() && of > next && atoms.is(word, "point");
    if (end == word && !part) {
      return basisPoints(atoms, number, next);
    }
    int point = part ? word : atoms.afterHyphen(end); // "eight tenths of a point"
    boolean points = atoms.key(point).startsWith("point");
    String unit = points ? "percentage points" : "percent";
    return Optional.of(share(number, points ? point + 1 : end, unit));
  }

  private static Optional<Quantity> basisPoints(Atoms atoms, Numeral number, int next) {
    if (atoms.is(next, "basis") && atoms.key(atoms.afterHyphen(next + 1)).startsWith("point")) {
      Numeral points =
          new Numeral(
              number.from(),
              number.to(),
              number.low().divide(HUNDRED, MathContext.DECIMAL64),
              number.high().divide(HUNDRED, MathContext.DECIMAL64),
              number.form(),
              number.scale());
      return Optional.of(share(points, atoms.afterHyphen(next + 1) + 1, "percentage points"));
    }
    return Optional.empty();
  }

  private static Quantity share(Numeral number, int end, String unit) {
    return new Quantity(number.from(), end, number, FigureKind.SHARE, Optional.of(unit));
  }

  private Optional<Quantity> moneyAfter(Atoms atoms, Numeral number, int next) {
    boolean of = number.form() == Numeral.Form.VAGUE && atoms.is(next, "of");
    Optional<Found<Currency>> name = currencies.nameAt(atoms, of ? next + 1 : next);
    if (name.isEmpty() || name.get().meaning().unit().equals("KRW") && isVerb(number)) {
      return pence(atoms, number);
    }
    Currency currency = name.get().meaning();
    Numeral scaled = currency.minor() ? number.times(CENT, number.to()) : number;
    int end = name.get().to();
    Optional<Numeral> after = currency.minor() ? Optional.empty() : scaledAfter(atoms, number, end);
    if (after.isPresent()) {
      return Optional.of(
          new Quantity(
              number.from(),
              after.get().to(),
              after.get(),
              FigureKind.MONEY,
              Optional.of(currency.unit())));
    }
    Quantity whole =
        new Quantity(number.from(), end, scaled, FigureKind.MONEY, Optional.of(currency.unit()));
    return Optional.of(currency.minor() ? whole : withCents(atoms, whole));
  }

  /** "75 USD million": the scale stands after the currency. */
  private Optional<Numeral> scaledAfter(Atoms atoms, Numeral number, int end) {
    boolean plain = number.scale().compareTo(BigDecimal.ONE) == 0;
    return plain ? numerals.scale(atoms, end).map(s -> number.times(s, end + 1)) : Optional.empty();
  }

  /** "Three won" is a result; "500,000 won" is money. */
  private static boolean isVerb(Numeral number) {
    return number.low().compareTo(BigDecimal.valueOf(1000)) < 0;
  }

  /** "50p" is British; "50c" may be anything. */
  private static Optional<Quantity> pence(Atoms atoms, Numeral number) {
    boolean pence =
        atoms.words(number.to()).equals("p")
            && atoms.isGlued(number.to())
            && atoms.isDigits(number.to() - 1);
    return pence
        ? Optional.of(
            new Quantity(
                number.from(),
                number.to() + 1,
                number.times(CENT, number.to()),
                FigureKind.MONEY,
                Optional.of("GBP")))
        : Optional.empty();
  }

  /** "Three dollars 50 cents", "five dollars and ten cents", "15 dollars and 50". */
  private Quantity withCents(Atoms atoms, Quantity money) {
    int at = atoms.is(money.to(), "and") ? money.to() + 1 : money.to();
    Optional<Numeral> cents = numerals.read(atoms, at).filter(n -> !n.isOrdinal());
    if (cents.isEmpty() || cents.get().low().compareTo(HUNDRED) >= 0) {
      return money;
    }
    Optional<Found<Currency>> name = currencies.nameAt(atoms, cents.get().to());
    boolean named = name.isPresent() && name.get().meaning().minor();
    if (!named && !isBareCents(atoms, money, cents.get())) {
      return money;
    }
    int end = named ? name.orElseThrow().to() : cents.get().to();
    BigDecimal sum = money.low().add(cents.get().low().movePointLeft(2));
    Numeral number = Numeral.exact(money.from(), end, sum, money.number().form());
    return new Quantity(money.from(), end, number, FigureKind.MONEY, money.unit());
  }

  /** Two digits that end their clause: "it cost thirteen dollars forty-five." */
  private static boolean isBareCents(Atoms atoms, Quantity money, Numeral cents) {
    String next = atoms.key(cents.to());
    boolean ends = next.isEmpty() || ".,;)!?".contains(next) || next.equals("more");
    return ends
        && money.number().isWhole()
        && money.number().scale().compareTo(BigDecimal.ONE) == 0
        && cents.isWhole()
        && cents.low().compareTo(BigDecimal.TEN) >= 0;
  }

  private Quantity measured(Atoms atoms, Numeral number, Found<String> unit) {
    String symbol = unit.meaning();
    if (symbol.equals("lb") && pounds.areMoney(atoms, unit)) {
      return new Quantity(number.from(), unit.to(), number, FigureKind.MONEY, Optional.of("GBP"));
    }
    Quantity measure =
        new Quantity(number.from(), unit.to(), number, FigureKind.QUANTITY, Optional.of(symbol));
    return symbol.equals("ft") ? withInches(atoms, measure) : measure;
  }

  /** "5 feet 2 inches", "5 ft 2 in". */
  private Quantity withInches(Atoms atoms, Quantity feet) {
    int at = atoms.is(feet.to(), "and") ? feet.to() + 1 : atoms.afterHyphen(feet.to());
    Optional<Numeral> inches = numerals.read(atoms, at).filter(n -> !n.isOrdinal());
    if (inches.isEmpty()) {
      return feet;
    }
    int name = atoms.afterHyphen(inches.get().to());
    boolean named = atoms.is(name, "inches") || atoms.is(name, "inch") || atoms.is(name, "in");
    boolean fits = inches.get().low().compareTo(BigDecimal.valueOf(12)) < 0;
    if (!named || !fits) {
      return feet;
    }
    BigDecimal more = inches.get().low().divide(BigDecimal.valueOf(12), MathContext.DECIMAL64);
    Numeral sum = Numeral.exact(feet.from(), name + 1, feet.low().add(more), feet.number().form());
    return new Quantity(feet.from(), name + 1, sum, FigureKind.QUANTITY, feet.unit());
  }
}
