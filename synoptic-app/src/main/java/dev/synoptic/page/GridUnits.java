package dev.synoptic.page;

import dev.synoptic.model.Fact;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the rows of the grid: what two reports or more tell, by the quotes, facts and passages they
 * share. What stands in one row for the most part gets no row of its own.
 */
final class GridUnits {

  /** A row is named after so many of the values that conflict. */
  private static final int MOST_VALUES = 4;

  private final StoryFrame frame;
  private final List<GridUnit> units = new ArrayList<>();
  private final TreeMap<Siglum, NavigableSet<Integer>> shown = new TreeMap<>();

  /** Rows by a sentence that they have, so that no row is compared with all. */
  private final Map<Siglum, Map<Integer, Set<GridUnit>>> bySentence = new HashMap<>();

  private GridUnits(StoryFrame frame) {
    this.frame = frame;
  }

  /** Returns the rows of a story, those that most reports tell first. */
  static List<GridUnit> of(StoryFrame frame) {
    var units = new GridUnits(frame);
    int number = 0;
    for (Quote quote : frame.synopsis().quotes()) {
      number++;
      List<Span> spans = spans(quote);
      if (areShared(spans)) {
        units.add(name(frame, quote, number), spans);
      }
    }
    number = 0;
    for (Fact fact : frame.synopsis().facts()) {
      number++;
      List<Span> spans = fact.values().stream().map(Fact.Stated::span).toList();
      if (areShared(spans)) {
        units.add(name(frame, fact, number), spans);
      }
    }
    frame.synopsis().reuse().passages().stream()
        .sorted(Comparator.comparingInt((Passage p) -> -p.spans().size()))
        .forEach(units::addPassage);
    units.units.sort(Comparator.comparingInt((GridUnit u) -> -u.sentences().size()));
    return List.copyOf(units.units);
  }

  private static boolean areShared(List<Span> spans) {
    return spans.stream().anyMatch(span -> !span.report().equals(spans.get(0).report()));
  }

  /** Returns all pieces of all readings of {@code quote}. */
  static List<Span> spans(Quote quote) {
    return quote.readings().stream()
        .flatMap(r -> r.pieces().stream().map(piece -> new Span(r.report(), piece)))
        .toList();
  }

  private static GridView.Name name(StoryFrame frame, Quote quote, int number) {
    return new GridView.Name(
        QuoteView.label(frame, quote), true, "quote " + number, frame.id("q" + number));
  }

  private static GridView.Name name(StoryFrame frame, Fact fact, int number) {
    List<String> values = FactValues.of(fact).labels();
    boolean conflict = fact.status() == Fact.Status.CONFLICT;
    String value = conflict ? conflicting(values) : values.get(0);
    String about = fact.about().isBlank() ? value : fact.about() + ", " + value;
    return new GridView.Name(about, false, "fact " + number, frame.id("f" + number));
  }

  /** A row's name is read at a glance; the table of facts has all values. */
  private static String conflicting(List<String> values) {
    int more = values.size() - MOST_VALUES;
    return more <= 1
        ? String.join(" ≠ ", values)
        : String.join(" ≠ ", values.subList(0, MOST_VALUES)) + " ≠ " + more + " others";
  }

  private void add(GridView.Name name, Collection<Span> spans) {
    var unit = new GridUnit(frame, name, spans);
    for (GridUnit other : neighbours(unit)) {
      if (other.isMuchLike(unit)) {
        other.take(unit);
        index(unit.sentences(), other);
        return;
      }
    }
    units.add(unit);
    index(unit.sentences(), unit);
  }

  private void addPassage(Passage passage) {
    String words = Clip.end(frame.words(passage.spans().get(0)).strip(), 44);
    var unit =
        new GridUnit(
            frame,
            new GridView.Name("“" + words + "”", true, "shared passage", frame.id("lineage")),
            passage.spans());
    unit.without(shown);
    if (unit.sentences().size() > 1) {
      units.add(unit);
      index(unit.sentences(), unit);
    }
  }

  /** Returns the rows that have a sentence of {@code unit}, in the order of its reports. */
  private Set<GridUnit> neighbours(GridUnit unit) {
    var neighbours = new LinkedHashSet<GridUnit>();
    unit.sentences()
        .forEach(
            (report, sentences) -> {
              var index = bySentence.getOrDefault(report, Map.of());
              sentences.forEach(s -> neighbours.addAll(index.getOrDefault(s, Set.of())));
            });
    return neighbours;
  }

  private void index(Map<Siglum, NavigableSet<Integer>> added, GridUnit unit) {
    added.forEach(
        (report, sentences) -> {
          shown.computeIfAbsent(report, r -> new TreeSet<>()).addAll(sentences);
          var index = bySentence.computeIfAbsent(report, r -> new HashMap<>());
          sentences.forEach(s -> index.computeIfAbsent(s, k -> new LinkedHashSet<>()).add(unit));
        });
  }
}
