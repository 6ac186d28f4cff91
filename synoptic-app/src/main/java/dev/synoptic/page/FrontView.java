package dev.synoptic.page;

import dev.synoptic.model.Comparison;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Published;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Synopsis;
import dev.synoptic.phrase.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The front of a page with several stories: what they are, by day, the latest first.
 *
 * @param title how many stories of how many reports
 * @param days the days
 */
record FrontView(String title, List<Day> days) {

  private static final int NAMES = 6;

  /**
   * A day.
   *
   * @param name as a reader says it
   * @param lines its stories
   */
  record Day(String name, List<Line> lines) {}

  /**
   * A story in a few lines.
   *
   * @param link where the story is
   * @param time when its latest report was published; empty where none says
   * @param title its title; empty where no report states one
   * @param sig whose title it is
   * @param alerts what to look at first
   * @param altered the first altered words; only the story that leads the front shows them
   * @param names sigla and outlets
   * @param more how many further reports
   * @param carriers all reports, by line of descent
   * @param counts how many, and how many independent
   */
  record Line(
      String link,
      String time,
      String title,
      Optional<Sig> sig,
      List<Alert> alerts,
      Optional<AlteredWords> altered,
      List<Named> names,
      int more,
      Carriers carriers,
      String counts) {}

  /**
   * An outlet.
   *
   * @param sig its siglum
   * @param outlet its name
   */
  record Named(Sig sig, String outlet) {}

  /** Returns the front of {@code comparison}, whose stories have the numbers of their order. */
  static FrontView of(Comparison comparison) {
    Map<String, List<Line>> days = new LinkedHashMap<>();
    int number = 0;
    for (Synopsis synopsis : comparison.stories()) {
      number++;
      Optional<Published> last = last(synopsis);
      String day = last.map(p -> Days.withWeekday(p.date())).orElse("Date not stated");
      days.computeIfAbsent(day, d -> new ArrayList<>()).add(line(synopsis, number, last));
    }
    String title =
        Words.count(comparison.stories().size(), "story", "stories")
            + " from "
            + Words.count(comparison.reports(), "report", "reports");
    return new FrontView(
        title,
        days.entrySet().stream().map(e -> new Day(e.getKey(), List.copyOf(e.getValue()))).toList());
  }

  /** Returns when the latest report of {@code synopsis} was published. */
  static Optional<Published> last(Synopsis synopsis) {
    return synopsis.story().reports().stream()
        .map(ParsedReport::report)
        .flatMap(r -> r.published().stream())
        .max(Published::compareTo);
  }

  /** Returns the day of {@code synopsis} for sorting; the earliest where none is known. */
  static LocalDate day(Synopsis synopsis) {
    return last(synopsis).map(Published::date).orElse(LocalDate.MIN);
  }

  private static Line line(Synopsis synopsis, int number, Optional<Published> last) {
    var frame = new StoryFrame(synopsis, "s" + number + "-");
    List<Siglum> sigla = frame.sigla();
    Carriers carriers = Carriers.of(frame, sigla);
    return new Line(
        "#s" + number,
        last.map(Days::clock).orElse(""),
        synopsis.title().orElse(""),
        synopsis.titleSpan().map(span -> frame.sig(span.report())),
        Alert.of(frame).stream().filter(a -> !a.style().equals("m-ok")).toList(),
        number == 1 ? AlteredWords.of(synopsis) : Optional.empty(),
        sigla.stream().limit(NAMES).map(s -> new Named(frame.sig(s), frame.outlet(s))).toList(),
        Math.max(0, sigla.size() - NAMES),
        carriers,
        Words.count(sigla.size(), "report", "reports")
            + ", "
            + frame.lines().size()
            + " independent");
  }
}
