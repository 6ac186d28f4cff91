package dev.synoptic.align;

import dev.synoptic.model.Siglum;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Joins quotations into utterances. The best pairs are joined first; a pair is not joined where it
 * would put two quotations of one report over the same words of a third, for a report that prints
 * words twice in two wordings tells of two occasions. Order of input decides nothing.
 */
final class Utterances {

  /** Two quotations of one report lie over the same words if more than this share is common. */
  private static final double MAX_OVERLAP = 0.5;

  /** A quotation that tells this much more than another is fuller, not another wording of it. */
  private static final double FULLER = 1.3;

  /** So many quotations before and after one are beside it. */
  private static final int BESIDE = 2;

  private final List<Spoken> all;
  private final Rarity rarity;
  private final JoinRules rules;
  private final SpokenIndex index;
  private final Map<Integer, Map<Integer, Resemblance>> resemblances = new HashMap<>();
  private final Map<Said, Integer> times = new HashMap<>();
  private final List<List<Spoken>> groups = new ArrayList<>();
  private final int[] groupOf;

  private Utterances(List<Spoken> all) {
    this.all = all;
    this.rarity = new Rarity(all);
    this.rules = new JoinRules(rarity);
    this.index = new SpokenIndex(all, rarity);
    this.groupOf = new int[all.size()];
    for (Spoken spoken : all) {
      times.merge(Said.of(spoken), 1, Integer::sum);
      groupOf[spoken.number()] = spoken.number();
      groups.add(new ArrayList<>(List.of(spoken)));
    }
  }

  /** Returns {@code all}, numbered in order, grouped by utterance, each group in order. */
  static List<List<Spoken>> join(List<Spoken> all) {
    var utterances = new Utterances(all);
    utterances.compare();
    utterances.joinPairs(false, false);
    utterances.joinPairs(true, false);
    utterances.joinPairs(false, true);
    utterances.joinParts();
    return utterances.groups.stream().filter(group -> !group.isEmpty()).toList();
  }

  private void compare() {
    for (Spoken spoken : all) {
      for (int other : index.partners(spoken)) {
        Resemblance pair = Resemblance.of(spoken, all.get(other), rarity);
        if (pair.atoms() > 0) {
          resemblances.computeIfAbsent(spoken.number(), n -> new TreeMap<>()).put(other, pair);
        }
      }
    }
  }

  /** Two quotations and how well they belong together. */
  private record Link(Resemblance pair, double strength) {}

  /**
   * Joins the pairs that belong together.
   *
   * @param neighbours whether what stands beside them may help
   * @param indirect whether pairs with indirect speech are joined, or those without
   */
  private void joinPairs(boolean neighbours, boolean indirect) {
    var links = new ArrayList<Link>();
    for (Spoken spoken : all) {
      for (Resemblance pair : resemblances.getOrDefault(spoken.number(), Map.of()).values()) {
        if (indirect == (pair.a().indirect() || pair.b().indirect()) && !joined(pair)) {
          link(pair, neighbours && beside(pair), links);
        }
      }
    }
    links.sort(
        (p, q) -> {
          int byStrength = Double.compare(q.strength, p.strength);
          int byFirst = Integer.compare(p.pair.a().number(), q.pair.a().number());
          int bySecond = Integer.compare(p.pair.b().number(), q.pair.b().number());
          return byStrength != 0 ? byStrength : byFirst != 0 ? byFirst : bySecond;
        });
    links.forEach(link -> joinIfFits(link.pair));
  }

  private void link(Resemblance pair, boolean beside, List<Link> links) {
    boolean sameReport = pair.a().report().equals(pair.b().report());
    if (sameReport) {
      if (repeats(pair)) {
        // Where a report has a fragment in full as well, that is what the fragment is of.
        links.add(new Link(pair, 100 + pair.share()));
      }
      return;
    }
    double strength = rules.strength(pair, beside, lone(pair));
    if (strength > 0) {
      links.add(new Link(pair, strength));
    }
  }

  /** Returns whether one of the two, of one report, only says again what the other says. */
  private static boolean repeats(Resemblance pair) {
    return !pair.a().indirect()
        && !pair.b().indirect()
        && pair.small() >= 0.5
        && pair.share() >= 0.95
        && pair.run() >= Math.min(pair.a().atoms().size(), pair.b().atoms().size()) - 1
        && pair.a().voice().with(pair.b().voice()) != Voice.Accord.DIFFERENT;
  }

  private boolean joined(Resemblance pair) {
    return groupOf[pair.a().number()] == groupOf[pair.b().number()];
  }

  /** Returns whether each of the two is the only one of its words in its report. */
  private boolean lone(Resemblance pair) {
    return pair.small() < JoinRules.LONG
        && times.getOrDefault(Said.of(pair.a()), 0) == 1
        && times.getOrDefault(Said.of(pair.b()), 0) == 1;
  }

  /** Words in one report. */
  private record Said(Siglum report, List<Integer> forms) {

    static Said of(Spoken spoken) {
      return new Said(spoken.report(), spoken.atoms().stream().map(Atom::form).toList());
    }
  }

  /** Returns whether quotations close before or after the two are already of one utterance. */
  private boolean beside(Resemblance pair) {
    Set<Integer> before = groupsBeside(pair.a(), -1);
    Set<Integer> after = groupsBeside(pair.a(), 1);
    return groupsBeside(pair.b(), -1).stream().anyMatch(before::contains)
        || groupsBeside(pair.b(), 1).stream().anyMatch(after::contains);
  }

