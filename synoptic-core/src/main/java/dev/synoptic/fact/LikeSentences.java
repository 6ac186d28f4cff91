package dev.synoptic.fact;

import dev.synoptic.model.Siglum;
import dev.synoptic.model.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which sentences of two reports tell one point: those whose words are most alike. A word counts by
 * how rare it is among the story's sentences.
 */
final class LikeSentences {

  /** All sentences, report by report. */
  private final List<Vicinity> sentences = new ArrayList<>();

  /** By report: the place of its first sentence; then their number. */
  private final int[] starts;

  /** By the number of a figure: the place of its sentence. */
  private final int[] places;

  private final PairMemo likeness = new PairMemo(this::likenessOf);

  LikeSentences(Story story, List<StatedFigure> figures, StoryConcepts concepts) {
    this.starts = new int[story.reports().size() + 1];
    Map<String, Integer> numbers = new HashMap<>();
    Map<String, Integer> known = new HashMap<>();
    var told = new ArrayList<List<Set<String>>>();
    int all = 0;
    for (int i = 0; i < story.reports().size(); i++) {
      List<Set<String>> own = concepts.ofSentences(new Siglum(i));
      own.forEach(sentence -> sentence.forEach(concept -> known.merge(concept, 1, Integer::sum)));
      told.add(own);
      all += own.size();
    }
    double most = all + 1.0;
    for (int i = 0; i < told.size(); i++) {
      for (Set<String> sentence : told.get(i)) {
        var weights = new TreeMap<Integer, Double>();
        for (String concept : new TreeSet<>(sentence)) {
          int number = numbers.computeIfAbsent(concept, c -> numbers.size() + 1);
          weights.put(number, Math.log(most / known.getOrDefault(concept, 1)));
        }
        sentences.add(new Vicinity(weights));
      }
      starts[i + 1] = sentences.size();
    }
    this.places = figures.stream().mapToInt(figure -> place(story, figure)).toArray();
  }

  /** Returns the place of the figure's sentence among all. */
  private int place(Story story, StatedFigure figure) {
    int report = figure.span().report().index();
    int index = story.reports().get(report).sentenceAt(figure.span().range().start());
    return Math.min(starts[report] + index, starts[report + 1] - 1);
  }

  /** Returns how alike the sentences of both are: 0 to 1. */
  double likeness(StatedFigure a, StatedFigure b) {
    return likeness.of(places[a.number()], places[b.number()]);
  }

  private double likenessOf(int one, int other) {
    return sentences.get(one).likeness(sentences.get(other));
  }

  /**
   * Returns how alike to the sentence of one the likest other sentence of the other's report is.
   */
  double next(StatedFigure a, StatedFigure b) {
    return Math.max(nextTo(a, b), nextTo(b, a));
  }

  private double nextTo(StatedFigure a, StatedFigure b) {
    int mine = places[a.number()];
    int own = places[b.number()];
    int report = b.span().report().index();
    double next = 0;
    for (int its = starts[report]; its < starts[report + 1]; its++) {
      next = its == own ? next : Math.max(next, likeness.of(mine, its));
    }
    return next;
  }
}
