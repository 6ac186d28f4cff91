package dev.synoptic.figure;

import dev.synoptic.model.FigureKind;
import dev.synoptic.model.Outlet;
import dev.synoptic.model.Report;
import dev.synoptic.model.Value;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The currencies that bare names mean in a report: "$" by the country of its language tag or its
 * outlet's domain, "kroner" by the only country of such that the report names. Else the name stays
 * as written.
 *
 * @param dollar what "$" means
 * @param kroner what "kroner" means
 */
record HomeCurrency(String dollar, String kroner) {

  private static final String DOLLAR = "$";
  private static final String KRONER = "kroner";

  private static final Map<String, String> BY_COUNTRY =
      Map.of(
          "US", "USD", "CA", "CAD", "AU", "AUD", "NZ", "NZD", "HK", "HKD", "SG", "SGD", "TW", "TWD",
          "JM", "JMD");

  /** Signs of other dollars; where a report uses one, its bare "$" cannot be that dollar. */
  private static final List<String> US_SIGNS = List.of("US$", "U.S.$", "USD");

  /** The countries that count in kroner, each with the words that tell of it; first its code. */
  private static final List<List<String>> KRONER_COUNTRIES =
      List.of(
          List.of("NOK", "Norway", "Norwegian"),
          List.of("DKK", "Denmark", "Danish"),
          List.of("SEK", "Sweden", "Swedish"),
          List.of("ISK", "Iceland"));

  /** Returns what bare names mean in {@code report}. */
  static HomeCurrency of(Report report) {
    return new HomeCurrency(dollar(report), kroner(report.text()));
  }

  /** Returns {@code value} with the currency that its bare name means. */
  Value named(Value value) {
    if (!(value instanceof Value.Amount amount) || amount.kind() != FigureKind.MONEY) {
      return value;
    }
    String unit = amount.unit().orElse("");
    if (!unit.equals(DOLLAR) && !unit.equals(KRONER)) {
      return value;
    }
    String code = unit.equals(DOLLAR) ? dollar : kroner;
    return new Value.Amount(amount.kind(), amount.low(), amount.high(), Optional.of(code));
  }

  /** Returns the ISO 4217 code of a bare dollar in {@code report}; the sign where unknown. */
  static String dollar(Report report) {
    String code = country(report).map(BY_COUNTRY::get).orElse(DOLLAR);
    boolean foreign = US_SIGNS.stream().anyMatch(sign -> report.text().contains(sign));
    return code.equals("USD") && foreign ? DOLLAR : code;
  }

  private static String kroner(String text) {
    if (!text.contains("kr")) {
      return KRONER;
    }
    List<String> codes =
        KRONER_COUNTRIES.stream()
            .filter(words -> words.stream().anyMatch(text::contains))
            .map(words -> words.get(0))
            .toList();
    return codes.size() == 1 ? codes.get(0) : KRONER;
  }

  private static Optional<String> country(Report report) {
    Optional<String> tagged =
        report
            .language()
            .map(tag -> Locale.forLanguageTag(tag).getCountry())
            .filter(c -> !c.isEmpty());
    return tagged.isPresent()
        ? tagged
        : report
            .outlet()
            .flatMap(Outlet::domain)
            .map(domain -> domain.substring(domain.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT))
            .filter(BY_COUNTRY::containsKey);
  }
}
