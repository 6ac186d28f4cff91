package dev.synoptic.terminal;

import dev.synoptic.model.Lineage;
import dev.synoptic.model.Siglum;
import dev.synoptic.phrase.Counts;
import dev.synoptic.phrase.Lineages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who took what from whom, and which reports count once. */
final class LineageSection {

  private static final int NAME = 24;

  private LineageSection() {}

  static void write(StoryView view, Sheet sheet) {
    List<Lineage> lineages = view.synopsis().reuse().lineages();
    sheet.head("LINEAGE", summary(lineages));
    for (Siglum siglum : view.sigla()) {
      report(view, sheet, siglum, lineages.get(siglum.index()));
    }
    var lines = new TreeMap<Integer, Set<Siglum>>();
    for (Siglum siglum : view.sigla()) {
      lines
          .computeIfAbsent(view.descent().lines().get(siglum.index()), line -> new TreeSet<>())
          .add(siglum);
    }
    lines.values().stream()
        .filter(line -> line.size() > 1)
        .forEach(
            line ->
                sheet.paragraph(
                    Sheet.INDENT,
                    Styled.of(
                        StoryView.named(line) + " are of one line of descent: they count once.")));
  }

  private static String summary(List<Lineage> lineages) {
    var parts = new ArrayList<String>();
    count(lineages, Lineage.Relation.OWN, "own", parts);
    count(lineages, Lineage.Relation.CARRIES, "carried", parts);
    count(lineages, Lineage.Relation.REWRITES, "rewritten", parts);
    count(lineages, Lineage.Relation.GARBLES, "garbled", parts);
    count(lineages, Lineage.Relation.UNKNOWN, "unknown", parts);
    return Counts.list(parts);
  }

  private static void count(
      List<Lineage> lineages, Lineage.Relation relation, String word, List<String> parts) {
    long of = lineages.stream().filter(lineage -> lineage.relation() == relation).count();
    if (of > 0) {
      parts.add(Counts.number(of) + " " + word);
    }
  }

  private static void report(StoryView view, Sheet sheet, Siglum siglum, Lineage lineage) {
    int letters = new Siglum(view.reports() - 1).letters().length();
    int name = Math.min(NAME + sheet.columns() / 10, sheet.columns() / 3);
    int rest = sheet.columns() - Sheet.INDENT - letters - name - 2 * Sheet.GAP;
    sheet.row(
        Sheet.INDENT,
        List.of(letters, name, rest),
        List.of(
            List.of(StoryView.letter(siglum)),
            List.of(
                Styled.of(StoryView.clipped(StoryView.nameOf(view.report(siglum)))).elided(name)),
            Wrap.lines(Styled.of(said(lineage)), rest)));
  }

  private static String said(Lineage lineage) {
    var words = new StringBuilder(Lineages.of(lineage));
    boolean named = words.toString().contains(String.join(" and ", lineage.credits()));
    if (!lineage.credits().isEmpty() && !named) {
      words.append(", names ").append(Counts.list(lineage.credits()));
    }
    words.append("; ").append(Lineages.percent(lineage.own())).append(" own words");
    if (lineage.shared() > 0) {
      words.append(", ").append(Lineages.percent(lineage.shared())).append(" shared");
    }
    if (lineage.reworded() > 0) {
      words.append(", ").append(Lineages.percent(lineage.reworded())).append(" reworded");
    }
    return words.toString();
  }
}
