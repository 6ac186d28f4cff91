package dev.synoptic.terminal;

import dev.synoptic.model.Moment;
import dev.synoptic.model.Span;
import dev.synoptic.phrase.Counts;
import dev.synoptic.phrase.Days;
import java.util.List;

/** What happened when, in the reports' words. */
final class TimelineSection {

  private static final int MAX_MOMENTS = 20;

  /** Lines of one moment. */
  private static final int MAX_LINES = 3;

  private TimelineSection() {}

  static void write(StoryView view, Sheet sheet) {
    List<Moment> timeline = view.synopsis().timeline();
    if (timeline.isEmpty()) {
      sheet.head("TIMELINE", "none: no report dates anything to the day");
      return;
    }
    sheet.head("TIMELINE", Counts.of(timeline.size(), "moment") + ", in the reports’ words");
    int when =
        Math.min(
            sheet.columns() / 3,
            timeline.stream().mapToInt(m -> Width.of(Days.of(m.when()))).max().orElse(0));
    int what = sheet.columns() - Sheet.INDENT - when - Sheet.GAP;
    String before = "";
    for (Moment moment : timeline.subList(0, Math.min(MAX_MOMENTS, timeline.size()))) {
      String day = Days.of(moment.when());
      Styled letters =
          StoryView.letters(moment.spans().stream().map(Span::report).distinct().toList());
      Styled words =
          Styled.of(StoryView.clipped(moment.text()))
              .elided(MAX_LINES * what - letters.width() - 16)
              .and(" [")
              .and(letters)
              .and("]");
      sheet.row(
          Sheet.INDENT,
          List.of(when, what),
          List.of(
              Wrap.lines(Styled.of(day.equals(before) ? "" : day), when), Wrap.lines(words, what)));
      before = day;
    }
    if (timeline.size() > MAX_MOMENTS) {
      sheet.paragraph(
          Sheet.INDENT,
          Styled.of(
              "and " + (timeline.size() - MAX_MOMENTS) + " more; -f html or -f json shows all"));
    }
  }
}
