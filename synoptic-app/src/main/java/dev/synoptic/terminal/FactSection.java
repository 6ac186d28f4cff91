package dev.synoptic.terminal;

import dev.synoptic.model.Fact;
import dev.synoptic.model.Fact.Stated;
import dev.synoptic.model.Fact.Status;
import dev.synoptic.model.Siglum;
import dev.synoptic.phrase.Counts;
import dev.synoptic.phrase.RowNotes;
import dev.synoptic.phrase.Standing;
import dev.synoptic.phrase.ValueGroup;
import dev.synoptic.phrase.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The facts as a table: what conflicts, what agrees, what one report alone gives. */
final class FactSection {

  /** Facts of one report alone beyond these are counted. */
  private static final int MAX_SINGLE = 12;

  /** Facts that copies alone share, likewise. */
  private static final int MAX_COPIED = 8;

  /** From this width on, values and letters have more room. */
  private static final int WIDE = 110;

  private static final int MAX_PRINTED = 8;

  /** Shorter words of one report stay on one line. */
  private static final int MAX_CHIP = 24;

  private final StoryView view;
  private final Sheet sheet;
  private final int value;
  private final int words;
  private final int carried;

  private FactSection(StoryView view, Sheet sheet) {
    this.view = view;
    this.sheet = sheet;
    boolean wide = sheet.columns() >= WIDE;
    this.value = wide ? 22 : 18;
    this.carried = wide ? 24 : 16;
    this.words = sheet.columns() - Sheet.INDENT - value - carried - 2 * Sheet.GAP;
  }

  static void write(StoryView view, Sheet sheet) {
    sheet.head("FACTS", Standing.summary(view.synopsis()));
    var section = new FactSection(view, sheet);
    String note = RowNotes.ofTheStory(view.synopsis().facts());
    if (!note.isEmpty()) {
      sheet.paragraph(Sheet.INDENT, Styled.of(note));
    }
    new DisputedRows(view, sheet).write();
    section.group(Standing.CONFLICT).forEach(section::conflict);
    section.group(Standing.CHANGED).forEach(section::change);
    section.group(Standing.AGREE).forEach(section::row);
    section.lines(section.group(Standing.COPIED), MAX_COPIED);
    section.lines(section.group(Standing.ALONE), MAX_SINGLE);
  }

  /** Returns the facts that stand so, under their heading. */
  private List<Fact> group(Standing standing) {
    List<Fact> facts = standing.among(view.synopsis().facts());
    if (!facts.isEmpty()) {
      sheet.blank();
      sheet.paragraph(Sheet.INDENT, Styled.of(standing.title() + ": " + standing.meaning()));
    }
    return facts;
  }

  /** A line each: the value, the words around it, the letters. */
  private void lines(List<Fact> facts, int most) {
    List<Fact> shown = facts.subList(0, Math.min(most, facts.size()));
    int who = shown.stream().mapToInt(fact -> letters(fact).get(0).width()).max().orElse(0);
    int room = words + carried - who;
    for (Fact fact : shown) {
      Stated main = ValueGroup.mostExact(fact.values());
      Styled mark = Styled.of(fact.status() == Status.SINGLE ? "1 " : "= ");
      sheet.row(
          Sheet.INDENT,
          List.of(value, room, who),
          List.of(
              values(mark, fact, main),
              List.of(FactValues.context(view, main, room)),
              letters(fact)));
    }
    if (facts.size() > most) {
      String more = "and " + Counts.number(facts.size() - most) + " more";
      sheet.paragraph(Sheet.INDENT, Styled.of(more + "; -f html or -f json shows all"));
    }
  }

  private List<Styled> values(Styled mark, Fact fact, Stated main) {
    List<Styled> values = hung(mark, Styled.of(Values.of(main.value(), main.precision())), value);
    FactValues.beside(fact, main)
        .forEach(other -> values.addAll(hung(Styled.of("  "), Styled.of("= " + other), value)));
    return values;
  }

