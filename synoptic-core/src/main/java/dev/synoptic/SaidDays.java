package dev.synoptic;

import dev.synoptic.model.Figure;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.Value;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Gives quotations the day or month they were said in, where the words beside them name one for
 * certain.
 */
final class SaidDays {

  /** Days of the longest stretch that tells one occasion from another: a month. */
  private static final int MAX_DAYS = 31;

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
    if (!(value instanceof Value.Date date)) {
      return Optional.empty();
    }
    if (date.first().equals(date.last())) {
      return Optional.of(date.first().toString());
    }
    boolean tells = date.first().plusDays(MAX_DAYS).isAfter(date.last());
    return tells ? Optional.of(date.iso()) : Optional.empty();
  }
}
