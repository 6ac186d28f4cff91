package dev.synoptic.story;

import dev.synoptic.model.Pairing;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.ReportId;
import dev.synoptic.model.Siglum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Says why the reports of a story belong together. In a story of usual size every pair is said; in
 * a large one each report's best pairs with the first report and with those just before it.
 */
final class Pairings {

  /** Up to this many reports every pair is said. */
  private static final int ALL_PAIRS = 40;

  /** In a larger story each report is compared with the first and with so many before it. */
  private static final int BEFORE = 3;

  /** In a larger story so many pairs are said of each report. */
  private static final int SAID = 2;

  private final List<Known> known;

  private Pairings(List<ParsedReport> reports, Rarity rarity) {
    Map<ReportId, Known> ofText = new HashMap<>();
    this.known =
        reports.stream()
            .map(r -> ofText.computeIfAbsent(r.report().id(), id -> Known.of(r, rarity)))
            .toList();
  }

  /** Returns the pairings of a story's {@code reports}, which are in the story's order. */
  static List<Pairing> of(List<ParsedReport> reports, Rarity rarity) {
    var pairings = new Pairings(reports, rarity);
    return IntStream.range(0, reports.size())
        .boxed()
        .flatMap(i -> pairings.before(i).stream())
        .sorted(Comparator.comparing(Pairing::a).thenComparing(Pairing::b))
        .toList();
  }

  private List<Pairing> before(int report) {
    boolean all = known.size() <= ALL_PAIRS;
    var others = new TreeSet<Integer>();
    for (int i = all ? 0 : Math.max(0, report - BEFORE); i < report; i++) {
      others.add(i);
    }
    if (report > 0) {
      others.add(0);
    }
    var scored = new ArrayList<Scored>();
    for (int other : others) {
      Likeness likeness = Likeness.of(known.get(other).weighed(), known.get(report).weighed());
      scored.add(new Scored(other, likeness, Affinity.score(likeness)));
    }
    return scored.stream()
        .sorted(Comparator.comparingDouble((Scored s) -> -s.score).thenComparingInt(Scored::other))
        .limit(all ? scored.size() : SAID)
        .map(s -> pairing(s, report))
        .toList();
  }

  private Pairing pairing(Scored scored, int report) {
    int other = scored.other;
    boolean same = known.get(other).profile() == known.get(report).profile();
    return new Pairing(
        new Siglum(other),
        new Siglum(report),
        Math.round(scored.score * 1000) / 1000.0,
        same
            ? List.of("the same text")
            : Reasons.of(known.get(other), known.get(report), scored.likeness));
  }

  /** A report before and how alike it is. */
  private record Scored(int other, Likeness likeness, double score) {}
}
