package dev.synoptic;

import dev.synoptic.model.Figure;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.Value;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Gives quotations the day they were said on, where the words beside them name one for certain. */
final class SaidDays {

  private SaidDays() {}

  /** Returns {@code said} with the days that the dates among {@code figures} fix. */
  static List<Quotation> of(List<Quotation> said, List<Figure> figures) {
    var byStart = new TreeMap<Integer, Figure>();
    figures.forEach(figure -> byStart.putIfAbsent(figure.words().start(), figure));
    return said.stream()
        .map(quotation -> day(quotation, byStart).map(quotation::saidAt).orElse(quotation))
        .toList();
  }

  private static Optional<String> day(Quotation quotation, NavigableMap<Integer, Figure> byStart) {
    return quotation.saidWords().stream()
        .flatMap(words -> byStart.subMap(words.start(), true, words.end(), false).values().stream())
        .flatMap(figure -> day(figure.value()).stream())
        .findFirst();
  }

  private static Optional<String> day(Value value) {
    return value instanceof Value.Date date && date.first().equals(date.last())
        ? Optional.of(date.first().toString())
        : Optional.empty();
  }
}
