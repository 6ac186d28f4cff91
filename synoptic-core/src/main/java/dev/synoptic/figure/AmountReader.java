package dev.synoptic.figure;

import dev.synoptic.model.FigureKind;
import dev.synoptic.model.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads amounts: money, shares, quantities, counts, ages, ranks, durations, and ranges of them. */
final class AmountReader {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Vocabulary words;
  private final QuantityReader quantities;
  private final AgeReader ages;
  private final DurationReader durations;
  private final BoundsReader bounds;
  private final RankReader ranks;

  AmountReader(Vocabulary words) {
    this.words = words;
    var numerals = new NumeralReader(words.numbers());
    this.quantities =
        new QuantityReader(numerals, words.currencies(), words.units(), words.clues());
    this.ages = new AgeReader(words.calendar(), words.clues());
    this.durations = new DurationReader(words.calendar(), numerals);
    this.ranks = new RankReader(words);
    this.bounds = new BoundsReader(words.modifiers(), quantities);
  }

  /**
   * Returns the amounts that begin at atom {@code at}, in reading order: one, the two ends of a
   * pair, or words to pass over; none where no number begins here.
   */
  List<Reading> read(Atoms atoms, Tags tags, int at) {
    Optional<Integer> idiom = words.notFigures().idiomAt(atoms, at);
    if (idiom.isPresent()) {
      return List.of(Reading.none(at, idiom.get()));
    }
    Optional<Reading> article = durations.withArticle(atoms, at);
    if (article.isPresent()) {
      return List.of(article.get());
    }
    return quantities.read(atoms, at).map(q -> read(atoms, tags, q)).orElse(List.of());
  }

  private List<Reading> read(Atoms atoms, Tags tags, Quantity quantity) {
    Optional<Reading> decade = ages.inTheirFifties(atoms, quantity);
    if (decade.isPresent()) {
      return List.of(decade.get());
    }
    Optional<Integer> counter = NotFigures.counterAt(atoms, quantity);
    if (counter.isPresent()) {
      return List.of(Reading.none(quantity.from(), counter.get()));
    }
    Optional<Integer> code = passedOver(atoms, tags, quantity);
    if (code.isPresent()) {
      return List.of(Reading.none(quantity.from(), code.get()));
    }
    if (quantity.number().isOrdinal()) {
      return List.of(ranks.read(atoms, tags, quantity.number()));
    }
    Optional<BoundsReader.Bounds> bounded = bounds.read(atoms, quantity);
    if (bounded.isPresent()) {
      Quantity whole = bounded.get().whole();
      return List.of(amount(atoms, tags, whole, bounded.get().low(), whole.high()));
    }
    List<Reading> pair = pair(atoms, tags, quantity);
    return pair.isEmpty() ? List.of(single(atoms, tags, quantity)) : pair;
  }

  private Optional<Integer> passedOver(Atoms atoms, Tags tags, Quantity quantity) {
    Numeral number = quantity.number();
    boolean label = quantity.isBare() && isLabel(atoms, tags, number);
    if (!atoms.isDigits(quantity.from())) {
      return label ? Optional.of(number.to()) : Optional.empty();
    }
    Optional<Integer> end =
        words
            .notFigures()
            .chainAt(atoms, quantity.from())
            .or(() -> words.notFigures().addressAt(atoms, number));
    if (end.isEmpty() && !number.isOrdinal() && !durations.follows(atoms, number)) {
      end = words.notFigures().codeAt(atoms, number, quantity.isBare());
    }
    return end.isEmpty() && label ? Optional.of(number.to()) : end;
  }

  private boolean isLabel(Atoms atoms, Tags tags, Numeral number) {
    boolean measures = durations.follows(atoms, number) || number.isOrdinal();
    return words.notFigures().isLabel(atoms, number)
        || !measures && words.notFigures().isInName(atoms, tags, number);
  }

  private Reading single(Atoms atoms, Tags tags, Quantity quantity) {
    Optional<Reading> age = ages.read(atoms, tags, quantity);
    if (age.isPresent()) {
      return age.get();
    }
    if (quantity.isBare()) {
      Optional<Reading> duration = durations.read(atoms, quantity.number());
      if (duration.isPresent()) {
        return duration.get();
      }
    }
    return amount(atoms, tags, quantity, quantity.low(), quantity.high());
  }

