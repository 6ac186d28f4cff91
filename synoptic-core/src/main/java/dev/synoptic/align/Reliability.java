package dev.synoptic.align;

import dev.synoptic.model.Descent;
import dev.synoptic.model.Siglum;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which reports garble quotations: where three or more lines of descent carry a quote, the others
 * show which words are not the speaker's.
 */
final class Reliability {

  private static final int MIN_LINES = 3;

  /** Share of a report's words of content that others contradict. */
  private static final double MAX_CONTRADICTED = 0.12;

  /** Words that must be contradicted in all. */
  private static final int MIN_CONTRADICTED = 2;

  private final Map<Siglum, Integer> content = new HashMap<>();
  private final Map<Siglum, Integer> contradicted = new HashMap<>();

  /** Counts the words of one quote's {@code witnesses}. */
  void count(List<Witness> witnesses, Descent descent) {
    if (descent.independent(witnesses.stream().map(Witness::report).toList()) < MIN_LINES) {
      return;
    }
    var fullest = new Fullest(witnesses, descent);
    for (Witness witness : witnesses) {
      content.merge(witness.report(), fullest.content(witness), Integer::sum);
      contradicted.merge(witness.report(), fullest.contradicted(witness), Integer::sum);
    }
  }

  /** Returns the reports whose quotations the others often contradict. */
  Set<Siglum> unreliable() {
    var unreliable = new HashSet<Siglum>();
    contradicted.forEach(
        (report, words) -> {
          double share = words / (double) Math.max(1, content.getOrDefault(report, 1));
          if (words >= MIN_CONTRADICTED && share > MAX_CONTRADICTED) {
            unreliable.add(report);
          }
        });
    return unreliable;
  }
}
