package dev.synoptic.page;

import dev.synoptic.model.Dateline;
import dev.synoptic.model.Published;
import dev.synoptic.model.Range;
import dev.synoptic.model.Report;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import dev.synoptic.phrase.Days;
import dev.synoptic.phrase.Places;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The head of a story: title, what is known of it at a glance, alerts, and the reports.
 *
 * @param title the story's title; empty where no report states one
 * @param cite where the title stands
 * @param fields what is known at a glance
 * @param carriers all reports, by line of descent
 * @param independent how many lines of descent they are
 * @param alerts what to look at first
 * @param reports the reports and their sigla
 */
record HeadView(
    String title,
    Optional<Cite> cite,
    List<Field> fields,
    Carriers carriers,
    int independent,
    List<Alert> alerts,
    List<ReportRow> reports) {

  /** The table of a larger story folds after this many reports. */
  static final int OPEN_REPORTS = 12;

  /** As many datelines are named, those of most reports first. */
  private static final int DATELINES = 3;

  /**
   * Something known.
   *
   * @param name of the field
   * @param value what is known
   * @param note more about it
   * @param cites where it stands
   */
  record Field(String name, String value, String note, List<Cite> cites) {}

  /** Returns the head of a story. */
  static HeadView of(StoryFrame frame) {
    Optional<Span> title = frame.synopsis().titleSpan();
    return new HeadView(
        frame.synopsis().title().orElse(""),
        title.map(frame::shownCite),
        fields(frame),
        Carriers.all(frame),
        frame.lines().size(),
        Alert.of(frame),
        frame.sigla().stream().map(siglum -> ReportRow.of(frame, siglum)).toList());
  }

  /** Returns whether boxes touch: whether any report counts as one source with another. */
  boolean isCopied() {
    return reports.size() > independent;
  }

  /** Returns the reports shown at once. */
  List<ReportRow> firstReports() {
    return reports.size() <= OPEN_REPORTS + 2 ? reports : reports.subList(0, OPEN_REPORTS);
  }

  /** Returns the reports shown on demand. */
  List<ReportRow> furtherReports() {
    return reports.subList(firstReports().size(), reports.size());
  }

  private static List<Field> fields(StoryFrame frame) {
    var fields = new ArrayList<Field>();
    fields.add(published(frame));
    datelines(frame).ifPresent(fields::add);
    int independent = frame.lines().size();
    int reports = frame.reports().size();
    String numbers =
        Words.count(reports, "report", "reports") + ", " + independent + " independent";
    fields.add(new Field("Reports", numbers, descent(frame), List.of()));
    return List.copyOf(fields);
  }

  private static Field published(StoryFrame frame) {
    var days = new TreeSet<Published>();
    int unknown = 0;
    for (var parsed : frame.reports()) {
      parsed.report().published().ifPresent(days::add);
      unknown += parsed.report().published().isPresent() ? 0 : 1;
    }
    if (days.isEmpty()) {
      return new Field("Published", "date not stated", "", List.of());
    }
    boolean oneDay = days.first().date().equals(days.last().date());
    String value =
        oneDay
            ? Days.withWeekday(days.first().date())
            : Days.of(days.first().date(), days.last().date());
    String note =
        unknown == 0 ? "" : Words.count(unknown, "report states", "reports state") + " no date";
    if (oneDay && days.size() > 1) {
      String hours = Days.clock(days.first()) + "–" + Days.clock(days.last());
      note = hours.length() < 5 ? note : hours + (note.isEmpty() ? "" : "; " + note);
    }
    return new Field("Published", value, note, List.of());
  }

  private static Optional<Field> datelines(StoryFrame frame) {
    var places = new LinkedHashMap<String, List<Span>>();
    for (Siglum siglum : frame.sigla()) {
      Report report = frame.report(siglum).report();
      if (report.dateline().isPresent()) {
        Dateline line = report.dateline().get();
        int at = report.text().indexOf(line.place(), line.range().start());
        Range place = at < 0 ? line.range() : new Range(at, at + line.place().length());
        places
            .computeIfAbsent(Places.of(line.place()), p -> new ArrayList<>())
            .add(new Span(siglum, place));
      }
    }
    if (places.isEmpty()) {
      return Optional.empty();
    }
    List<Map.Entry<String, List<Span>>> most =
        places.entrySet().stream()
            .sorted(Comparator.comparingInt(place -> -place.getValue().size()))
            .limit(DATELINES)
            .toList();
    List<Cite> cites =
        frame.cites(
            most.stream().flatMap(place -> place.getValue().stream()).sorted().limit(8).toList());
    String named = String.join(" · ", most.stream().map(Map.Entry::getKey).toList());
    return Optional.of(
        new Field(
            places.size() == 1 ? "Dateline" : "Datelines",
            places.size() <= DATELINES
                ? named
                : named + " and " + (places.size() - DATELINES) + " more",
            "as printed in",
            cites));
  }

  private static String descent(StoryFrame frame) {
    List<List<Siglum>> shared = frame.lines().stream().filter(line -> line.size() > 1).toList();
    if (shared.isEmpty()) {
      return "none found to copy another";
    }
    List<Siglum> line = shared.get(0);
    String first = StoryFrame.list(new TreeSet<>(line)) + " count once";
    return shared.size() == 1
        ? first
        : first
            + "; so "
            + (shared.size() == 2 ? "does" : "do")
            + " "
            + Words.count(shared.size() - 1, "other line", "other lines")
            + " of descent";
  }
}
