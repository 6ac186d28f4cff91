package dev.synoptic.align;

import dev.synoptic.model.Siglum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Figures that state one value of one thing. */
final class FactGroup {

  private final List<StatedFigure> figures = new ArrayList<>();

  /** One figure for each different value, so that checks stay short in large groups. */
  private final Map<String, StatedFigure> values = new HashMap<>();

  FactGroup(StatedFigure figure) {
    add(figure);
  }

  private void add(StatedFigure figure) {
    figures.add(figure);
    values.putIfAbsent(figure.figure().value() + " " + figure.figure().precision(), figure);
  }

  /** Returns the figures by report, then by place. */
  List<StatedFigure> figures() {
    figures.sort(Comparator.comparing(StatedFigure::span));
    return Collections.unmodifiableList(figures);
  }

  /** Returns one figure for each different value, by place. */
  List<StatedFigure> values() {
    return values.values().stream().sorted(Comparator.comparing(StatedFigure::span)).toList();
  }

  Set<Siglum> reports() {
    Set<Siglum> reports = new TreeSet<>();
    figures.forEach(figure -> reports.add(figure.span().report()));
    return reports;
  }

  /** Returns whether no value of one group speaks against one of the other. */
  boolean allows(FactGroup other) {
    for (StatedFigure mine : values.values()) {
      for (StatedFigure its : other.values.values()) {
        if (mine.fit(its) == ValueFit.APART) {
          return false;
        }
      }
    }
    return true;
  }

  void take(FactGroup other) {
    other.figures.forEach(this::add);
  }
}
