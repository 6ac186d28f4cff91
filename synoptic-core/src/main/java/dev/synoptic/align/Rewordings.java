package dev.synoptic.align;

import dev.synoptic.align.Voice.Accord;
import dev.synoptic.collate.Lattice;
import dev.synoptic.collate.Lattice.Pair;
import dev.synoptic.model.Siglum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what a report that rewords quotations made of the others: a machine's paraphrase, or a
 * translation of a translation, keeps the order of the quotations where it keeps few of their
 * words. As the sentences of a translation are matched by order and length (Gale and Church, 1993),
 * so are the quotations of two reports of which several are already known as one another's
 * rewordings.
 */
final class Rewordings {

  /** So many quotations of two reports reword each other before the order of the rest counts. */
  private static final int MIN_REWORDED = 2;

  /** A report is laid beside so many others at most. */
  private static final int MAX_PARTNERS = 3;

  /** Quotations of one utterance: worth more than any that may be. */
  private static final int KNOWN = 12;

  /** What words, shape and surroundings must show together, see {@link #likeness}. */
  private static final double MIN_LIKENESS = 1.2;

  private static final int RUN_COST = 1;

  private final Groups groups;
  private final Resemblances resemblances;
  private final Rarity rarity;
  private final Map<Siglum, List<Spoken>> quoted = new HashMap<>();

  /** Looks at the quotations of {@code all}, numbered in order. */
  Rewordings(List<Spoken> all, Groups groups, Resemblances resemblances, Rarity rarity) {
    this.groups = groups;
    this.resemblances = resemblances;
    this.rarity = rarity;
    for (Spoken spoken : all) {
      if (!spoken.indirect()) {
        quoted.computeIfAbsent(spoken.report(), r -> new ArrayList<>()).add(spoken);
      }
    }
  }

  /** Two reports, and how many quotations of one reword the other's. */
  private record Reports(Siglum a, Siglum b) {}

  /** Joins the quotations that stand in each other's place. */
  void join() {
    Map<Reports, Integer> reworded = new HashMap<>();
    for (Resemblance pair : resemblances.all()) {
      if (groups.of(pair.a()) == groups.of(pair.b()) && asLong(pair.a(), pair.b())) {
        int more = rewords(pair) ? 1 : keeps(pair) ? -1 : 0;
        reworded.merge(new Reports(pair.a().report(), pair.b().report()), more, Integer::sum);
      }
    }
    var partners = new HashMap<Siglum, Integer>();
    reworded.entrySet().stream()
        .filter(entry -> entry.getValue() >= MIN_REWORDED)
        .sorted(
            Comparator.comparing((Map.Entry<Reports, Integer> entry) -> -entry.getValue())
                .thenComparing(entry -> entry.getKey().a())
                .thenComparing(entry -> entry.getKey().b()))
        .map(Map.Entry::getKey)
        .filter(reports -> partners.merge(reports.a(), 1, Integer::sum) <= MAX_PARTNERS)
        .filter(reports -> partners.merge(reports.b(), 1, Integer::sum) <= MAX_PARTNERS)
        .forEach(this::join);
  }

  /** Returns whether the words are many of them others, as far as they are not in common. */
  private static boolean rewords(Resemblance pair) {
    return !pair.a().report().equals(pair.b().report())
        && pair.small() >= JoinRules.LONG / 2
        && pair.share() < 0.85;
  }

  private static boolean keeps(Resemblance pair) {
    return pair.small() >= JoinRules.LONG / 2 && pair.share() >= 0.95;
  }

  private static boolean asLong(Spoken a, Spoken b) {
    int most = Math.max(a.atoms().size(), b.atoms().size());
    return most <= 1.6 * Math.min(a.atoms().size(), b.atoms().size()) + 1;
  }

  private void join(Reports reports) {
    List<Spoken> rows = quoted.getOrDefault(reports.a(), List.of());
    List<Spoken> columns = quoted.getOrDefault(reports.b(), List.of());
    List<Pair> chain =
        Lattice.align(
            rows.size(), columns.size(), RUN_COST, (a, b) -> worth(rows.get(a), columns.get(b)));
    for (int i = 0; i < chain.size(); i++) {
      Pair pair = chain.get(i);
      Spoken a = rows.get(pair.a());
      Spoken b = columns.get(pair.b());
      if (groups.of(a) != groups.of(b) && held(chain, i, rows, columns)) {
        groups.joinIfFits(Resemblance.of(a, b, rarity));
      }
    }
  }

  /** Returns what two quotations are worth in each other's place; 0 where they cannot be one. */
  private int worth(Spoken a, Spoken b) {
    if (groups.of(a) == groups.of(b)) {
      return KNOWN;
    }
    boolean alone = groups.size(a) == 1 || groups.size(b) == 1;
    if (!alone || groups.carries(a, b.report()) || groups.carries(b, a.report())) {
      return 0;
    }
    Accord accord = a.voice().with(b.voice());
    if (accord == Accord.DIFFERENT || accord == Accord.DOUBTED || !asLong(a, b)) {
      return 0;
    }
    double likeness = likeness(Resemblance.of(a, b, rarity));
    return likeness < MIN_LIKENESS ? 0 : (int) Math.min(KNOWN - 1.0, 3 * likeness);
  }

  /** Returns how alike the two are in words of content, in small words and in what is around. */
  private double likeness(Resemblance pair) {
    double around = pair.a().surroundings().shared(pair.b().surroundings(), rarity);
    // Of two words by one speaker in the same place a paraphrase may keep neither.
    boolean same = pair.a().voice().with(pair.b().voice()) == Accord.SAME;
    return 2 * pair.contentShare() + pair.skeleton() + 0.25 * Math.min(around, same ? 6 : 4);
  }

  /** Returns whether a pair stands between pairs known as one, close to one of them. */
  private boolean held(List<Pair> chain, int at, List<Spoken> rows, List<Spoken> columns) {
    return known(chain, at - 1, chain.get(at), rows, columns)
        || known(chain, at + 1, chain.get(at), rows, columns);
  }

  private boolean known(
      List<Pair> chain, int at, Pair from, List<Spoken> rows, List<Spoken> columns) {
    if (at < 0 || at >= chain.size()) {
      return false;
    }
    Pair pair = chain.get(at);
    boolean close = Math.abs(pair.a() - from.a()) <= 2 && Math.abs(pair.b() - from.b()) <= 2;
    return close && groups.of(rows.get(pair.a())) == groups.of(columns.get(pair.b()));
  }
}
