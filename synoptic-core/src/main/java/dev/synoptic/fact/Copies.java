package dev.synoptic.fact;

import dev.synoptic.model.About;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Precision;
import dev.synoptic.model.Range;
import dev.synoptic.model.Story;
import dev.synoptic.model.Value;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which figures stand in the same place of the same sentence: what one says the others say too. So
 * a hundred copies of a report cost hardly more than one.
 */
final class Copies {

  /** All that two figures are compared by, whatever report they are of. */
  private record Told(
      String sentence,
      int at,
      Value value,
      Precision precision,
      About.Role role,
      List<String> nouns,
      Set<String> clause,
      Set<String> context,
      Set<String> states,
      List<Value.Date> times,
      boolean ahead,
      boolean part,
      Optional<LocalDate> day,
      Optional<String> said,
      Vicinity around) {}

  /** By the number of the figure: which telling it is. */
  private final int[] tellings;

  /** By the telling: the numbers of its first and of its last figure. */
  private final int[] firsts;

  private final int[] lasts;

  Copies(Story story, List<StatedFigure> all, Vicinities vicinities) {
    this.tellings = new int[all.size()];
    this.firsts = new int[all.size()];
    this.lasts = new int[all.size()];
    Map<Told, Integer> known = new HashMap<>();
    int seen = 0;
    for (StatedFigure figure : all) {
      Told told = told(story, figure, vicinities);
      int telling = known.computeIfAbsent(told, t -> known.size());
      if (telling == seen) {
        firsts[seen++] = figure.number();
      }
      tellings[figure.number()] = telling;
      lasts[telling] = figure.number();
    }
  }

  private static Told told(Story story, StatedFigure figure, Vicinities vicinities) {
    ParsedReport report = story.report(figure.span().report());
    int at = figure.span().range().start();
    int index = Math.min(report.sentenceAt(at), report.sentences().size() - 1);
    Range sentence = report.sentences().get(index).range();
    return new Told(
        sentence.in(report.text()),
        at - sentence.start(),
        figure.figure().value(),
        figure.figure().precision(),
        figure.role(),
        figure.nouns(),
        figure.clause(),
        figure.context(),
        figure.states(),
        figure.times(),
        figure.ahead(),
        figure.part(),
        figure.told(),
        figure.said(),
        vicinities.vicinity(figure));
  }

  /** Returns which telling {@code figure} is, counted from 0. */
  int telling(StatedFigure figure) {
    return tellings[figure.number()];
  }

  /** Returns whether another figure is told in the same words. */
  boolean isCopied(StatedFigure figure) {
    int telling = telling(figure);
    return firsts[telling] < lasts[telling];
  }

  /** Returns the number of the first figure that is told as {@code figure} is. */
  int first(StatedFigure figure) {
    return firsts[telling(figure)];
  }

  /** Returns the number of the last one. */
  int last(StatedFigure figure) {
    return lasts[telling(figure)];
  }
}
