package dev.synoptic.terminal;

import dev.synoptic.model.Disputed;
import dev.synoptic.model.Siglum;
import dev.synoptic.phrase.Disputes;
import java.util.ArrayList;
import java.util.List;

/** What reports tell otherwise and what is no figure: each value beside who gives it. */
final class DisputedRows {

  /** Columns of a value: a name. */
  private static final int VALUE = 22;

  private final StoryView view;
  private final Sheet sheet;

  DisputedRows(StoryView view, Sheet sheet) {
    this.view = view;
    this.sheet = sheet;
  }

  void write() {
    List<Disputed> all = view.synopsis().disputed();
    if (all.isEmpty()) {
      return;
    }
    sheet.blank();
    sheet.paragraph(Sheet.INDENT, Styled.of(Disputes.TITLE + ": " + Disputes.MEANING));
    for (Disputed disputed : all) {
      Styled about = Styled.of(StoryView.clipped(disputed.about()), Style.STRONG);
      sheet.hanging(
          Sheet.INDENT, Styled.of("≠", Style.ALTERED), 2, about.and("   " + disputed.note()));
      disputed.values().forEach(this::side);
    }
  }

  private void side(Disputed.Told told) {
    int indent = Sheet.INDENT + 2;
    int evidence = sheet.columns() - indent - VALUE - Sheet.GAP;
    List<Siglum> reports = List.copyOf(told.reports());
    var lines = new ArrayList<Styled>();
    String independent = "   " + view.descent().independent(reports) + " independent";
    lines.addAll(Wrap.lines(StoryView.fewLetters(reports).and(independent), evidence));
    Styled sentence = FactValues.sentence(view, told.spans().get(0), Style.ALTERED);
    lines.addAll(Wrap.lines(StoryView.letter(reports.get(0)).and(" ").and(sentence), evidence));
    Styled value = Styled.of(StoryView.clipped(told.value()), Style.ALTERED);
    sheet.row(indent, List.of(VALUE, evidence), List.of(Wrap.lines(value, VALUE), lines));
  }
}
