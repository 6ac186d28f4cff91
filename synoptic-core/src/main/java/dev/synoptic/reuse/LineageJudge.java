package dev.synoptic.reuse;

import dev.synoptic.model.Lineage.Relation;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Published;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;

/** Judges how each report of a story stands to the others and to the agencies that it credits. */
final class LineageJudge {

  /** Share of a report's words outside quotations that makes it a carrier or a rewrite. */
  private static final double MIN_SHARE = 0.25;

  /** The same in words: a long report may carry a short one. */
  private static final int MIN_WORDS = 120;

  /** A report of which this share is in another, longer one is an excerpt of it. */
  private static final double EXCERPT = 0.8;

  /**
   * The share of another report that one with an interview of its own must reword to rewrite it.
   */
  private static final double REWRITTEN = 0.5;

  /** An hour decides who was first; clocks of pages are not better. */
  private static final Duration EARLIER = Duration.ofHours(1);

  /** Reports of a story in which compilations are looked for. */
  private static final int MAX_COMPILED = 12;

  private final List<BodyWords> reports;
  private final List<Pair> pairs;
  private final List<SortedMap<String, Credits.Strength>> credits;
  private final Slips slips;
  private final boolean[] garbled;

  LineageJudge(List<BodyWords> reports, List<Pair> pairs, Slips slips) {
    this.reports = reports;
    this.pairs = pairs;
    this.slips = slips;
    this.credits = reports.stream().map(r -> Credits.of(r.report())).toList();
    this.garbled = Garbling.in(reports, pairs, credits);
  }

  /**
   * How a report stands to its sources.
   *
   * @param relation the relation
   * @param of places of the reports it took from
   * @param credits the agencies it names, plainest credit first
   */
  record Verdict(Relation relation, List<Integer> of, List<String> credits) {}

  /** Returns the verdict on each report. */
  List<Verdict> verdicts() {
    return IntStream.range(0, reports.size()).mapToObj(this::verdict).toList();
  }

  private Verdict verdict(int report) {
    List<String> names = names(report);
    List<Integer> sources = sources(report);
    if (garbled[report]) {
      return new Verdict(Relation.GARBLES, sources, names);
    }
    if (credits.get(report).containsValue(Credits.Strength.LINE)) {
      return new Verdict(Relation.CARRIES, List.of(), names);
    }
    ParsedReport parsed = reports.get(report).report();
    if (!sources.isEmpty()) {
      Pair taken = pair(report, sources.get(0));
      boolean copied = isMuch(report, taken.copiedIn(report));
      if (copied || share(report, taken) >= REWRITTEN || !OwnReporting.interviewIn(parsed)) {
        return new Verdict(copied ? Relation.CARRIES : Relation.REWRITES, sources, names);
      }
    }
    if (credits.get(report).containsValue(Credits.Strength.TOLD)
        && !OwnReporting.interviewIn(parsed)) {
      return new Verdict(Relation.CARRIES, List.of(), names);
    }
    if (OwnReporting.shownBy(parsed)) {
      Relation relation = sharesMuch(report) ? Relation.UNKNOWN : Relation.OWN;
      return new Verdict(relation, List.of(), names);
    }
    List<Integer> compiled = names.isEmpty() ? compiledFrom(report) : List.of();
    return new Verdict(compiled.isEmpty() ? Relation.UNKNOWN : Relation.REWRITES, compiled, names);
  }

  /** In a long story everything has been told by somebody: then it says nothing. */
  private List<Integer> compiledFrom(int report) {
    return reports.size() > MAX_COMPILED
        ? List.of()
        : Compilation.sources(
            reports,
            report,
            other -> !isRelated(report, other) && earlier(other, report).orElse(true));
  }

  private boolean isRelated(int a, int b) {
    return pairs.stream().anyMatch(p -> p.has(a) && p.other(a) == b && p.evidence().isRelated());
  }

  private List<String> names(int report) {
    return credits.get(report).entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Credits.Strength> e) -> e.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Returns the report that {@code report} took from, if it took much and from it: the one whose
   * misprints it has too, else the one that it took most from.
   */
  private List<Integer> sources(int report) {
    return pairs.stream()
        .filter(p -> p.has(report) && p.evidence().isRelated())
        .filter(p -> isMuch(report, p.takenIn(report)))
        .filter(p -> isSource(p.other(report), report, p))
        .max(
            Comparator.comparingInt((Pair p) -> slips.shared(p.a(), p.b()))
                .thenComparingInt(p -> p.takenIn(report))
                .thenComparing(Comparator.comparingInt((Pair p) -> p.other(report)).reversed()))
        .map(p -> p.other(report))
        .stream()
        .toList();
  }

  private boolean isMuch(int report, int words) {
    return words >= MIN_WORDS || words >= MIN_SHARE * reports.get(report).told();
  }

  /** Returns whether a report has much in common with one of which nobody knows who was first. */
  private boolean sharesMuch(int report) {
    return pairs.stream()
        .anyMatch(
            p ->
                p.has(report)
                    && isMuch(report, p.takenIn(report))
                    && !isSource(report, p.other(report), p));
  }

  private Pair pair(int a, int b) {
    return pairs.stream().filter(p -> p.has(a) && p.other(a) == b).findFirst().orElseThrow();
  }

  /** Returns whether {@code first} is the source of {@code second} rather than the reverse. */
  private boolean isSource(int first, int second, Pair pair) {
    if (garbled[first] != garbled[second]) {
      return garbled[second];
    }
    if (isCredited(first, second) != isCredited(second, first)) {
      return isCredited(first, second);
    }
    boolean firstCredits = credits.get(first).containsValue(Credits.Strength.LINE);
    boolean secondCredits = credits.get(second).containsValue(Credits.Strength.LINE);
    if (firstCredits != secondCredits) {
      return firstCredits;
    }
    Optional<Boolean> earlier = earlier(first, second);
    return earlier.orElseGet(
        () ->
            pair.isRetoldIn(second)
                || isExcerpt(second, first, pair)
                || slips.showCopying(first, second) && !isExcerpt(first, second, pair));
  }

  /** Returns whether {@code second} credits the outlet of {@code first} with its text. */
  private boolean isCredited(int first, int second) {
    return credits.get(second).entrySet().stream()
        .filter(credit -> credit.getValue() == Credits.Strength.LINE)
        .anyMatch(
            credit -> OwnReporting.isNameOf(reports.get(first).report().report(), credit.getKey()));
  }

  /** Returns whether {@code first} was published before {@code second}; empty where not known. */
  private Optional<Boolean> earlier(int first, int second) {
    Optional<Published> a = reports.get(first).report().report().published();
    Optional<Published> b = reports.get(second).report().report().published();
    if (a.isEmpty() || b.isEmpty()) {
      return Optional.empty();
    }
    if (a.get().time().isPresent() && b.get().time().isPresent()) {
      Duration between = Duration.between(a.get().time().get(), b.get().time().get());
      return between.abs().compareTo(EARLIER) < 0
          ? Optional.empty()
          : Optional.of(!between.isNegative());
    }
    int byDate = a.get().date().compareTo(b.get().date());
    return byDate == 0 ? Optional.empty() : Optional.of(byDate < 0);
  }

  private boolean isExcerpt(int excerpt, int whole, Pair pair) {
    double share = share(excerpt, pair);
    return share >= EXCERPT && share(whole, pair) < EXCERPT * share;
  }

  private double share(int report, Pair pair) {
    return (double) pair.takenIn(report) / Math.max(1, reports.get(report).told());
  }
}
