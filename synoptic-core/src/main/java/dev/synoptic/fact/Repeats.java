package dev.synoptic.fact;

import java.util.BitSet;
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

  private static final int ANYWHERE = -1;

  /** A value, in one report or anywhere. */
  private record Given(int report, String dimension, double low, double high) {}

  /** Numbers of the figures whose value is so given. */
  private final BitSet ambiguous = new BitSet();

  Repeats(List<StatedFigure> all) {
    Map<Given, StatedFigure> first = new HashMap<>();
    Set<Given> repeated = new HashSet<>();
    for (StatedFigure figure : all) {
      if (figure.isDate()) {
        continue;
      }
      StatedFigure before =
          first.putIfAbsent(given(figure, figure.span().report().index()), figure);
      if (before != null && isOtherThing(before, figure)) {
        repeated.add(given(figure, ANYWHERE));
      }
    }
    for (StatedFigure figure : all) {
      ambiguous.set(
          figure.number(), !figure.isDate() && repeated.contains(given(figure, ANYWHERE)));
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

  private static Given given(StatedFigure figure, int report) {
    Magnitude size = figure.magnitude().orElseThrow();
    return new Given(report, size.dimension(), size.low(), size.high());
  }

  /** Returns whether a report gives this value for several things. */
  boolean isAmbiguous(StatedFigure figure) {
    return ambiguous.get(figure.number());
  }
}