  private Reading amount(
      Atoms atoms, Tags tags, Quantity quantity, BigDecimal low, BigDecimal high) {
    if (quantity.isBare() && quantity.number().isPart()) {
      return share(quantity, low.multiply(HUNDRED), high.multiply(HUNDRED));
    }
    boolean ages =
        quantity.number().form() == Numeral.Form.VAGUE && isTimeUnit(atoms, quantity.to());
    if (ages) {
      return Reading.none(quantity.from(), quantity.to() + 2); // "thousands of years"
    }
    Optional<Reading> outOf = outOf(atoms, quantity);
    if (outOf.isPresent()) {
      return outOf.get();
    }
    Optional<String> unit = quantity.isBare() ? thing(atoms, tags, quantity.to()) : quantity.unit();
    if (unit.isEmpty() && isPronoun(atoms, quantity)) {
      return Reading.none(quantity.from(), quantity.to());
    }
    if (unit.isPresent() && unit.get().equals("points") && isPollLead(atoms, quantity)) {
      return Reading.of(
          quantity.from(),
          quantity.to(),
          new Value.Amount(FigureKind.SHARE, low, high, Optional.of("percentage points")));
    }
    Reading reading =
        Reading.of(
            quantity.from(), quantity.to(), new Value.Amount(quantity.kind(), low, high, unit));
    return quantity.number().form() == Numeral.Form.VAGUE ? reading.asVague() : reading;
  }

  /** "One" without a thing is a pronoun: "the northern one". */
  private static boolean isPronoun(Atoms atoms, Quantity quantity) {
    return quantity.to() - quantity.from() == 1 && atoms.is(quantity.from(), "one");
  }

  private boolean isTimeUnit(Atoms atoms, int to) {
    return atoms.is(to, "of") && TimeSpans.isUnit(words.calendar().unit(atoms.key(to + 1)));
  }

  private static Reading share(Quantity quantity, BigDecimal low, BigDecimal high) {
    return Reading.of(
        quantity.from(),
        quantity.to(),
        new Value.Amount(FigureKind.SHARE, low, high, Optional.of("percent")));
  }

  /** "One in five", "nine out of ten": a share, where the whole is small and not a time. */
  private Optional<Reading> outOf(Atoms atoms, Quantity part) {
    int at = part.to();
    boolean out = atoms.is(at, "out") && atoms.is(at + 1, "of");
    boolean in = atoms.is(at, "in");
    if (!part.isBare() || !out && !in) {
      return Optional.empty();
    }
    int next = out ? at + 2 : atoms.is(at + 1, "every") ? at + 2 : at + 1;
    Optional<Quantity> whole = quantities.read(atoms, next).filter(Quantity::isBare);
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    if (out && part.low().compareTo(whole.get().low()) == 0) {
      return Optional.of(Reading.none(part.from(), whole.get().to())); // "ten out of ten" is praise
    }
    if (!isShare(atoms, part, whole.get())) {
      return Optional.empty();
    }
    BigDecimal percent =
        part.low().multiply(HUNDRED).divide(whole.get().low(), java.math.MathContext.DECIMAL64);
    return Optional.of(share(part.endingAt(whole.get().to()), percent, percent));
  }

  private boolean isShare(Atoms atoms, Quantity part, Quantity whole) {
    boolean small = isWhole(part, whole) && part.low().compareTo(whole.low()) < 0;
    boolean time = words.calendar().holds(atoms.key(atoms.afterHyphen(whole.to())));
    boolean plain = part.number().isWhole() && whole.number().isWhole() && part.low().signum() > 0;
    return small && plain && !time && !whole.number().isOrdinal();
  }

  /** "One in 250", "two out of five hundred": a large whole is round and the part small. */
  private static boolean isWhole(Quantity part, Quantity whole) {
    boolean round = whole.low().remainder(BigDecimal.valueOf(50)).signum() == 0;
    return whole.low().compareTo(HUNDRED) <= 0
        || round && part.low().compareTo(BigDecimal.TEN) <= 0;
  }

  private boolean isPollLead(Atoms atoms, Quantity quantity) {
    return words.clues().count("poll", atoms, quantity.from() - 12, quantity.to() + 12) > 0;
  }

