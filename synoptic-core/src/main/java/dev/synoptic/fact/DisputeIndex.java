package dev.synoptic.fact;

import dev.synoptic.model.FigureKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/** Which groups of figures are so near that their values may be in dispute. */
final class DisputeIndex {

  private final List<int[]> keys = new ArrayList<>();
  private final List<List<Integer>> byKey = new ArrayList<>();

  /** For each group the last one that met it, counted from 1. */
  private final int[] metBy;

  DisputeIndex(List<FactGroup> groups) {
    this.metBy = new int[groups.size()];
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      Set<String> words = words(groups.get(i));
      int[] own = new int[words.size()];
      int at = 0;
      for (String word : words) {
        int number = numbers.computeIfAbsent(word, w -> numbers.size());
        if (number == byKey.size()) {
          byKey.add(new ArrayList<>());
        }
        byKey.get(number).add(i);
        own[at++] = number;
      }
      keys.add(own);
    }
  }

  /**
   * Gives each later group near {@code group} once, always in the same order; asked for groups in
   * their order.
   */
  void forEachAfter(int group, IntConsumer consumer) {
    for (int key : keys.get(group)) {
      for (int other : byKey.get(key)) {
        if (other > group && metBy[other] <= group) {
          metBy[other] = group + 1;
          consumer.accept(other);
        }
      }
    }
  }

  /** Returns what values of one kind must share to be compared. */
  private static Set<String> words(FactGroup group) {
    Map<String, Set<String>> byKind = new HashMap<>();
    for (StatedFigure figure : group.values()) {
      String kind = figure.magnitude().map(Magnitude::dimension).orElse("date");
      Set<String> own = byKind.computeIfAbsent(kind, k -> new HashSet<>());
      own.addAll(figure.nouns());
      own.addAll(figure.states());
      own.addAll(figure.context());
      figure.times().forEach(time -> own.add(time.iso()));
      if (figure.figure().value().kind() == FigureKind.QUANTITY) {
        own.add("in " + figure.magnitude().orElseThrow().unit());
      }
      if (figure.digits().count() > 1 && !figure.isDate()) {
        own.add("of " + figure.digits().sorted());
      }
    }
    Set<String> words = new TreeSet<>();
    byKind.forEach((kind, own) -> own.forEach(word -> words.add(kind + " " + word)));
    return words;
  }
}
