package dev.synoptic.figure;

import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Published;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Value;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The day that a report counts its relative dates from: its day of publication; where that is
 * unknown, a full date that stands alone in a line near the beginning or opens the report.
 */
final class ReferenceDay {

  private static final int LINES = 6;

  private final Vocabulary words;
  private final DateReader dates;

  ReferenceDay(Vocabulary words, DateReader dates) {
    this.words = words;
    this.dates = dates;
  }

  /** Returns the day of {@code report}, where it can be known. */
  Optional<LocalDate> of(ParsedReport report) {
    Optional<LocalDate> published = report.report().published().map(Published::date);
    return published.isPresent() ? published : stated(report);
  }

  private Optional<LocalDate> stated(ParsedReport report) {
    var tags = new Tags(report);
    int lines = Math.min(LINES, report.sentences().size());
    for (int i = 0; i < lines; i++) {
      Sentence sentence = report.sentences().get(i);
      Atoms atoms = Atoms.of(report.text(), sentence.range());
      var context = new DateContext(atoms, tags, words, Optional.empty());
      Optional<LocalDate> day = dates.plain(context, 0).flatMap(r -> alone(atoms, r));
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> alone(Atoms atoms, Reading date) {
    boolean alone = date.to() >= atoms.size() || atoms.size() - date.to() < 3;
    boolean dateline = atoms.is(date.to(), "–") || atoms.is(date.to(), "|");
    boolean day =
        date.value().isPresent()
            && date.value().get() instanceof Value.Date d
            && d.first().equals(d.last());
    return day && (alone || dateline)
        ? Optional.of(((Value.Date) date.value().get()).first())
        : Optional.empty();
  }
}
