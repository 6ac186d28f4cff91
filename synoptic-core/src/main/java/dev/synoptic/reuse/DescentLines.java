package dev.synoptic.reuse;

import dev.synoptic.model.Descent;
import dev.synoptic.model.Lineage.Relation;
import dev.synoptic.sketch.Components;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Puts reports that go back to one text into one line of descent. */
final class DescentLines {

  /** Share of the shorter report's words that makes a common text, whoever was first. */
  private static final double COMMON_TEXT = 0.25;

  private DescentLines() {}

  /** Returns the lines of descent of {@code reports}, numbered by their first reports. */
  static Descent of(
      List<BodyWords> reports, List<Pair> pairs, List<LineageJudge.Verdict> verdicts, Slips slips) {
    var lines = new Components(reports.size());
    for (int i = 0; i < verdicts.size(); i++) {
      // What was put together from several reports is in the line of none of them.
      List<Integer> sources = verdicts.get(i).of();
      if (sources.size() == 1) {
        lines.join(i, sources.get(0));
      }
    }
    for (Pair pair : pairs) {
      if (haveCommonText(pair, reports)
          || carryOneAgency(pair, verdicts)
          || slips.relate(pair.a(), pair.b())) {
        lines.join(pair.a(), pair.b());
      }
    }
    var numbers = new TreeMap<Integer, Integer>();
    return new Descent(
        IntStream.range(0, reports.size())
            .mapToObj(i -> numbers.computeIfAbsent(lines.root(i), r -> numbers.size()))
            .toList());
  }

  private static boolean haveCommonText(Pair pair, List<BodyWords> reports) {
    int shorter = Math.min(reports.get(pair.a()).told(), reports.get(pair.b()).told());
    int common = Math.max(pair.takenIn(pair.a()), pair.takenIn(pair.b()));
    return pair.evidence().isRelated() && common >= COMMON_TEXT * shorter;
  }

  private static boolean carryOneAgency(Pair pair, List<LineageJudge.Verdict> verdicts) {
    LineageJudge.Verdict a = verdicts.get(pair.a());
    LineageJudge.Verdict b = verdicts.get(pair.b());
    return pair.evidence().isRelated()
        && a.relation() == Relation.CARRIES
        && b.relation() == Relation.CARRIES
        && !Collections.disjoint(a.credits(), b.credits());
  }
}
