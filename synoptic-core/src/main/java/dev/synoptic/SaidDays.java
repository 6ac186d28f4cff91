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

  /** "He said then": so far before the words may stand the day that is meant. */
  private static final int MAX_BEFORE = 200;

  /** So near after its cue a quotation says that its day was told before. */
  private static final int MAX_AFTER = 40;

  private static final List<String> THEN = List.of(" then.", " at the time.", " at that time.");

  /**
   * Returns {@code said} with the days that the dates among {@code figures} fix.
   *
   * @param text the report's
   */
  static List<Quotation> of(List<Quotation> said, List<Figure> figures, String text) {
    var byStart = new TreeMap<Integer, Figure>();
    figures.forEach(figure -> byStart.putIfAbsent(figure.words().start(), figure));
    return said.stream()
        .map(
            quotation ->
                day(quotation, byStart)
                    .or(() -> dayBefore(quotation, byStart, text))
                    .map(quotation::saidAt)
                    .orElse(quotation))
        .toList();
  }

  private static Optional<String> day(Quotation quotation, NavigableMap<Integer, Figure> byStart) {
    return quotation.saidWords().stream()
        .flatMap(words -> byStart.subMap(words.start(), true, words.end(), false).values().stream())
        .flatMap(figure -> day(figure.value()).stream())
        .findFirst();
  }

  /** Returns the only day told just before words that were said "then", "at the time". */
  private static Optional<String> dayBefore(
      Quotation quotation, NavigableMap<Integer, Figure> byStart, String text) {
    if (quotation.cue().isEmpty()) {
      return Optional.empty();
    }
    int cue = quotation.cue().get().end();
    String after = text.substring(cue, Math.min(text.length(), cue + MAX_AFTER));
    if (THEN.stream().noneMatch(after::contains)) {
      return Optional.empty();
    }
    int start = quotation.content().get(0).start();
    List<String> days =
        byStart.subMap(Math.max(0, start - MAX_BEFORE), true, start, false).values().stream()
            .flatMap(figure -> day(figure.value()).stream())
            .distinct()
            .toList();
    return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
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
