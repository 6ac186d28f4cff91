package dev.synoptic.figure;

import dev.synoptic.model.Outlet;
import dev.synoptic.model.Report;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The dollar that a bare "$" means in a report, where its language tag or its outlet's domain names
 * a country. Else the sign stays as written.
 */
final class HomeCurrency {

  private static final Map<String, String> BY_COUNTRY =
      Map.of(
          "US", "USD", "CA", "CAD", "AU", "AUD", "NZ", "NZD", "HK", "HKD", "SG", "SGD", "TW", "TWD",
          "JM", "JMD");

  /** Signs of other dollars; where a report uses one, its bare "$" cannot be that dollar. */
  private static final List<String> US_SIGNS = List.of("US$", "U.S.$", "USD");

  private HomeCurrency() {}

  /** Returns the ISO 4217 code of a bare dollar in {@code report}; the sign where unknown. */
  static String dollar(Report report) {
    String code = country(report).map(BY_COUNTRY::get).orElse("$");
    boolean foreign = US_SIGNS.stream().anyMatch(sign -> report.text().contains(sign));
    return code.equals("USD") && foreign ? "$" : code;
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
