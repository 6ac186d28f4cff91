package dev.synoptic.fact;

import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Precision;
import dev.synoptic.model.Range;
import dev.synoptic.model.Story;
import dev.synoptic.model.Value;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which figures stand in the same place of the same sentence: what one says the others say too. */
final class Copies {

  private record Told(
      String sentence,
      int at,
      Value value,
      Precision precision,
      List<String> nouns,
      List<Value.Date> times,
      Optional<String> said) {}

  private final IdentityHashMap<StatedFigure, Integer> numbers = new IdentityHashMap<>();

  Copies(Story story, Collection<StatedFigure> all) {
    Map<Told, Integer> known = new HashMap<>();
    for (StatedFigure figure : all) {
      ParsedReport report = story.report(figure.span().report());
      int at = figure.span().range().start();
      int index = Math.min(report.sentenceAt(at), report.sentences().size() - 1);
      Range sentence = report.sentences().get(index).range();
      var told =
          new Told(
              sentence.in(report.text()),
              at - sentence.start(),
              figure.figure().value(),
              figure.figure().precision(),
              figure.nouns(),
              figure.times(),
              figure.said());
      numbers.put(figure, known.computeIfAbsent(told, t -> known.size()));
    }
  }

  /** Returns for each of {@code figures} which different telling it is, counted from 0. */
  int[] of(List<StatedFigure> figures) {
    Map<Integer, Integer> own = new HashMap<>();
    int[] tellings = new int[figures.size()];
    for (int i = 0; i < tellings.length; i++) {
      int number = numbers.getOrDefault(figures.get(i), -1 - i);
      tellings[i] = own.computeIfAbsent(number, n -> own.size());
    }
    return tellings;
  }
}
