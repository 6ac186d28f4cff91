package dev.synoptic.figure;

import dev.synoptic.model.FigureKind;
import dev.synoptic.model.Value;
import dev.synoptic.model.WordClass;
import java.math.BigDecimal;

/**
 * Reads places in a row: "came in third", "the second-largest port", "the 40th ferry". A bare
 * "first", "second" or "third" mostly tells an order and ranks nothing: "the first witness", "for
 * the second time".
 */
final class RankReader {

  private static final BigDecimal COMMON = BigDecimal.valueOf(3);

  private final Vocabulary words;

  RankReader(Vocabulary words) {
    this.words = words;
  }

  /** Returns the place that the ordinal {@code number} states, or words to pass over. */
  Reading read(Atoms atoms, Tags tags, Numeral number) {
    boolean common = number.low().compareTo(COMMON) <= 0;
    boolean place = isPlace(atoms, number);
    boolean counts =
        (place || !common && !isTime(atoms, tags, number))
            && !isTurn(atoms, number)
            && !words.notFigures().isNaming(atoms, number);
    return counts
        ? Reading.of(
            number.from(),
            number.to(),
            new Value.Amount(
                FigureKind.RANK, number.low(), number.high(), java.util.Optional.empty()))
        : Reading.none(number.from(), number.to());
  }

  /** "Finished third", "came in second", "second place", "third largest", "was second behind". */
  private boolean isPlace(Atoms atoms, Numeral number) {
    int from = number.from();
    int before = atoms.is(from - 1, "in") || atoms.is(from - 1, "the") ? from - 2 : from - 1;
    String next = atoms.key(atoms.afterHyphen(number.to()));
    boolean superlative = next.endsWith("est") && next.length() > 4 || next.equals("most");
    boolean placed = next.equals("place") || next.equals("seed") || next.equals("ranked");
    return superlative
        || placed
        || words.clues().holds("finishing", atoms.key(before)) && !atoms.isWordOrDigits(number.to())
        || words.clues().holds("finishing", atoms.key(before))
            && words.clues().holds("preposition", next)
        || words.clues().holds("being", atoms.key(from - 1)) && next.equals("behind");
  }

  /** "For the fourth time" counts turns, and no rank is meant. */
  private static boolean isTurn(Atoms atoms, Numeral number) {
    return atoms.is(number.to(), "time") || atoms.is(number.to(), "day");
  }

  /**
   * "A second later", "per second" are times; "a second term" and "second-largest" are places, and
   * so is "the twenty second": more than one would be seconds.
   */
  private boolean isTime(Atoms atoms, Tags tags, Numeral number) {
    boolean compound = number.to() - number.from() > 1;
    if (compound || words.calendar().unit(atoms.key(number.to() - 1)) == ' ') {
      return false;
    }
    Atom next = atoms.get(number.to());
    boolean qualifies =
        atoms.isInnerHyphen(number.to())
            || tags.isNominal(next)
            || tags.is(next, WordClass.ADJECTIVE);
    return !qualifies || atoms.is(number.from() - 1, "per");
  }
}
