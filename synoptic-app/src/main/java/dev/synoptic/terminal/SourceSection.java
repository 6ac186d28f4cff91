package dev.synoptic.terminal;

import dev.synoptic.model.Aside;
import dev.synoptic.model.AsideKind;
import dev.synoptic.model.Report;
import dev.synoptic.model.Siglum;
import dev.synoptic.phrase.Counts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where each report came from, and what of its page is not the report. */
final class SourceSection {

  private SourceSection() {}

  static void write(StoryView view, Sheet sheet) {
    int aside = 0;
    for (Siglum siglum : view.sigla()) {
      aside += view.report(siglum).aside().size();
    }
    sheet.head(
        "SOURCES",
        Counts.of(view.reports(), "report")
            + (aside == 0
                ? ", nothing set aside"
                : "; " + Counts.of(aside, "piece") + " set aside as not part of a report"));
    int letters = new Siglum(view.reports() - 1).letters().length();
    for (Siglum siglum : view.sigla()) {
      Report report = view.report(siglum);
      String shown = where(report, view);
      String title = report.title().map(t -> "   “" + StoryView.clipped(t) + "”").orElse("");
      boolean titled = view.reports() > HeadSection.MAX_TITLES;
      Styled said = Styled.of(StoryView.clipped(shown) + aside(report) + (titled ? title : ""));
      Styled label = StoryView.letter(siglum);
      if (titled) {
        int room = sheet.columns() - Sheet.INDENT - letters - Sheet.GAP;
        sheet.hangingLine(Sheet.INDENT, label, letters + Sheet.GAP, said.elided(room));
      } else {
        sheet.hanging(Sheet.INDENT, label, letters + Sheet.GAP, said);
      }
    }
  }

  /** A file of many reports says of none where it came from, while its address does. */
  private static String where(Report report, StoryView view) {
    Optional<String> path = report.origin().path();
    long alike =
        view.sigla().stream().filter(s -> view.report(s).origin().path().equals(path)).count();
    Optional<String> url = report.origin().url();
    Optional<String> first = alike > 1 ? url.or(() -> path) : path.or(() -> url);
    return first.filter(where -> !where.isEmpty()).orElseGet(report.origin()::display);
  }

  private static String aside(Report report) {
    var kinds = new EnumMap<AsideKind, Integer>(AsideKind.class);
    for (Aside aside : report.aside()) {
      kinds.merge(aside.kind(), 1, Integer::sum);
    }
    var said = new ArrayList<String>();
    for (Map.Entry<AsideKind, Integer> kind : kinds.entrySet()) {
      said.add(word(kind.getKey(), kind.getValue()));
    }
    return said.isEmpty() ? "" : "   set aside: " + String.join(", ", List.copyOf(said));
  }

  private static String word(AsideKind kind, int pieces) {
    return switch (kind) {
      case CAPTION -> Counts.of(pieces, "caption");
      case CREDIT -> Counts.of(pieces, "credit");
      case PROMOTION -> Counts.of(pieces, "promotion");
      case RELATED -> Counts.of(pieces, "related item");
      case NAVIGATION -> Counts.number(pieces) + " of navigation";
      case IDENTIFIER -> Counts.of(pieces, "identifier");
      case REPEAT -> Counts.of(pieces, "repeat");
      case OTHER -> Counts.number(pieces) + " of other kinds";
    };
  }
}
