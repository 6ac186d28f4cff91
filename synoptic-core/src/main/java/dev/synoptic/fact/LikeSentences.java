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

  private final Story story;
  private final List<List<Vicinity>> byReport = new ArrayList<>();

  LikeSentences(Story story, StoryConcepts concepts) {
    this.story = story;
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
    double sentences = all + 1.0;
    for (List<Set<String>> own : told) {
      var report = new ArrayList<Vicinity>();
      for (Set<String> sentence : own) {
        var weights = new TreeMap<Integer, Double>();
        for (String concept : new TreeSet<>(sentence)) {
          int number = numbers.computeIfAbsent(concept, c -> numbers.size() + 1);
          weights.put(number, Math.log(sentences / known.getOrDefault(concept, 1)));
        }
        report.add(new Vicinity(weights));
      }
      byReport.add(report);
    }
  }

  /** Returns how alike the sentences of both are: 0 to 1. */
  double likeness(StatedFigure a, StatedFigure b) {
    return sentence(a).likeness(sentence(b));
  }

  /**
   * Returns how alike to the sentence of one the likest other sentence of the other's report is.
   */
  double next(StatedFigure a, StatedFigure b) {
    return Math.max(nextTo(a, b), nextTo(b, a));
  }

  private double nextTo(StatedFigure a, StatedFigure b) {
    Vicinity mine = sentence(a);
    List<Vicinity> its = of(b.span().report());
    int own = index(b);
    double next = 0;
    for (int i = 0; i < its.size(); i++) {
      next = i == own ? next : Math.max(next, mine.likeness(its.get(i)));
    }
    return next;
  }

  private Vicinity sentence(StatedFigure figure) {
    return of(figure.span().report()).get(index(figure));
  }

  /** Returns the place of the figure's sentence among those of its report. */
  private int index(StatedFigure figure) {
    Siglum siglum = figure.span().report();
    int index = story.report(siglum).sentenceAt(figure.span().range().start());
    return Math.min(index, of(siglum).size() - 1);
  }

  private List<Vicinity> of(Siglum report) {
    return byReport.get(report.index());
  }
}