  /** Returns what is counted: the noun after the number, as printed, in lower case. */
  private static Optional<String> thing(Atoms atoms, Tags tags, int to) {
    int at = atoms.is(to, "+") ? to + 1 : to;
    if (atoms.isInnerHyphen(at) && tags.isNominal(atoms.get(at + 1))) {
      return Optional.of(atoms.key(at + 1)); // "the seven-member panel" has seven members
    }
    int start = atoms.is(at, "of") ? at + 1 : atoms.afterHyphen(at);
    return NounPhrase.startingAt(atoms, tags, start).map(phrase -> atoms.key(phrase.head()));
  }

  /** Returns a range or two values, where another number is joined to {@code first}. */
  private List<Reading> pair(Atoms atoms, Tags tags, Quantity first) {
    Joint joint = joint(atoms, first);
    if (joint == Joint.NONE) {
      return List.of();
    }
    Optional<Quantity> second =
        quantities
            .read(atoms, first.to() + 1)
            .filter(q -> !q.number().isOrdinal() && !q.number().isFraction());
    if (second.isEmpty()) {
      return List.of();
    }
    return pair(atoms, tags, first, second.get(), joint);
  }

  /** "Rose 5 to 12" went from one value to another, though no "from" says so. */
  private Joint joint(Atoms atoms, Quantity first) {
    Joint joint = Joint.after(atoms, first.from(), first.to());
    boolean changes =
        joint == Joint.TO
            && words.clues().count("change", atoms, first.from() - 3, first.from()) > 0;
    boolean ranges =
        joint == Joint.FROM_TO
            && words.clues().count("ranging", atoms, first.from() - 4, first.from()) > 0;
    return changes ? Joint.FROM_TO : ranges ? Joint.TO : joint;
  }

  private List<Reading> pair(Atoms atoms, Tags tags, Quantity first, Quantity second, Joint joint) {
    Quantity low = first.isBare() ? first.like(second) : first.scaledLike(second);
    Quantity high = second.isBare() && !first.isBare() ? second.like(first) : second;
    if (joint.mayBeScore() && isScore(atoms, first, second)) {
      return List.of(score(first), score(second));
    }
    if (low.isBareDollarBeside(high)) {
      high = high.like(low);
    }
    boolean same = low.kind() == high.kind() && low.unit().equals(high.unit());
    if (joint == Joint.BY && high.kind() != FigureKind.QUANTITY) {
      return List.of();
    }
    if (!same || !joint.isRange() && (second.isBare() || !first.isBare())) {
      return List.of();
    }
    if (low.low().compareTo(high.low()) >= 0 || !joint.isRange()) {
      return joint.isRange() || joint == Joint.TO ? List.of() : both(atoms, tags, low, high);
    }
    boolean led = joint == Joint.BETWEEN && atoms.is(low.from() - 1, "between");
    int from = led ? low.from() - 1 : low.from(); // "5 and 7" alone are two numbers
    Quantity whole = new Quantity(from, high.to(), high.number(), high.kind(), high.unit());
    Optional<Reading> age = ages.read(atoms, tags, whole, low.low());
    if (age.isPresent()) {
      return List.of(age.get());
    }
    if (high.isBare() && durations.follows(atoms, high.number())) {
      return durations.both(atoms, low.number(), high.number());
    }
    return List.of(amount(atoms, tags, whole, low.low(), high.high()));
  }

  private List<Reading> both(Atoms atoms, Tags tags, Quantity low, Quantity high) {
    return List.of(amount(atoms, tags, low, low.low(), low.high()), single(atoms, tags, high));
  }

  private boolean isScore(Atoms atoms, Quantity first, Quantity second) {
    boolean small =
        first.isBare()
            && second.isBare()
            && first.low().compareTo(BigDecimal.valueOf(600)) < 0
            && second.low().compareTo(BigDecimal.valueOf(600)) < 0
            && first.number().isWhole()
            && second.number().isWhole()
            && !durations.follows(atoms, second.number());
    boolean falling = first.low().compareTo(second.low()) >= 0;
    boolean contest = words.clues().count("contest", atoms, first.from() - 4, second.to() + 3) > 0;
    return small && (falling || contest);
  }

  private static Reading score(Quantity side) {
    return Reading.of(
        side.from(),
        side.to(),
        new Value.Amount(FigureKind.COUNT, side.low(), side.high(), Optional.of("score")));
  }
}
