package dev.synoptic.page;

import dev.synoptic.model.Disputed;
import dev.synoptic.model.Fact;
import dev.synoptic.model.FigureKind;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Range;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import dev.synoptic.phrase.RowNotes;
import dev.synoptic.phrase.Standing;
import dev.synoptic.phrase.ValueGroup;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * A fact as a row of the table.
 *
 * @param id of its element
 * @param number by which other sections name it
 * @param value the value, or the one most reports give
 * @param others the other values, each with the sign of how it stands to the first
 * @param about what it measures
 * @param day whether it is a day or an hour, which measures nothing
 * @param notes what a reader should know
 * @param carriers who gives it
 * @param status agree, single, changed or conflict
 * @param independent carriers after collapsing lineage
 * @param printed how the reports word it
 * @param clauses how one report words it, with the words around; empty where several give it
 * @param sides the values that cannot both hold, beside each other; empty but for a conflict
 */
record FactRow(
    String id,
    int number,
    String value,
    List<String> others,
    String about,
    boolean day,
    List<String> notes,
    Carriers carriers,
    String status,
    int independent,
    List<PrintedWords> printed,
    List<InClause> clauses,
    List<Side> sides) {

  private static final String LATER = "later ";
  private static final String EARLIER = "earlier ";

  /** More sigla than this before the same words are counted, not shown. */
  private static final int SIGLA = 8;

  /**
   * One side of a conflict.
   *
   * @param label value and who gives it, in figures
   * @param notes what a reader should know of it
   * @param cite where the first report gives it
   * @param sentence the sentence, the value lit
   * @param also where others give it
   * @param more how many further places
   */
  record Side(
      String label, List<String> notes, Cite cite, List<Run> sentence, List<Cite> also, int more) {}

  /** Returns the row of {@code fact}. */
  static FactRow of(StoryFrame frame, Fact fact, int number) {
    FactValues values = FactValues.of(fact);
    boolean conflict = fact.status() == Fact.Status.CONFLICT;
    boolean alone = Standing.of(fact) == Standing.ALONE;
    List<String> labels = values.labels();
    var reports = new TreeSet<Siglum>();
    fact.values().forEach(v -> reports.add(v.span().report()));
    return new FactRow(
        frame.id("f" + number),
        number,
        labels.get(0),
        labels.stream().skip(1).limit(4).map(l -> sign(fact) + l).toList(),
        fact.about(),
        fact.kind() == FigureKind.DATE,
        conflict ? List.of() : RowNotes.ofTheRow(fact.values()),
        Carriers.of(frame, reports, conflict ? values.others() : Set.of(), "another value"),
        fact.isChange() ? "changed" : fact.status().name().toLowerCase(Locale.ROOT),
        fact.independent(),
        alone ? List.of() : printed(frame, fact),
        alone ? InClause.of(frame, spans(fact)) : List.of(),
        conflict ? values.groups().stream().map(g -> side(frame, g)).toList() : List.of());
  }

  /** Returns the row of what reports tell otherwise and what is no figure. */
  static FactRow of(StoryFrame frame, Disputed disputed, int number) {
    List<Disputed.Told> told = disputed.values();
    var reports = new TreeSet<Siglum>();
    told.forEach(value -> reports.addAll(value.reports()));
    var others = new TreeSet<Siglum>(reports);
    others.removeAll(told.get(0).reports());
    return new FactRow(
        frame.id("d" + number),
        number,
        told.get(0).value(),
        told.stream().skip(1).map(value -> "≠ " + value.value()).toList(),
        disputed.about(),
        false,
        List.of(disputed.note()),
        Carriers.of(frame, reports, others, "another value"),
        "conflict",
        frame.descent().independent(reports),
        List.of(),
        List.of(),
        told.stream().map(v -> side(frame, v.value(), v.reports(), v.spans(), List.of())).toList());
  }

  private static String sign(Fact fact) {
    return fact.isChange() ? "was " : fact.status() == Fact.Status.CONFLICT ? "≠ " : "= ";
  }

  /** Returns whether its values cannot all hold. */
  boolean isConflict() {
    return !sides.isEmpty();
  }

  private static List<Span> spans(Fact fact) {
    return fact.values().stream().map(Fact.Stated::span).toList();
  }

  private static List<PrintedWords> printed(StoryFrame frame, Fact fact) {
    return PrintedWords.of(
        frame,
        spans(fact).stream()
            .map(span -> new PrintedWords.Place(span, frame.words(span), ""))
            .toList());
  }

  private static Side side(StoryFrame frame, ValueGroup group) {
    return side(
        frame,
        group.label(),
        group.reports(),
        group.stated().stream().map(Fact.Stated::span).toList(),
        beside(RowNotes.ofTheRow(group.stated())));
  }

  /** Leaves out what the other side says, and what is later for one report, earlier for another. */
  private static List<String> beside(List<String> notes) {
    return notes.stream()
        .filter(note -> !isBeside(note))
        .filter(note -> !note.startsWith(LATER) || !notes.contains(EARLIER + rest(note)))
        .filter(note -> !note.startsWith(EARLIER) || !notes.contains(LATER + rest(note)))
        .toList();
  }

  private static String rest(String note) {
    return note.substring(note.indexOf(' ') + 1);
  }

  /** What the others give stands on the other side. */
  private static boolean isBeside(String note) {
    return note.contains(" gives “") || note.contains(" give “");
  }

  private static Side side(
      StoryFrame frame, String label, Set<Siglum> reports, List<Span> spans, List<String> notes) {
    Span first = spans.get(0);
    List<Span> rest = spans.subList(1, spans.size());
    return new Side(
        label
            + " · "
            + frame.descent().independent(reports)
            + " independent, "
            + Words.count(reports.size(), "carrier", "carriers"),
        notes,
        frame.cite(first),
        sentence(frame, first),
        frame.cites(rest.subList(0, Math.min(SIGLA, rest.size()))),
        Math.max(0, rest.size() - SIGLA));
  }

  private static List<Run> sentence(StoryFrame frame, Span span) {
    ParsedReport report = frame.report(span.report());
    Range words = span.range();
    Range sentence = frame.sentences(span);
    return List.of(
        Run.plain(Clip.start(report.text().substring(sentence.start(), words.start()), 160)),
        new Run(words.in(report.text()), "lit", ""),
        Run.plain(Clip.end(report.text().substring(words.end(), sentence.end()), 160)));
  }
}
