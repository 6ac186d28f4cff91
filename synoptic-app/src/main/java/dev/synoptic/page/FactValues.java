package dev.synoptic.page;

import dev.synoptic.model.Fact;
import dev.synoptic.model.Precision;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Value;
import dev.synoptic.phrase.Values;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;

/**
 * The different values of a fact.
 *
 * @param groups each value with those who state it, most carried first
 */
record FactValues(List<Group> groups) {

  /**
   * One value.
   *
   * @param label the value as a reader says it
   * @param stated where it is stated
   */
  record Group(String label, List<Fact.Stated> stated) {

    /** Returns the reports that state it. */
    TreeSet<Siglum> reports() {
      var reports = new TreeSet<Siglum>();
      stated.forEach(s -> reports.add(s.span().report()));
      return reports;
    }
  }

  /** Returns the values of {@code fact}. */
  static FactValues of(Fact fact) {
    var byValue = new LinkedHashMap<Value, List<Fact.Stated>>();
    for (Fact.Stated stated : fact.values()) {
      byValue.computeIfAbsent(stated.value(), v -> new ArrayList<>()).add(stated);
    }
    return new FactValues(
        byValue.entrySet().stream()
            .map(e -> new Group(label(e.getKey(), e.getValue()), List.copyOf(e.getValue())))
            .sorted(Comparator.comparingInt((Group g) -> -g.reports().size()))
            .toList());
  }

  /** An exact statement makes the value exact; else the first says how it is meant. */
  private static String label(Value value, List<Fact.Stated> stated) {
    boolean exact = stated.stream().anyMatch(s -> s.precision() == Precision.EXACT);
    return Values.of(value, exact ? Precision.EXACT : stated.get(0).precision());
  }

  /** Returns the reports that state another value than most do. */
  TreeSet<Siglum> others() {
    var others = new TreeSet<Siglum>();
    groups.stream().skip(1).forEach(group -> others.addAll(group.reports()));
    others.removeAll(groups.get(0).reports());
    return others;
  }

  /** Returns the labels, each once. */
  List<String> labels() {
    return groups.stream().map(Group::label).distinct().toList();
  }
}
