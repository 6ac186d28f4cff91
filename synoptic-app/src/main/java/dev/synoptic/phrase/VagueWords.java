package dev.synoptic.phrase;

import dev.synoptic.model.FigureKind;
import dev.synoptic.model.Precision;
import dev.synoptic.model.Value;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Says "dozens of people" for what was reckoned from it: 24 to 120 would be nobody's figure. */
final class VagueWords {

  /** A vague word means its number up to so many times as much; see the figures' word lists. */
  private static final BigDecimal ROOM = BigDecimal.valueOf(5);

  /** The words by the lowest number that they mean. */
  private static final Map<BigDecimal, String> WORDS =
      Map.ofEntries(
          entry(24, "dozens"),
          entry(40, "scores"),
          entry(200, "hundreds"),
          entry(2_000, "thousands"),
          entry(20_000, "tens of thousands"),
          entry(200_000, "hundreds of thousands"),
          entry(2_000_000, "millions"),
          entry(20_000_000, "tens of millions"),
          entry(200_000_000, "hundreds of millions"),
          entry(2_000_000_000L, "billions"));

  private VagueWords() {}

  private static Map.Entry<BigDecimal, String> entry(long low, String word) {
    return Map.entry(BigDecimal.valueOf(low), word);
  }

  /** Returns {@code value} in the vague words that it was read from; empty where it was not. */
  static Optional<String> of(Value value, Precision precision) {
    if (!(value instanceof Value.Amount amount)
        || amount.kind() != FigureKind.COUNT
        || precision != Precision.ABOUT
        || amount.high().compareTo(amount.low().multiply(ROOM)) != 0) {
      return Optional.empty();
    }
    String unit = amount.unit().orElse("");
    boolean bare = unit.equals("more") || unit.equals("others");
    return Optional.ofNullable(WORDS.get(amount.low().stripTrailingZeros().setScale(0)))
        .map(word -> unit.isEmpty() ? word : word + (bare ? " " : " of ") + unit);
  }
}