  private void row(Fact fact) {
    Stated main = ValueGroup.mostExact(fact.values());
    Styled context =
        StoryView.letter(main.span().report())
            .and(Character.toString(Harmless.GLUE))
            .and(FactValues.context(view, main, 2 * words - 16));
    var what = new ArrayList<Styled>();
    if (!fact.about().isBlank()) {
      what.addAll(Wrap.lines(Styled.of(StoryView.clipped(fact.about())), words));
    }
    what.addAll(Wrap.lines(context, words));
    List<Styled> also = also(fact, main);
    if (!also.isEmpty()) {
      what.addAll(Wrap.lines(Styled.of("also ").and(Styled.join("  ", also)), words));
    }
    for (String note : RowNotes.ofTheRow(fact.values())) {
      what.addAll(Wrap.lines(Styled.of(note), words));
    }
    var carriers = new ArrayList<Styled>(letters(fact));
    carriers.add(Styled.of(fact.independent() + " independent"));
    sheet.row(
        Sheet.INDENT,
        List.of(value, words, carried),
        List.of(values(Styled.of("= "), fact, main), what, carriers));
  }

  private List<Styled> letters(Fact fact) {
    Set<Siglum> carriers = StoryView.carriers(fact);
    Styled letters =
        fact.status() == Status.SINGLE
            ? StoryView.letters(carriers)
            : Carriers.of(view, carriers, Set.of());
    return Wrap.lines(letters, carried);
  }

  /** Returns who else gives the value, and in which words where they are others. */
  private List<Styled> also(Fact fact, Stated main) {
    var words = new LinkedHashMap<String, Set<Siglum>>();
    for (Stated stated : fact.values()) {
      if (!stated.equals(main)) {
        words
            .computeIfAbsent(view.words(stated.span()), w -> new TreeSet<>())
            .add(stated.span().report());
      }
    }
    Set<Siglum> alike = words.getOrDefault(view.words(main.span()), Set.of());
    alike = new TreeSet<>(alike);
    alike.remove(main.span().report());
    words.remove(view.words(main.span()));
    var also = new ArrayList<Styled>();
    if (!alike.isEmpty()) {
      also.add(StoryView.fewLetters(alike));
    }
    for (Map.Entry<String, Set<Siglum>> one : words.entrySet()) {
      if (also.size() == MAX_PRINTED) {
        also.add(Styled.of("and other words"));
        break;
      }
      String chip = Harmless.GLUE + "“" + one.getKey() + "”";
      boolean whole = Width.of(chip) <= MAX_CHIP;
      also.add(
          StoryView.fewLetters(one.getValue())
              .and(whole ? chip.replace(' ', Harmless.GLUE) : chip));
    }
    return also;
  }

  /** A conflict shows each value beside who gives it, and the sentence that says so. */
  private void conflict(Fact fact) {
    Styled values = Styled.of(FactValues.all(fact), Style.STRONG);
    sheet.hanging(Sheet.INDENT, Styled.of("≠", Style.ALTERED), 2, about(fact).and(values));
    ValueGroup.of(fact.values()).forEach(group -> side(group, Style.ALTERED));
  }

  /** What changed shows the values in order of time, each with who gives it. */
  private void change(Fact fact) {
    Styled change = Styled.of(RowNotes.change(fact.values()), Style.STRONG);
    sheet.hanging(Sheet.INDENT, Styled.of("→"), 2, about(fact).and(change));
    List<Stated> newest = fact.values().stream().filter(v -> !v.isReplaced()).toList();
    ValueGroup.of(newest).stream().limit(1).forEach(group -> side(group, Style.STRONG));
  }

  /** What is measured stands first: a value says nothing without it. */
  private static Styled about(Fact fact) {
    return Styled.of(fact.about().isBlank() ? "" : StoryView.clipped(fact.about()) + ":  ");
  }

  /** One value: who gives it, the sentence that says so, what a reader should know. */
  private void side(ValueGroup group, Style style) {
    int indent = Sheet.INDENT + 2;
    int evidence = sheet.columns() - indent - value - Sheet.GAP;
    List<Siglum> reports = List.copyOf(group.reports());
    var lines = new ArrayList<Styled>();
    Styled who =
        StoryView.fewLetters(reports)
            .and("   " + view.descent().independent(reports) + " independent");
    lines.addAll(Wrap.lines(who, evidence));
    Styled sentence =
        StoryView.letter(reports.get(0))
            .and(" ")
            .and(FactValues.sentence(view, group.stated().get(0).span(), style));
    lines.addAll(Wrap.lines(sentence, evidence));
    for (String note : RowNotes.ofTheRow(group.stated())) {
      if (!RowNotes.isChange(note)) {
        lines.addAll(Wrap.lines(Styled.of(note), evidence));
      }
    }
    sheet.row(
        indent,
        List.of(value, evidence),
        List.of(Wrap.lines(Styled.of(group.label(), style), value), lines));
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
