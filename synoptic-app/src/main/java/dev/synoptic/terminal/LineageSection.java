package dev.synoptic.terminal;

import dev.synoptic.model.Lineage;
import dev.synoptic.model.Siglum;
import dev.synoptic.phrase.Counts;
import dev.synoptic.phrase.Lineages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Who took what from whom, and which reports count once. */
final class LineageSection {

  /** Longer stories are told by lines of descent. */
  private static final int MAX_REPORTS = 12;

  private static final int MAX_LINES = 20;

  private final StoryView view;
  private final Sheet sheet;
  private final List<Lineage> lineages;

  private LineageSection(StoryView view, Sheet sheet) {
    this.view = view;
    this.sheet = sheet;
    this.lineages = view.synopsis().reuse().lineages();
  }

  static void write(StoryView view, Sheet sheet) {
    var section = new LineageSection(view, sheet);
    sheet.head("LINEAGE", section.summary());
    if (view.reports() <= MAX_REPORTS) {
      view.sigla().forEach(siglum -> section.row(siglum, section.said(siglum)));
      view.lines().stream().filter(line -> line.size() > 1).forEach(section::countsOnce);
    } else {
      section.lines();
    }
  }

  private String summary() {
    var parts = new ArrayList<String>();
    count(Lineage.Relation.OWN, "own", parts);
    count(Lineage.Relation.CARRIES, "carried", parts);
    count(Lineage.Relation.REWRITES, "rewritten", parts);
    count(Lineage.Relation.GARBLES, "garbled", parts);
    count(Lineage.Relation.UNKNOWN, "unknown", parts);
    return Counts.list(parts);
  }

  private void count(Lineage.Relation relation, String word, List<String> parts) {
    long of = lineages.stream().filter(lineage -> lineage.relation() == relation).count();
    if (of > 0) {
      parts.add(Counts.number(of) + " " + word);
    }
  }

  private void row(Siglum siglum, String said) {
    int letters = new Siglum(view.reports() - 1).letters().length();
    int name = Math.min(32, sheet.columns() / 3);
    int rest = sheet.columns() - Sheet.INDENT - letters - name - 2 * Sheet.GAP;
    Styled outlet = Styled.of(StoryView.clipped(view.report(siglum).knownAs()));
    sheet.row(
        Sheet.INDENT,
        List.of(letters, name, rest),
        List.of(
            List.of(StoryView.letter(siglum)),
            List.of(outlet.elided(name)),
            Wrap.lines(Styled.of(said), rest)));
  }

  private String said(Siglum siglum) {
    Lineage lineage = lineages.get(siglum.index());
    String relation = Lineages.of(lineage);
    String names =
        lineage.credits().isEmpty() || lineage.relation() == Lineage.Relation.CARRIES
            ? ""
            : ", names " + Counts.list(lineage.credits());
    return StoryView.clipped(relation + names) + shares(lineage);
  }

  private static String shares(Lineage lineage) {
    if (lineage.shared() == 0 && lineage.reworded() == 0) {
      return "";
    }
    var shares =
        new StringBuilder("; ").append(Lineages.percent(lineage.own())).append(" own words");
    if (lineage.shared() > 0) {
      shares.append(", ").append(Lineages.percent(lineage.shared())).append(" shared");
    }
    if (lineage.reworded() > 0) {
      shares.append(", ").append(Lineages.percent(lineage.reworded())).append(" reworded");
    }
    return shares.toString();
  }

  private void countsOnce(List<Siglum> line) {
    String said =
        StoryView.named(new TreeSet<>(line)) + " are of one line of descent: they count once.";
    sheet.paragraph(Sheet.INDENT, Styled.of(said));
  }

  /** A line of descent a row: its first report, and who else is of it. */
  private void lines() {
    List<List<Siglum>> lines = view.lines();
    for (List<Siglum> line : lines.subList(0, Math.min(MAX_LINES, lines.size()))) {
      Siglum first = line.get(0);
      Set<Siglum> others = new TreeSet<>(line.subList(1, line.size()));
      String also =
          others.isEmpty()
              ? ""
              : "; " + StoryView.named(others) + " of the same line: they count once";
      row(first, said(first) + also);
    }
    if (lines.size() > MAX_LINES) {
      int more = lines.size() - MAX_LINES;
      sheet.paragraph(
          Sheet.INDENT, Styled.of("and " + Counts.of(more, "more line") + " of descent"));
    }
  }
}
