package dev.synoptic.fact;

import dev.synoptic.model.FigureKind;
import dev.synoptic.model.Precision;
import dev.synoptic.model.Value;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds reports that give both of two values, and so tell why they differ. */
final class Explanations {

  /** A report that gives the other value as well, of a thing as near as this, explains it. */
  private static final double EXPLAINED = 1.5;

  /** All that tells how a figure's value fits another's. */
  private record Size(
      FigureKind kind, Optional<Magnitude> magnitude, Precision precision, Optional<Value> date) {

    static Size of(StatedFigure figure) {
      return new Size(
          figure.figure().value().kind(),
          figure.magnitude(),
          figure.figure().precision(),
          figure.isDate() ? Optional.of(figure.figure().value()) : Optional.empty());
    }
  }

  /** A value of a group. */
  private record Given(FactGroup group, StatedFigure figure) {}

  private final AboutMatch match;

  /** All values, by kind; so two sizes are compared but once, however many reports give them. */
  private final Map<FigureKind, Map<Size, List<Given>>> bySize = new EnumMap<>(FigureKind.class);

  /** The values of the same kind that fit a size. */
  private final Map<Size, List<Given>> fitting = new HashMap<>();

  Explanations(List<FactGroup> groups, AboutMatch match) {
    this.match = match;
    for (FactGroup group : groups) {
      for (StatedFigure figure : group.values()) {
        Size size = Size.of(figure);
        bySize
            .computeIfAbsent(size.kind(), k -> new LinkedHashMap<>())
            .computeIfAbsent(size, s -> new ArrayList<>())
            .add(new Given(group, figure));
      }
    }
  }

  /** Returns whether a third group gives, in a report of one group, the value of the other. */
  boolean areGiven(FactGroup one, FactGroup other, StatedFigure a, StatedFigure b) {
    FigureKind kind = a.figure().value().kind();
    return isGiven(kind, one, other, b, a) || isGiven(kind, other, one, a, b);
  }

  private boolean isGiven(
      FigureKind kind, FactGroup mine, FactGroup other, StatedFigure its, StatedFigure my) {
    for (Given given : fitting.computeIfAbsent(Size.of(its), size -> fitting(size, its))) {
      if (given.group() != mine
          && given.group() != other
          && mine.isBy(given.figure().span().report())
          && match.of(given.figure(), my) >= EXPLAINED
          && gives(given.group(), kind)) {
        return true;
      }
    }
    return false;
  }

  private static boolean gives(FactGroup group, FigureKind kind) {
    return group.values().stream().anyMatch(figure -> figure.figure().value().kind() == kind);
  }

  private List<Given> fitting(Size size, StatedFigure figure) {
    var found = new ArrayList<Given>();
    for (List<Given> given : bySize.getOrDefault(size.kind(), Map.of()).values()) {
      if (given.get(0).figure().fits(figure)) {
        found.addAll(given);
      }
    }
    return found;
  }
}
