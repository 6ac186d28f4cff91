package dev.synoptic.fact;

import dev.synoptic.model.Precision;
import dev.synoptic.model.Siglum;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Figures that state one value of one thing. */
final class FactGroup {

  private final List<StatedFigure> figures = new ArrayList<>();

  /** One figure for each different value, so that checks stay short in large groups. */
  private final Map<String, StatedFigure> values = new HashMap<>();

  /** Places of the reports in the story. */
  private final BitSet sigla = new BitSet();

  // Asked for in every pair of groups: made once between two changes.
  private @Nullable List<StatedFigure> inOrder;
  private @Nullable List<StatedFigure> valuesInOrder;
  private @Nullable Set<Siglum> reports;

  FactGroup(StatedFigure figure) {
    add(figure);
  }

  private void add(StatedFigure figure) {
    figures.add(figure);
    sigla.set(figure.span().report().index());
    inOrder = null;
    valuesInOrder = null;
    reports = null;
    values.putIfAbsent(
        figure.figure().value() + " " + figure.figure().precision() + figure.span().report(),
        figure);
  }

  /** Returns the figures by report, then by place. */
  List<StatedFigure> figures() {
    List<StatedFigure> ordered = inOrder;
    if (ordered == null) {
      ordered = figures.stream().sorted(Comparator.comparing(StatedFigure::span)).toList();
      inOrder = ordered;
    }
    return ordered;
  }

  /** Returns one figure for each different value, by place. */
  List<StatedFigure> values() {
    List<StatedFigure> ordered = valuesInOrder;
    if (ordered == null) {
      ordered = values.values().stream().sorted(Comparator.comparing(StatedFigure::span)).toList();
      valuesInOrder = ordered;
    }
    return ordered;
  }

  /** Returns the most exact figure: the others are measured by it. */
  StatedFigure base() {
    List<StatedFigure> figures = figures();
    StatedFigure best = figures.get(0);
    for (StatedFigure figure : figures) {
      boolean finer =
          figure.isDate()
              ? DateFit.days(figure.date()) < DateFit.days(best.date())
              : figure.magnitude().orElseThrow().digits() > best.magnitude().orElseThrow().digits();
      best = finer ? figure : best;
    }
    return best;
  }

  Set<Siglum> reports() {
    Set<Siglum> all = reports;
    if (all == null) {
      var found = new TreeSet<Siglum>();
      figures.forEach(figure -> found.add(figure.span().report()));
      all = Collections.unmodifiableSet(found);
      reports = all;
    }
    return all;
  }

  /** Returns whether {@code report} gives a value of this group. */
  boolean isBy(Siglum report) {
    return sigla.get(report.index());
  }

  /** Returns whether no report gives values of both groups. */
  boolean isByOthersThan(FactGroup other) {
    return !sigla.intersects(other.sigla);
  }

  /** Returns whether no value of one group speaks against one of the other. */
  boolean allows(FactGroup other) {
    for (StatedFigure mine : values.values()) {
      for (StatedFigure its : other.values.values()) {
        ValueFit fit = mine.fit(its);
        boolean apart = fit == ValueFit.APART || fit == ValueFit.ROUNDED && isFromOne(mine, its);
        if (apart || isRepeat(mine, its)) {
          return false;
        }
      }
    }
    return true;
  }

  /** "25% on steel and 25% on cars", in one report, are two facts. */
  private static boolean isRepeat(StatedFigure a, StatedFigure b) {
    return !a.isDate()
        && a.size() > 0
        && b.size() > 0
        && Concord.states(a, b) != Concord.SAME
        && a.span().report().equals(b.span().report())
        && a.figure().beside().isEmpty()
        && Magnitude.MANY_DIGITS > a.magnitude().orElseThrow().digits()
        && Repeats.isOtherThing(a, b);
  }

  /** Two exact values of one report are of two things, however near they are. */
  private static boolean isFromOne(StatedFigure a, StatedFigure b) {
    return !a.isDate()
        && a.span().report().equals(b.span().report())
        && a.figure().precision() == Precision.EXACT
        && b.figure().precision() == Precision.EXACT
        && !a.magnitude().orElseThrow().isRange()
        && !b.magnitude().orElseThrow().isRange();
  }

  void take(FactGroup other) {
    other.figures.forEach(this::add);
  }
}
