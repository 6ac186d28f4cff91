package dev.synoptic.terminal;

import dev.synoptic.model.Fact;
import dev.synoptic.model.Fact.Stated;
import dev.synoptic.model.Fact.Status;
import dev.synoptic.model.Siglum;
import dev.synoptic.phrase.Counts;
import dev.synoptic.phrase.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The facts as a table: what conflicts, what agrees, what one report alone gives. */
final class FactSection {

  /** Facts of one report alone beyond these are counted. */
  private static final int MAX_SINGLE = 12;

  /** From this width on, the printed words have a column of their own. */
  private static final int WIDE = 110;

  private static final int MAX_PRINTED = 8;

  /** Shorter words of one report stay on one line. */
  private static final int MAX_CHIP = 24;

  private final StoryView view;
  private final Sheet sheet;
  private final int value;
  private final int about;
  private final int carried;
  private final int printed;

  private FactSection(StoryView view, Sheet sheet) {
    this.view = view;
    this.sheet = sheet;
    boolean wide = sheet.columns() >= WIDE;
    this.value = wide ? 22 : 18;
    this.carried = wide ? 24 : 16;
    int left = sheet.columns() - Sheet.INDENT - value - carried - 2 * Sheet.GAP;
    this.about = wide ? left * 2 / 5 : left;
    this.printed = wide ? left - about - Sheet.GAP : 0;
  }

  static void write(StoryView view, Sheet sheet) {
    if (view.synopsis().facts().isEmpty()) {
      sheet.head("FACTS", "none: no report gives a figure or a date that can be checked");
      return;
    }
    int conflict = view.facts(Status.CONFLICT).size();
    int agree = view.facts(Status.AGREE).size();
    int single = view.facts(Status.SINGLE).size();
    sheet.head(
        "FACTS",
        (conflict == 0 ? "none in conflict" : Counts.number(conflict) + " in conflict")
            + ", "
            + Counts.number(agree)
            + (agree == 1 ? " agrees, " : " agree, ")
            + Counts.number(single)
            + (single == 1 ? " stands alone" : " stand alone"));
    var section = new FactSection(view, sheet);
    section.conflicts();
    section.agreeing();
    section.single();
  }

  private void conflicts() {
    List<Fact> facts = view.facts(Status.CONFLICT);
    group(facts, "Conflict: the same thing at the same time, values that cannot both hold");
    facts.forEach(this::conflict);
  }

  private void agreeing() {
    List<Fact> facts = view.facts(Status.AGREE);
    group(facts, "Agree, once units, rounding and dates are understood");
    facts.forEach(fact -> row(Styled.of("= "), fact));
  }

  private void single() {
    List<Fact> facts = view.facts(Status.SINGLE);
    group(facts, "Stand alone in one report");
    facts.stream().limit(MAX_SINGLE).forEach(fact -> row(Styled.of("1 "), fact));
    if (facts.size() > MAX_SINGLE) {
      sheet.paragraph(
          Sheet.INDENT,
          Styled.of("and " + (facts.size() - MAX_SINGLE) + " more; -f html or -f json shows all"));
    }
  }

  private void group(List<Fact> facts, String title) {
    if (!facts.isEmpty()) {
      sheet.blank();
      sheet.paragraph(Sheet.INDENT, Styled.of(title));
    }
  }

  private void row(Styled mark, Fact fact) {
    Stated main = FactValues.main(fact);
    List<Styled> values = hung(mark, Styled.of(Values.of(main.value(), main.precision())), value);
    FactValues.beside(fact, main)
        .forEach(other -> values.addAll(hung(Styled.of("  "), Styled.of("= " + other), value)));
    var what = new ArrayList<Styled>(Wrap.lines(Styled.of(FactValues.about(view, fact)), about));
    for (String note : notes(fact.values())) {
      what.addAll(Wrap.lines(Styled.of(note), about));
    }
    List<Styled> words = fact.status() == Status.SINGLE ? List.of() : printed(fact);
    print(values, what, carriers(fact), words);
  }