  private Set<Integer> groupsBeside(Spoken spoken, int step) {
    var groupsBeside = new HashSet<Integer>();
    int at = spoken.number() + step;
    while (groupsBeside.size() < BESIDE
        && at >= 0
        && at < all.size()
        && all.get(at).report().equals(spoken.report())) {
      if (!all.get(at).indirect()) {
        groupsBeside.add(groupOf[at]);
      }
      at += step;
    }
    return groupsBeside;
  }

  private void joinIfFits(Resemblance pair) {
    int a = groupOf[pair.a().number()];
    int b = groupOf[pair.b().number()];
    if (a != b && !bridges(pair) && fit(groups.get(a), groups.get(b))) {
      join(Math.min(a, b), Math.max(a, b));
    }
  }

  /**
   * Returns whether the pair would join two fuller quotations by a fragment that is of only one of
   * them: a few words may be put under a fuller wording, but not tie two of those together.
   */
  private boolean bridges(Resemblance pair) {
    double a = rarity.of(pair.a().atoms());
    double b = rarity.of(pair.b().atoms());
    Spoken fragment = a <= b ? pair.a() : pair.b();
    double most = FULLER * Math.min(a, b);
    int words = Math.abs(pair.a().atoms().size() - pair.b().atoms().size());
    return pair.small() < JoinRules.LONG
        && Math.max(a, b) > most
        && words > 1
        && groups.get(groupOf[fragment.number()]).stream()
            .anyMatch(spoken -> rarity.of(spoken.atoms()) > most);
  }

  private void join(int into, int from) {
    List<Spoken> group = groups.get(into);
    group.addAll(groups.get(from));
    group.sort((p, q) -> Integer.compare(p.number(), q.number()));
    groups.get(from).forEach(spoken -> groupOf[spoken.number()] = into);
    groups.get(from).clear();
  }

  private boolean fit(List<Spoken> group, List<Spoken> other) {
    boolean direct = group.stream().anyMatch(s -> !s.indirect());
    boolean otherDirect = other.stream().anyMatch(s -> !s.indirect());
    boolean indirect = group.stream().anyMatch(Spoken::indirect);
    if (direct && otherDirect && (indirect || other.stream().anyMatch(Spoken::indirect))) {
      // What was said is no proof that two quotations are one if only a paraphrase links them.
      return false;
    }
    for (Spoken a : group) {
      for (Spoken b : other) {
        boolean twice = a.report().equals(b.report()) && !fitInOneReport(a, b, group, other);
        if (twice || otherSpeakers(a, b)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Returns whether the two may not be joined for their speakers, however others link them. */
  private boolean otherSpeakers(Spoken a, Spoken b) {
    if (a.voice().with(b.voice()) != Voice.Accord.DIFFERENT) {
      return false;
    }
    Resemblance pair = resemblance(a, b);
    return pair == null || rules.strength(pair, false, false) == 0;
  }

  private boolean fitInOneReport(Spoken a, Spoken b, List<Spoken> group, List<Spoken> other) {
    if (a.indirect() != b.indirect()) {
      return false;
    }
    Resemblance own = resemblance(a, b);
    if (own != null && repeats(own)) {
      return true;
    }
    if (repeatsAny(a, group) || repeatsAny(b, other)) {
      return true;
    }
    var overlap = new Overlap();
    group.stream().filter(c -> !repeatsAny(c, group)).forEach(c -> overlap.add(a, b, c));
    other.stream().filter(c -> !repeatsAny(c, other)).forEach(c -> overlap.add(a, b, c));
    return overlap.common <= MAX_OVERLAP * overlap.least;
  }

  /** Returns whether {@code spoken} only says again what a fuller one of its report says. */
  private boolean repeatsAny(Spoken spoken, List<Spoken> group) {
    for (Spoken fuller : group) {
      if (fuller.number() != spoken.number()
          && fuller.report().equals(spoken.report())
          && fuller.atoms().size() > spoken.atoms().size()) {
        Resemblance pair = resemblance(fuller, spoken);
        if (pair != null && repeats(pair)) {
          return true;
        }
      }
    }
    return false;
  }

  /** How far two quotations of one report lie over the same words of others. */
  private final class Overlap {

    private int common;
    private int least;

    private void add(Spoken a, Spoken b, Spoken c) {
      Resemblance withA = c.report().equals(a.report()) ? null : resemblance(a, c);
      Resemblance withB = withA == null ? null : resemblance(b, c);
      if (withA == null || withB == null) {
        return;
      }
      BitSet both = (BitSet) withA.in(c).clone();
      both.and(withB.in(c));
      common += weight(c, both);
      least += Math.min(weight(c, withA.in(c)), weight(c, withB.in(c)));
    }
  }

  private static int weight(Spoken spoken, BitSet places) {
    List<Atom> atoms = spoken.atoms();
    return places.stream().filter(i -> i < atoms.size()).map(i -> atoms.get(i).weight()).sum();
  }

  private @Nullable Resemblance resemblance(Spoken a, Spoken b) {
    int low = Math.min(a.number(), b.number());
    int high = Math.max(a.number(), b.number());
    return resemblances.getOrDefault(low, Map.of()).get(high);
  }

  /** Lets the parts of one mixed quotation that found no partner stay with the others. */
  private void joinParts() {
    for (int i = 1; i < all.size(); i++) {
      Spoken part = all.get(i);
      Spoken before = all.get(i - 1);
      int a = groupOf[i - 1];
      int b = groupOf[i];
      boolean alone = groups.get(a).size() == 1 || groups.get(b).size() == 1;
      if (a != b && alone && part.follows(before)) {
        join(Math.min(a, b), Math.max(a, b));
      }
    }
  }
}
