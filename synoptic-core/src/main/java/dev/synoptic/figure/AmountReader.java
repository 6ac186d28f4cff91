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
  private final ProportionReader proportions;
  private final CountedThing thing;

  AmountReader(Vocabulary words) {
    this.words = words;
    var numerals = new NumeralReader(words.numbers());
    this.quantities =
        new QuantityReader(numerals, words.currencies(), words.units(), words.clues());
    this.ages = new AgeReader(words.calendar(), words.clues());
    this.durations = new DurationReader(words.calendar(), numerals);
    this.ranks = new RankReader(words);
    this.proportions = new ProportionReader(words.calendar(), quantities);
    this.thing = new CountedThing(words.modifiers());
    this.bounds = new BoundsReader(words.modifiers(), quantities);
  }

  /**
   * Returns the amounts that begin at atom {@code at}, in reading order: one, the two ends of a
   * pair, or words to pass over; none where no number begins here.
   */
  List<Reading> read(Atoms atoms, Tags tags, int at) {
    Optional<Integer> idiom = words.notFigures().idiomAt(atoms, at);
    if (idiom.isPresent() && !isCounted(atoms, idiom.get())) {
      return List.of(Reading.none(at, idiom.get()));
    }
    Optional<Reading> article = durations.withArticle(atoms, at);
    if (article.isPresent()) {
      return List.of(article.get());
    }
    return quantities.read(atoms, at).map(q -> read(atoms, tags, q)).orElse(List.of());
  }

  /** "One of every five", "one or two hundred". */
  private boolean isCounted(Atoms atoms, int end) {
    return words.numbers().isMultiplier(atoms.key(end)) || atoms.is(end, "every");
  }

  private List<Reading> read(Atoms atoms, Tags tags, Quantity quantity) {
    Optional<Reading> decade = ages.inTheirFifties(atoms, quantity);
    if (decade.isPresent()) {
      return List.of(decade.get());
    }
    Optional<Integer> counter = NumberMark.counterAt(atoms, quantity);
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
    if (NumberMark.isMark(atoms, tags, number)) {
      return Optional.of(Math.max(number.to(), quantity.to()));
    }
    boolean label =
        quantity.isBare()
            && (NumberMark.isListed(atoms, number)
                || NotFigures.isNamedElsewhere(atoms, tags, number)
                || NumberInName.holds(atoms, tags, number)
                || isLabel(atoms, tags, number));
    if (!atoms.isDigits(quantity.from())) {
      return label ? Optional.of(number.to()) : Optional.empty();
    }
    Optional<Integer> end =
        words
            .notFigures()
            .chainAt(atoms, number)
            .or(() -> words.notFigures().addressAt(atoms, number));
    if (end.isEmpty() && !number.isOrdinal() && !durations.follows(atoms, number)) {
      end = words.notFigures().codeAt(atoms, number, quantity.isBare());
    }
    return end.isEmpty() && label ? Optional.of(number.to()) : end;
  }

  private boolean isLabel(Atoms atoms, Tags tags, Numeral number) {
    boolean day = words.calendar().holds(atoms.key(number.from() - 1)); // "on Monday 34 men"
    boolean measures = day || durations.follows(atoms, number) || number.isOrdinal();
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
      return ProportionReader.share(quantity, low.multiply(HUNDRED), high.multiply(HUNDRED));
    }
    boolean ages =
        quantity.number().form() == Numeral.Form.VAGUE && isTimeUnit(atoms, quantity.to());
    if (ages) {
      return Reading.none(quantity.from(), quantity.to() + 2); // "thousands of years"
    }
    Optional<Reading> outOf = proportions.read(atoms, quantity);
    if (outOf.isPresent()) {
      return outOf.get();
    }
    Optional<String> unit =
        quantity.isBare() ? thing.after(atoms, tags, quantity.to()) : quantity.unit();
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

  private boolean isPollLead(Atoms atoms, Quantity quantity) {
    return words.clues().count("poll", atoms, quantity.from() - 12, quantity.to() + 12) > 0;
  }

  /** Returns a range or two values, where another number is joined to {@code first}. */
  private List<Reading> pair(Atoms atoms, Tags tags, Quantity first) {
    Joint joint = joint(atoms, first);
    if (joint == Joint.NONE) {
      return List.of();
    }
    Optional<Quantity> second =
        quantities
            .read(atoms, joint.end(atoms, first.to()))
            .filter(q -> !q.number().isOrdinal() && areAlike(first, q, joint));
    if (second.isEmpty()) {
      return List.of();
    }
    boolean growth = joint == Joint.FROM_TO && second.get().kind() == FigureKind.SHARE;
    boolean range = growth && !atoms.is(first.from() - 1, "from"); // "grew 3 to 5 percent"
    return pair(atoms, tags, first, second.get(), range ? Joint.TO : joint);
  }

  /** "A third to a half" is a range; "5 to half of them" is none. */
  private static boolean areAlike(Quantity first, Quantity second, Joint joint) {
    boolean parts = first.number().isPart() && second.number().isPart() && joint.isRange();
    return parts || !second.number().isFraction();
  }

  /** "Rose 5 to 12" went from one value to another, though no "from" says so. */
  private Joint joint(Atoms atoms, Quantity first) {
    Joint joint = Joint.after(atoms, first.from(), first.to());
    boolean changes =
        joint == Joint.TO
            && words.clues().count("change", atoms, first.from() - 3, first.from()) > 0;
    boolean ranges =
        joint == Joint.FROM_TO
            && (words.clues().count("ranging", atoms, first.from() - 4, first.from()) > 0
                || opensPhrase(atoms, first.from() - 1));
    return changes ? Joint.FROM_TO : ranges ? Joint.TO : joint;
  }

  /** "From 10 to 15 people were hurt", "was from 10 to 15": nothing that is told has changed. */
  private boolean opensPhrase(Atoms atoms, int from) {
    boolean being =
        words.clues().holds("being", atoms.key(from - 1))
            && words.clues().count("changed", atoms, from - 6, from) == 0;
    return atoms.is(from, "from") && (from == 0 || atoms.is(from - 1, "of") || being);
  }

  private List<Reading> pair(Atoms atoms, Tags tags, Quantity first, Quantity second, Joint joint) {
    if (joint == Joint.OR && isGuess(atoms, first, second)) {
      return range(atoms, tags, first.from(), first.like(second), second).stream()
          .map(Reading::asVague)
          .toList();
    }
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
    return range(atoms, tags, from, low, high);
  }

  private List<Reading> range(Atoms atoms, Tags tags, int from, Quantity low, Quantity high) {
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

  /** "Four or five people" counts once; "either 5 or 6", "10 or 50" are two values. */
  private static boolean isGuess(Atoms atoms, Quantity first, Quantity second) {
    BigDecimal low = first.low();
    return first.isBare()
        && second.isBare()
        && low.compareTo(second.low()) < 0
        && second.low().compareTo(low.add(low)) <= 0
        && first.number().isWhole()
        && !atoms.is(first.from() - 1, "either");
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
