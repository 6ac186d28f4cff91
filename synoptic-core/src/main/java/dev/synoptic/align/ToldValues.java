package dev.synoptic.align;

import dev.synoptic.model.Fact;
import dev.synoptic.model.FigureKind;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What each report tells of in figures. A report whose value stands in a row of its own, because
 * nothing made sure that it is of the same thing or because it is another one, has not left the
 * thing out.
 */
final class ToldValues {

  private final Map<Siglum, Set<String>> told = new HashMap<>();

  ToldValues(List<Fact> facts) {
    for (Fact fact : facts) {
      for (Fact.Stated stated : fact.values()) {
        Set<String> own = told.computeIfAbsent(stated.span().report(), r -> new HashSet<>());
        own.addAll(keys(fact, stated));
      }
    }
  }

  /** Returns whether {@code report} gives a value of {@code fact}, or one of the same thing. */
  boolean tells(Siglum report, Fact fact) {
    Set<String> own = told.getOrDefault(report, Set.of());
    return fact.values().stream()
        .flatMap(stated -> keys(fact, stated).stream())
        .anyMatch(own::contains);
  }

  /** Days are told of many things: that one stands in a report tells nothing of the other. */
  private static List<String> keys(Fact fact, Fact.Stated stated) {
    if (fact.kind() == FigureKind.DATE) {
      return List.of();
    }
    boolean counted = stated.value() instanceof Value.Amount amount && amount.unit().isPresent();
    String value = counted ? "v" + stated.value() : "";
    String about = fact.about().isBlank() ? "" : "a" + fact.kind() + about(fact);
    return List.of(value, about).stream().filter(key -> !key.isEmpty()).toList();
  }

  private static String about(Fact fact) {
    return fact.about().strip().toLowerCase(Locale.ROOT);
  }
}
