package dev.synoptic.fact;

import dev.synoptic.model.Figure;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Range;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The days and longer times that one report names, by sentence. */
final class StatedDays {

  /** A day named this many sentences before still holds. */
  private static final int CARRIED = 4;

  /** Days further than this from the day of the report are no days of the story. */
  private static final long NEAR_DAYS = 10;

  private static final int LONG_DAYS = 7;

  /** What happened on a day so long ago is told to compare. */
  private static final int PAST_DAYS = 30;

  /** A time that begins within so many characters opens the sentence. */
  private static final int OPENING = 8;

  private final ParsedReport report;
  private final Optional<LocalDate> around;
  private final List<Figure> dates = new ArrayList<>();
  private final TreeMap<Integer, List<Figure>> days = new TreeMap<>();

  StatedDays(ParsedReport report, List<Figure> figures, Optional<LocalDate> around) {
    this.report = report;
    this.around = report.report().published().map(p -> p.date()).or(() -> around);
    for (Figure figure : figures) {
      if (figure.value() instanceof Value.Date date) {
        dates.add(figure);
        if (DateFit.days(date) == 1 && isNear(date.first()) && !isOfNoun(figure.words())) {
          days.computeIfAbsent(sentence(figure.words()), s -> new ArrayList<>()).add(figure);
        }
      }
    }
  }

  private int sentence(Range words) {
    return report.sentenceAt(words.start());
  }

  /** "Friday's earthquake" is an earthquake; what is told of it may be of a later day. */
  private boolean isOfNoun(Range words) {
    int end = words.end();
    return end + 1 < report.text().length()
        && (report.text().charAt(end) == '\'' || report.text().charAt(end) == '\u2019')
        && report.text().charAt(end + 1) == 's';
  }

  private boolean isNear(LocalDate day) {
    return around.isEmpty() || Math.abs(around.get().toEpochDay() - day.toEpochDay()) <= NEAR_DAYS;
  }

  /** Returns the day that {@code figure} is stated for: named beside it or just before. */
  Optional<LocalDate> asOf(Sentence sentence, Figure figure) {
    int index = sentence(figure.words());
    Map.Entry<Integer, List<Figure>> last = days.floorEntry(index);
    boolean holds =
        last != null
            && report.sentences().get(last.getKey()).block() == sentence.block()
            && index - last.getKey() <= CARRIED;
    return holds ? nearest(last.getValue(), figure.words()) : published();
  }

  private Optional<LocalDate> nearest(List<Figure> named, Range words) {
    return named.stream()
        .min(Comparator.comparingInt(day -> distance(day.words(), words)))
        .map(day -> ((Value.Date) day.value()).first());
  }

  private static int distance(Range one, Range other) {
    return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
  }

  /** Returns the day of the report, or of the reports beside it. */
  Optional<LocalDate> around() {
    return around;
  }

  /** Returns the day on which the report came out. */
  Optional<LocalDate> published() {
    return report.report().published().map(published -> published.date());
  }

  /** Returns the months, years and longer stretches that {@code sentence} says the figure is of. */
  List<Value.Date> times(Sentence sentence, Figure figure) {
    // Days are when something was said as often as when it was; only longer times part figures.
    if (figure.value() instanceof Value.Date) {
      return List.of();
    }
    var times = new ArrayList<Value.Date>();
    for (Figure other : dates) {
      if (sentence.range().contains(other.words())
          && other.value() instanceof Value.Date date
          && (DateFit.days(date) > LONG_DAYS || isLongPast(date))
          && isSaidOf(sentence, other.words(), figure.words())) {
        times.add(date);
      }
    }
    return List.copyOf(times);
  }

  private boolean isLongPast(Value.Date date) {
    return around.isPresent() && date.last().isBefore(around.get().minusDays(PAST_DAYS));
  }

  /** "In 2024, sales fell 5%": in one clause, or the time opens the sentence. */
  private boolean isSaidOf(Sentence sentence, Range date, Range figure) {
    if (date.start() - sentence.range().start() <= OPENING) {
      return true;
    }
    int from = Math.min(date.end(), figure.end());
    int to = Math.max(date.start(), figure.start());
    for (int i = from; i < to; i++) {
      if (",;:()\u2014\u2013".indexOf(report.text().charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }
}
