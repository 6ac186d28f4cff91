package dev.synoptic.terminal;

import dev.synoptic.model.Figure;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Published;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.Range;
import dev.synoptic.model.Report;
import dev.synoptic.model.Speaker;
import dev.synoptic.phrase.Counts;
import dev.synoptic.phrase.Days;
import dev.synoptic.phrase.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Renders what one report quotes, or what it counts, as text: in the order of its words. */
public final class ReportText {

  /** From this width on, names and what is measured have more room. */
  private static final int WIDE = 110;

  private final ParsedReport parsed;
  private final Report report;
  private final Sheet sheet;
  private final int beside;

  private ReportText(ParsedReport parsed, Sheet sheet) {
    this.parsed = parsed;
    this.report = parsed.report();
    this.sheet = sheet;
    this.beside = sheet.columns() >= WIDE ? 34 : 22;
  }

  /** Returns who says what in {@code parsed}. */
  public static String quotations(
      ParsedReport parsed, List<Quotation> said, int columns, boolean colour) {
    var text = new ReportText(parsed, new Sheet(columns, colour));
    text.head(said.isEmpty() ? "quotes nobody" : Counts.of(said.size(), "quotation"));
    said.forEach(text::quotation);
    return text.sheet.text() + '\n';
  }

  /** Returns the checkable values of {@code parsed}. */
  public static String figures(
      ParsedReport parsed, List<Figure> stated, int columns, boolean colour) {
    var text = new ReportText(parsed, new Sheet(columns, colour));
    text.head(stated.isEmpty() ? "states no figure" : Counts.of(stated.size(), "figure"));
    stated.forEach(text::figure);
    return text.sheet.text() + '\n';
  }

  private void head(String count) {
    String day = report.published().map(Published::date).map(Days::of).orElse("date not stated");
    String outlet = StoryView.clipped(report.knownAs());
    sheet.ends(Styled.of(outlet, Style.STRONG).and(", " + day), Styled.of(count));
    sheet.paragraph(0, Styled.of(report.title().map(StoryView::clipped).orElse("no title stated")));
  }

  private void quotation(Quotation quotation) {
    String speaker = quotation.speaker().map(Speaker::name).orElse("speaker unknown");
    String words = quotation.content().stream().map(this::words).collect(Collectors.joining(" … "));
    String said =
        switch (quotation.form()) {
          case DIRECT -> "“" + words + "”";
          case MIXED -> words + " (mixed)";
          case INDIRECT -> words + " (indirect)";
        };
    row(StoryView.clipped(speaker), Wrap.lines(Styled.of(said), room()));
  }

  /** What is measured, and below it the words that say so. */
  private void figure(Figure figure) {
    var lines = new ArrayList<Styled>();
    if (!figure.about().label().isBlank()) {
      lines.addAll(Wrap.lines(Styled.of(StoryView.clipped(figure.about().label())), room()));
    }
    lines.add(FactValues.context(parsed, figure.words(), room()));
    row(Values.of(figure.value(), figure.precision()), lines);
  }

  private void row(String name, List<Styled> words) {
    sheet.row(
        Sheet.INDENT, List.of(beside, room()), List.of(Wrap.lines(Styled.of(name), beside), words));
  }

  private int room() {
    return sheet.columns() - Sheet.INDENT - beside - Sheet.GAP;
  }

  private String words(Range range) {
    return StoryView.clipped(range.in(report.text()));
  }
}
