package dev.synoptic.align;

import dev.synoptic.model.Descent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What the lines of descent say of something on which reports may differ; copies count once. */
final class LineVote {

  private final Descent descent;
  private final Map<String, Set<Integer>> lines = new TreeMap<>();

  /** Starts a vote of the lines of {@code descent}. */
  LineVote(Descent descent) {
    this.descent = descent;
  }

  /** Counts what the report of {@code carrier} says. */
  void add(Carrier carrier, String said) {
    lines
        .computeIfAbsent(said, s -> new HashSet<>())
        .add(descent.lines().get(carrier.report().index()));
  }

  /** Returns what most lines say; of equals the first by its letters. */
  Optional<String> most() {
    return ranked().stream().findFirst().map(Map.Entry::getKey);
  }

  /** Returns what more lines say than anything else, and at least {@code least}. */
  Optional<String> clear(int least) {
    List<Map.Entry<String, Set<Integer>>> ranked = ranked();
    boolean tied =
        ranked.size() > 1 && ranked.get(0).getValue().size() == ranked.get(1).getValue().size();
    return tied || ranked.isEmpty() || ranked.get(0).getValue().size() < least
        ? Optional.empty()
        : most();
  }

  private List<Map.Entry<String, Set<Integer>>> ranked() {
    var ranked = new ArrayList<>(lines.entrySet());
    ranked.sort(Comparator.comparing(entry -> -entry.getValue().size()));
    return ranked;
  }
}
