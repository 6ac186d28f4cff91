package dev.synoptic.fact;

import dev.synoptic.model.Siglum;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Values that one report gives for several things: "25 percent on cars", "25 percent on steel". The
 * bare number then tells nothing.
 */
final class Repeats {

  private final Set<String> ambiguous = new HashSet<>();

  Repeats(List<StatedFigure> all) {
    Map<String, StatedFigure> first = new HashMap<>();
    for (StatedFigure figure : all) {
      if (figure.isDate()) {
        continue;
      }
      StatedFigure before = first.putIfAbsent(inReport(figure), figure);
      if (before != null && isOtherThing(before, figure)) {
        ambiguous.add(key(figure));
      }
    }
  }

  /**
   * Returns whether the words around two figures of one report show that they are of two things.
   */
  static boolean isOtherThing(StatedFigure one, StatedFigure other) {
    return AboutMatch.shared(one, other) * 2 < Math.min(one.size(), other.size())
        || !AboutMatch.headsMeet(one, other)
        || one.nouns().size() > 1
            && other.nouns().size() > 1
            && one.nouns().subList(1, one.nouns().size()).stream()
                .noneMatch(other.nouns()::contains);
  }

  private static String inReport(StatedFigure figure) {
    Siglum report = figure.span().report();
    return report.index() + " " + key(figure);
  }

  private static String key(StatedFigure figure) {
    Magnitude size = figure.magnitude().orElseThrow();
    return size.dimension() + " " + size.low() + " " + size.high();
  }

  /** Returns whether a report gives this value for several things. */
  boolean isAmbiguous(StatedFigure figure) {
    return !figure.isDate() && ambiguous.contains(key(figure));
  }
}
