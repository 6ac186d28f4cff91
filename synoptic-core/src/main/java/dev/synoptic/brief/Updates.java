package dev.synoptic.brief;

import dev.synoptic.model.Descent;
import dev.synoptic.model.Fact;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Values that changed while the story was told: the toll of the first day, and the newest. */
final class Updates {

  private final Set<Span> replaced = new HashSet<>();
  private final Map<Span, Integer> newest = new HashMap<>();

  Updates(List<Fact> facts, Descent descent) {
    for (Fact fact : facts) {
      add(fact, descent);
    }
  }

  private void add(Fact fact, Descent descent) {
    int lines =
        (int)
            fact.values().stream()
                .map(value -> descent.lines().get(value.span().report().index()))
                .distinct()
                .count();
    for (Fact.Stated value : fact.values()) {
      if (value.isOutOfDate()) {
        replaced.add(value.span());
      } else if (fact.isChange()) {
        newest.merge(value.span(), lines - 1, Math::max);
      }
    }
  }

  /** Returns whether {@code words} state a value that another report has replaced. */
  boolean outdate(Span words) {
    return replaced.stream().anyMatch(value -> overlap(value, words));
  }

  /** Returns where {@code report} states values that another report has replaced. */
  List<Span> replacedIn(Siglum report) {
    return replaced.stream().filter(value -> value.report().equals(report)).sorted().toList();
  }

  /**
   * Returns how many other lines of descent tell, in whatever state, of what {@code words} give
   * the newest value.
   */
  int broughtUpToDate(Span words) {
    return newest.entrySet().stream()
        .filter(e -> overlap(e.getKey(), words))
        .mapToInt(Map.Entry::getValue)
        .max()
        .orElse(0);
  }

  private static boolean overlap(Span value, Span words) {
    return value.report().equals(words.report()) && value.range().overlaps(words.range());
  }
}