  private void print(
      List<Styled> values, List<Styled> what, List<Styled> carriers, List<Styled> words) {
    if (printed > 0) {
      List<Styled> wrapped = Wrap.lines(Styled.join("  ", words), printed);
      sheet.row(
          Sheet.INDENT,
          List.of(value, about, carried, printed),
          List.of(values, what, carriers, wrapped));
      return;
    }
    var stacked = new ArrayList<Styled>(what);
    if (!words.isEmpty()) {
      stacked.addAll(Wrap.lines(Styled.join("  ", words), about));
    }
    sheet.row(Sheet.INDENT, List.of(value, about, carried), List.of(values, stacked, carriers));
  }

  private List<Styled> carriers(Fact fact) {
    Set<Siglum> carriers = StoryView.carriers(fact);
    if (fact.status() == Status.SINGLE) {
      return Wrap.lines(StoryView.letters(carriers), carried);
    }
    var lines = new ArrayList<Styled>(Wrap.lines(Carriers.of(view, carriers, Set.of()), carried));
    lines.add(Styled.of(fact.independent() + " independent"));
    return lines;
  }

  /** Returns the printed words, after the letters of who prints them. */
  private List<Styled> printed(Fact fact) {
    var words = new LinkedHashMap<String, Set<Siglum>>();
    for (Stated stated : fact.values()) {
      words
          .computeIfAbsent(view.words(stated.span()), w -> new TreeSet<>())
          .add(stated.span().report());
    }
    var printed = new ArrayList<Styled>();
    for (Map.Entry<String, Set<Siglum>> one : words.entrySet()) {
      if (printed.size() == MAX_PRINTED) {
        printed.add(Styled.of("and " + (words.size() - MAX_PRINTED) + " more"));
        break;
      }
      String chip = Harmless.GLUE + "“" + one.getKey() + "”";
      boolean whole = Width.of(chip) <= MAX_CHIP;
      printed.add(
          StoryView.fewLetters(one.getValue())
              .and(whole ? chip.replace(' ', Harmless.GLUE) : chip));
    }
    return printed;
  }

  private static Set<String> notes(List<Stated> values) {
    var notes = new LinkedHashSet<String>();
    values.forEach(stated -> stated.note().ifPresent(notes::add));
    return notes;
  }

  /** A conflict shows each value beside who gives it, and the sentence that says so. */
  private void conflict(Fact fact) {
    Styled head = Styled.of("≠ ", Style.ALTERED).and(FactValues.about(view, fact), Style.STRONG);
    sheet.paragraph(Sheet.INDENT, head);
    var byValue = new LinkedHashMap<String, List<Stated>>();
    for (Stated stated : fact.values()) {
      byValue
          .computeIfAbsent(Values.of(stated.value(), stated.precision()), v -> new ArrayList<>())
          .add(stated);
    }
    int indent = Sheet.INDENT + 2;
    int evidence = sheet.columns() - indent - value - Sheet.GAP;
    for (Map.Entry<String, List<Stated>> one : byValue.entrySet()) {
      List<Stated> given = one.getValue();
      List<Siglum> reports = given.stream().map(v -> v.span().report()).distinct().toList();
      var lines = new ArrayList<Styled>();
      Styled who =
          StoryView.fewLetters(reports)
              .and("   " + view.descent().independent(reports) + " independent");
      lines.addAll(Wrap.lines(who, evidence));
      Styled sentence =
          StoryView.letter(reports.get(0)).and(" ").and(FactValues.sentence(view, given.get(0)));
      lines.addAll(Wrap.lines(sentence, evidence));
      for (String note : notes(given)) {
        lines.addAll(Wrap.lines(Styled.of(note), evidence));
      }
      sheet.row(
          indent,
          List.of(value, evidence),
          List.of(Wrap.lines(Styled.of(one.getKey(), Style.ALTERED), value), lines));
    }
  }

  /** Returns {@code words} wrapped behind {@code mark}. */
  private static List<Styled> hung(Styled mark, Styled words, int width) {
    var lines = new ArrayList<Styled>();
    for (Styled line : Wrap.lines(words, width - mark.width())) {
      lines.add((lines.isEmpty() ? mark : Styled.of(" ".repeat(mark.width()))).and(line));
    }
    return lines;
  }
}
