package dev.synoptic.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the reports that tell another one again in other words. What happened is told by everybody;
 * a report is taken for a retelling only where it follows one other report plainly closer than it
 * follows the rest, and has no facts of its own.
 */
final class Retellings {

  /**
   * By so much the source must cover a report better than any account not related to the source.
   */
  private static final double MIN_LEAD = 0.1;

  private final List<BodyWords> reports;
  private final List<Pair> pairs;
  private final List<Retelling> byA = new ArrayList<>();
  private final List<Retelling> byB = new ArrayList<>();

  private Retellings(List<BodyWords> reports, List<Pair> pairs) {
    this.reports = reports;
    this.pairs = pairs;
    List<ToldSentences> told = reports.stream().map(ToldSentences::new).toList();
    for (Pair pair : pairs) {
      boolean copied = pair.isCopied(reports);
      ToldSentences a = told.get(pair.a());
      ToldSentences b = told.get(pair.b());
      byA.add(copied ? Retelling.COPY : Retelling.of(a, b));
      byB.add(copied ? Retelling.COPY : Retelling.of(b, a));
    }
  }

  /** Returns {@code pairs}, those of a report and what it retells with that as evidence. */
  static List<Pair> judged(List<BodyWords> reports, List<Pair> pairs) {
    var retellings = new Retellings(reports, pairs);
    return IntStream.range(0, pairs.size()).mapToObj(retellings::judged).toList();
  }

  private Pair judged(int index) {
    Pair pair = pairs.get(index);
    boolean a = isRetold(index, pair.a());
    boolean b = isRetold(index, pair.b());
    Retelling none = Retelling.COPY;
    return a || b ? pair.retold(a ? byA.get(index) : none, b ? byB.get(index) : none) : pair;
  }

  /** Returns whether {@code teller} tells the other of the pair at {@code index} again. */
  private boolean isRetold(int index, int teller) {
    Retelling retelling = of(index, teller);
    if (!retelling.holds()) {
      return false;
    }
    int source = pairs.get(index).other(teller);
    if (OwnFacts.of(reports.get(teller), reports.get(source)).speakForReporting()) {
      return false;
    }
    return IntStream.range(0, pairs.size())
        .filter(i -> i != index && pairs.get(i).has(teller))
        .filter(i -> !areRelated(pairs.get(i).other(teller), source))
        .allMatch(i -> of(i, teller).cover() + MIN_LEAD <= retelling.cover());
  }

  private Retelling of(int index, int teller) {
    return (pairs.get(index).a() == teller ? byA : byB).get(index);
  }

  private boolean areRelated(int a, int b) {
    return pairs.stream().anyMatch(p -> p.has(a) && p.other(a) == b && p.evidence().isRelated());
  }
}
