package dev.synoptic.terminal;

import dev.synoptic.model.Comparison;
import dev.synoptic.model.Rejection;
import dev.synoptic.model.Report;
import dev.synoptic.phrase.Counts;
import dev.synoptic.phrase.Days;
import java.util.ArrayList;
import java.util.List;

/** Renders synopses as text: the sections of the page, in the same order and words. */
public final class SynopsisText {

  /** Longer lists of reports that stand alone, and of pages left out, are counted. */
  private static final int MAX_LISTED = 20;

  /** Columns of a page's name and the reason why it was left out. */
  private static final int MAX_REASON = 300;

  private final Sheet sheet;

  private SynopsisText(Sheet sheet) {
    this.sheet = sheet;
  }

  /**
   * Returns {@code comparison} as text, every line at most {@code columns} wide.
   *
   * @param columns width of the terminal, 80 to 200
   * @param colour whether to mark with colour as well
   */
  public static String render(Comparison comparison, int columns, boolean colour) {
    var sheet = new Sheet(columns, colour);
    new SynopsisText(sheet).write(comparison);
    return sheet.text();
  }

  private void write(Comparison comparison) {
    List<StoryView> views = comparison.stories().stream().map(StoryView::new).toList();
    boolean several = views.size() != 1 || !comparison.alone().isEmpty();
    if (several) {
      overview(comparison, views);
    }
    for (int i = 0; i < views.size(); i++) {
      if (several) {
        sheet.blank();
        rule(views.size() > 1 ? "Story " + (i + 1) + " of " + views.size() : "The story");
      }
      story(views.get(i));
    }
    alone(comparison.alone());
    leftOut(comparison.rejected());
  }

  private void overview(Comparison comparison, List<StoryView> views) {
    var parts = new ArrayList<String>();
    parts.add(views.size() == 1 ? "1 story" : Counts.number(views.size()) + " stories");
    if (!comparison.alone().isEmpty()) {
      parts.add(
          Counts.number(comparison.alone().size())
              + (comparison.alone().size() == 1 ? " report alone" : " reports alone"));
    }
    if (!comparison.rejected().isEmpty()) {
      parts.add(Counts.of(comparison.rejected().size(), "page") + " left out");
    }
    if (comparison.reports() == 0) {
      sheet.paragraph(0, Styled.of("No report could be compared."));
      return;
    }
    sheet.paragraph(0, Styled.of(Counts.list(parts)));
    if (views.isEmpty() && !comparison.alone().isEmpty()) {
      sheet.paragraph(
          0,
          Styled.of(
              comparison.reports() == 1
                  ? "This is one report; a comparison needs two or more."
                  : "No two reports tell the same event. --as-one compares them as one story all"
                      + " the same."));
    }
    int number = 1;
    for (StoryView view : views) {
      List<Styled> alerts = HeadSection.alerts(view);
      Styled line =
          HeadSection.titleOf(view)
              .elided(2 * sheet.columns() / 3)
              .and("   " + view.carriedBy())
              .and(alerts.isEmpty() ? Styled.EMPTY : Styled.of("   ").and(alerts.get(0)));
      sheet.hanging(Sheet.INDENT, Styled.of(Integer.toString(number)), 3, line);
      number++;
    }
  }

  /** A line across the terminal that opens a story among several. */
  private void rule(String name) {
    sheet.line(
        Styled.of("── " + name + " ", Style.STRONG)
            .and("─".repeat(sheet.columns() - name.length() - 4)));
  }

  private void story(StoryView view) {
    HeadSection.write(view, sheet);
    BriefSection.write(view, sheet);
    FactSection.write(view, sheet);
    QuoteSection.write(view, sheet);
    PassageSection.write(view, sheet);
    LineageSection.write(view, sheet);
    MissingSection.write(view, sheet);
    TimelineSection.write(view, sheet);
    SourceSection.write(view, sheet);
  }

  private void alone(List<Report> alone) {
    if (alone.isEmpty()) {
      return;
    }
    sheet.head("ALONE", Counts.of(alone.size(), "report") + " that no other joins");
    for (Report report : alone.subList(0, Math.min(MAX_LISTED, alone.size()))) {
      String date = report.published().map(p -> Days.of(p.date())).orElse("date not stated");
      String title = report.title().map(t -> "“" + t + "”").orElse("no title stated");
      Styled line =
          Styled.of(StoryView.clipped(report.knownAs()), Style.STRONG)
              .and("  " + StoryView.clipped(title) + "  " + date)
              .and("  " + report.origin().display());
      sheet.hanging(Sheet.INDENT, Styled.EMPTY, 0, line);
    }
    more(alone.size());
  }

  private void leftOut(List<Rejection> rejected) {
    if (rejected.isEmpty()) {
      return;
    }
    sheet.head("LEFT OUT", Counts.of(rejected.size(), "page") + ", and why");
    for (Rejection rejection : rejected.subList(0, Math.min(MAX_LISTED, rejected.size()))) {
      sheet.hanging(
          Sheet.INDENT,
          Styled.EMPTY,
          0,
          Styled.of(StoryView.clipped(rejection.origin().display()), Style.STRONG)
              .and(": " + StoryView.clipped(rejection.detail()))
              .elided(MAX_REASON));
    }
    more(rejected.size());
  }

  private void more(int listed) {
    if (listed > MAX_LISTED) {
      sheet.paragraph(
          Sheet.INDENT,
          Styled.of("and " + Counts.number(listed - MAX_LISTED) + " more; -f json lists all"));
    }
  }
}
