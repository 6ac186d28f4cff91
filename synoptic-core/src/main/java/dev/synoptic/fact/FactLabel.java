package dev.synoptic.fact;

import dev.synoptic.model.About;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Story;
import dev.synoptic.text.Words;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Words that tell a reader what a fact is about: the label that says enough and no more. */
final class FactLabel {

  /** A label of two to six words is read at a glance. */
  private static final int FEW_WORDS = 2;

  private static final int MANY_WORDS = 6;

  private final Deeds deeds;
  private final FactWords words;

  FactLabel(Story story, TokenConcepts concepts, FactWords words) {
    this.deeds = new Deeds(story, concepts);
    this.words = words;
  }

  /**
   * Returns the label of a fact of {@code figures}: the one that says most of what all are about.
   */
  String of(Collection<StatedFigure> figures) {
    var candidates = new TreeMap<String, Candidate>();
    Map<String, Support> said = support(figures);
    for (StatedFigure figure : figures) {
      String label = figure.figure().about().label();
      if (!label.isEmpty()) {
        candidates.computeIfAbsent(label, l -> Candidate.of(figure, said));
      }
    }
    if (figures.iterator().next().isDate()) {
      deeds.keepShared(candidates.keySet(), figures);
    }
    return candidates.values().stream()
        .min(
            Comparator.comparing((Candidate candidate) -> isLoaded(candidate.label()))
                .thenComparingInt(Candidate::distance)
                .thenComparingInt(Candidate::lonely)
                .thenComparingInt(candidate -> -candidate.support())
                .thenComparingInt(candidate -> candidate.label().length())
                .thenComparing(Candidate::label))
        .map(Candidate::label)
        .orElseGet(() -> deeds.shared(figures));
  }

  /** "<b>Thugs</b> arrested" is one outlet's judgement, which the others do not share. */
  private boolean isLoaded(String label) {
    return Arrays.stream(label.split(" "))
        .anyMatch(word -> words.holds("loaded", Words.normal(word)));
  }

  /** Returns how many words of content the sentences of two reports or more have in common. */
  static int sharedWords(Collection<StatedFigure> figures) {
    Map<String, Set<Siglum>> saidBy = new HashMap<>();
    for (StatedFigure figure : figures) {
      for (String concept : figure.context()) {
        saidBy.computeIfAbsent(concept, c -> new HashSet<>()).add(figure.span().report());
      }
    }
    return (int) saidBy.values().stream().filter(reports -> reports.size() > 1).count();
  }

  private static Set<String> words(StatedFigure figure) {
    About about = figure.figure().about();
    Set<String> words = new HashSet<>(about.thing());
    words.addAll(about.clause());
    return words;
  }

  /**
   * Who says a word of what figures are about.
   *
   * @param figures how many of them have it
   * @param first the first report that has it
   * @param isByOne whether no other report has it
   */
  private record Support(int figures, int first, boolean isByOne) {

    static final Support NONE = new Support(0, -1, true);

    Support and(Siglum report) {
      boolean one = isByOne && (figures == 0 || first == report.index());
      return new Support(figures + 1, figures == 0 ? report.index() : first, one);
    }
  }

  private static Map<String, Support> support(Collection<StatedFigure> figures) {
    Map<String, Support> said = new HashMap<>();
    for (StatedFigure figure : figures) {
      Siglum report = figure.span().report();
      words(figure)
          .forEach(word -> said.merge(word, Support.NONE.and(report), (all, n) -> all.and(report)));
    }
    return said;
  }

  /**
   * A label that one figure has.
   *
   * @param lonely how many of its words no other report that there is says with its figure
   * @param support how often its words are what the figures are about
   */
  private record Candidate(String label, int lonely, int support) {

    static Candidate of(StatedFigure figure, Map<String, Support> said) {
      int lonely = 0;
      int support = 0;
      for (String word : words(figure)) {
        Support its = said.getOrDefault(word, Support.NONE);
        support += its.figures();
        lonely += its.isByOne() ? 1 : 0;
      }
      return new Candidate(figure.figure().about().label(), lonely, support);
    }

    int distance() {
      int words = label.split(" ").length;
      return words < FEW_WORDS ? 1 : Math.max(0, words - MANY_WORDS);
    }
  }
}
