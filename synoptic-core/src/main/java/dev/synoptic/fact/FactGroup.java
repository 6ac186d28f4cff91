package dev.synoptic.fact;

import dev.synoptic.model.Precision;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Value;
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

  /** A value as meant, in one report or in any. */
  private record Meant(Value value, Precision precision, int report) {}

  private static final int ANYWHERE = -1;

  /** One figure for each different value of a report, so that checks stay short. */
  private final Map<Meant, StatedFigure> values = new HashMap<>();

  /** The same, by report. */
  private final Map<Integer, List<StatedFigure>> valuesByReport = new HashMap<>();

  /** One figure for each different value: how values fit does not depend on who gives them. */
  private final Map<Meant, StatedFigure> different = new HashMap<>();

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
    int report = figure.span().report().index();
    if (values.putIfAbsent(meant(figure, report), figure) == null) {
      valuesByReport.computeIfAbsent(report, r -> new ArrayList<>()).add(figure);
      different.putIfAbsent(meant(figure, ANYWHERE), figure);
    }
  }

  private static Meant meant(StatedFigure figure, int report) {
    return new Meant(figure.figure().value(), figure.figure().precision(), report);
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
    for (StatedFigure mine : different.values()) {
      for (StatedFigure its : other.different.values()) {
        if (mine.fit(its) == ValueFit.APART) {
          return false;
        }
      }
    }
    return isByOthersThan(other) || allowsInOneReport(other);
  }

  private boolean allowsInOneReport(FactGroup other) {
    boolean fewer = valuesByReport.size() <= other.valuesByReport.size();
    for (int report : (fewer ? this : other).valuesByReport.keySet()) {
      for (StatedFigure mine : valuesByReport.getOrDefault(report, List.of())) {
        for (StatedFigure its : other.valuesByReport.getOrDefault(report, List.of())) {
          boolean two = mine.fit(its) == ValueFit.ROUNDED && areExact(mine, its);
          if (two || isRepeat(mine, its)) {
            return false;
          }
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
        && a.figure().beside().isEmpty()
        && Magnitude.MANY_DIGITS > a.magnitude().orElseThrow().digits()
        && Repeats.isOtherThing(a, b);
  }

  /** Two exact values of one report are of two things, however near they are. */
  private static boolean areExact(StatedFigure a, StatedFigure b) {
    return !a.isDate()
        && a.figure().precision() == Precision.EXACT
        && b.figure().precision() == Precision.EXACT
        && !a.magnitude().orElseThrow().isRange()
        && !b.magnitude().orElseThrow().isRange();
  }

  void take(FactGroup other) {
    other.figures.forEach(this::add);
  }
}
