package dev.synoptic.reuse;

import dev.synoptic.model.Dateline;
import dev.synoptic.model.Outlet;
import dev.synoptic.model.Report;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * Tells which of the reports that alter each other's quotations garble. Two that do not copy each
 * other and print the same words show what was said. Else the text of an agency is the original of
 * what was made from it, and where nobody has a credit the one with the rarer words garbles.
 */
final class Garbling {

  /** Reports whose quotations are compared with one report's. */
  private static final int MAX_COMPARED = 24;

  private final List<BodyWords> reports;
  private final List<Pair> pairs;
  private final List<SortedMap<String, Credits.Strength>> credits;
  private final List<QuoteChanges.Quoted> quoted;

  private Garbling(
      List<BodyWords> reports,
      List<Pair> pairs,
      List<SortedMap<String, Credits.Strength>> credits) {
    this.reports = reports;
    this.pairs = pairs;
    this.credits = credits;
    this.quoted = reports.stream().map(QuoteChanges.Quoted::in).toList();
  }

  /** Returns for each of {@code reports} whether it garbles. */
  static boolean[] in(
      List<BodyWords> reports,
      List<Pair> pairs,
      List<SortedMap<String, Credits.Strength>> credits) {
    var garbling = new Garbling(reports, pairs, credits);
    var garbled = new boolean[reports.size()];
    for (int report = 0; report < garbled.length; report++) {
      garbled[report] = garbling.isGarbled(report);
    }
    return garbled;
  }

  private boolean isGarbled(int report) {
    List<Integer> places = compared(report);
    List<QuoteChanges.Quoted> others = places.stream().map(quoted::get).toList();
    QuoteChanges changes = QuoteChanges.of(quoted.get(report), others);
    if (!changes.garbled()) {
      return false;
    }
    int outvoted =
        QuoteChanges.outvoted(
            quoted.get(report), others, (a, b) -> !areRelated(places.get(a), places.get(b)));
    if (outvoted >= QuoteChanges.MIN_ALTERED) {
      return true;
    }
    if (isAgencyText(report)) {
      return false;
    }
    return changes.rarer() > 0
        || places.stream().anyMatch(o -> isAgencyText(o) && areRelated(report, o));
  }

  private List<Integer> compared(int report) {
    return IntStream.range(0, reports.size())
        .filter(i -> i != report)
        .limit(MAX_COMPARED)
        .boxed()
        .toList();
  }

  private boolean areRelated(int a, int b) {
    return pairs.stream().anyMatch(p -> p.has(a) && p.other(a) == b && p.evidence().isRelated());
  }

  /** Returns whether a report credits an agency with its text, or is an agency's own. */
  private boolean isAgencyText(int report) {
    Report plain = reports.get(report).report().report();
    String outlet = plain.outlet().map(Outlet::name).orElse("");
    return credits.get(report).containsValue(Credits.Strength.LINE)
        || plain.dateline().flatMap(Dateline::agency).filter(outlet::equalsIgnoreCase).isPresent();
  }
}
