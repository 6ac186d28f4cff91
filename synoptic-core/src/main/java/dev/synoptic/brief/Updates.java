package dev.synoptic.brief;

import dev.synoptic.model.Descent;
import dev.synoptic.model.Fact;
import dev.synoptic.model.Range;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Values that changed while the story was told: the toll of the first day, and the newest. */
final class Updates {

  private final SpanIndex replaced = new SpanIndex();
  private final Map<Siglum, Map<Range, Integer>> newest = new HashMap<>();

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
        newest
            .computeIfAbsent(value.span().report(), r -> new HashMap<>())
            .merge(value.span().range(), lines - 1, Math::max);
      }
    }
  }

  /** Returns whether {@code words} state a value that another report has replaced. */
  boolean outdate(Span words) {
    return replaced.overlaps(words);
  }

  /** Returns where {@code report} states values that another report has replaced. */
  List<Range> replacedIn(Siglum report) {
    return replaced.of(report);
  }

  /**
   * Returns how many other lines of descent tell, in whatever state, of what {@code words} give the
   * newest value.
   */
  int broughtUpToDate(Span words) {
    return newest.getOrDefault(words.report(), Map.of()).entrySet().stream()
        .filter(e -> e.getKey().overlaps(words.range()))
        .mapToInt(Map.Entry::getValue)
        .max()
        .orElse(0);
  }
}
