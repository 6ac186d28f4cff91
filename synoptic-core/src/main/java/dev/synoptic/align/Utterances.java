package dev.synoptic.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Joins quotations into utterances. The best pairs are joined first; the order of the input decides
 * nothing.
 */
final class Utterances {

  /** Best first; of equally good pairs the one that stands first. */
  private static final Comparator<Link> ORDER =
      Comparator.comparing((Link link) -> -link.strength)
          .thenComparing(link -> link.pair.a().number())
          .thenComparing(link -> link.pair.b().number());

  /** So much more must the surroundings tell for one of two utterances that have a fragment. */
  private static final double CLEARLY = 1.5;

  private final List<Spoken> all;
  private final Rarity rarity;
  private final JoinRules rules;
  private final Resemblances resemblances;
  private final Neighbours neighbours;
  private final Groups groups;

  private Utterances(List<Spoken> all) {
    this.all = all;
    this.rarity = new Rarity(all);
    this.rules = new JoinRules(rarity);
    this.resemblances = new Resemblances(all, rarity);
    this.neighbours = new Neighbours(all);
    this.groups = new Groups(all, rarity, resemblances);
  }

  /** Two quotations and how well they belong together. */
  private record Link(Resemblance pair, double strength) {}

  /** What a round of joining looks at. */
  private enum Round {
    /** The words alone. */
    WORDS,
    /** The words, and whether what stands beside them is joined already. */
    PLACES,
    /** Indirect speech: it is put under what was said, and ties nothing together. */
    INDIRECT
  }

  /** Returns {@code all}, numbered in order, grouped by utterance, each group in order. */
  static List<List<Spoken>> join(List<Spoken> all) {
    var utterances = new Utterances(all);
    utterances.join(Round.WORDS);
    utterances.join(Round.PLACES);
    new Rewordings(all, utterances.groups, utterances.resemblances, utterances.rarity).join();
    utterances.joinLone(utterances.rules::fragment);
    utterances.joinLone(utterances::swapped);
    utterances.join(Round.INDIRECT);
    utterances.joinParts();
    return utterances.groups.all();
  }

  private void join(Round round) {
    var links = new ArrayList<Link>();
    for (Resemblance pair : resemblances.all()) {
      boolean indirect = pair.a().indirect() || pair.b().indirect();
      if (indirect == (round == Round.INDIRECT) && groups.of(pair.a()) != groups.of(pair.b())) {
        link(pair, round, links);
      }
    }
    links.sort(ORDER);
    links.forEach(link -> groups.joinIfFits(link.pair));
  }

  private void link(Resemblance pair, Round round, List<Link> links) {
    if (pair.a().report().equals(pair.b().report())) {
      if (Groups.repeats(pair)) {
        // Where a report has a fragment in full as well, that is what the fragment is of.
        links.add(new Link(pair, 100 + pair.share()));
      }
      return;
    }
    boolean beside = round == Round.PLACES && neighbours.beside(pair, groups);
    double strength = rules.strength(pair, beside, neighbours.lone(pair));
    if (strength > 0) {
      links.add(new Link(pair, strength));
    }
  }

  /**
   * Puts what stands alone, or is only said again, under the only utterance that it may be of, or
   * the one whose surroundings are clearly the same: a word or two, or a sentence with some words
   * swapped.
   */
  private void joinLone(Lone rule) {
    var links = new TreeMap<Integer, List<Link>>();
    for (Resemblance pair : resemblances.all()) {
      addLone(pair, pair.a(), pair.b(), rule, links);
      addLone(pair, pair.b(), pair.a(), rule, links);
    }
    links.forEach(this::joinBest);
  }

  /** Says how well a quotation that stands alone belongs with another; 0 where it does not. */
  private interface Lone {
    double strength(Resemblance pair, Spoken alone, Spoken other);
  }

  private void addLone(
      Resemblance pair, Spoken alone, Spoken other, Lone rule, Map<Integer, List<Link>> links) {
    if (groups.of(alone) != groups.of(other) && groups.onlyRepeats(alone)) {
      double strength = rule.strength(pair, alone, other);
      if (strength > 0) {
        links
            .computeIfAbsent(groups.of(alone), n -> new ArrayList<>())
            .add(new Link(pair, strength));
      }
    }
  }

  private void joinBest(int alone, List<Link> links) {
    links.removeIf(link -> groups.of(link.pair.a()) == groups.of(link.pair.b()));
    if (links.isEmpty()) {
      return;
    }
    links.sort(ORDER);
    Link best = links.get(0);
    int taken = utterance(best, alone);
    double next =
        links.stream()
            .filter(link -> utterance(link, alone) != taken)
            .mapToDouble(Link::strength)
            .max()
            .orElse(0);
    if (next == 0 || best.strength >= next + CLEARLY) {
      groups.joinIfFits(best.pair);
    }
  }

  private double swapped(Resemblance pair, Spoken alone, Spoken other) {
    return groups.carries(other, alone.report())
        ? 0
        : rules.swapped(pair, neighbours.beside(pair, groups));
  }

  /** Returns the group of the other quotation of a link. */
  private int utterance(Link link, int alone) {
    boolean first = groups.of(link.pair.a()) == alone;
    return groups.of(first ? link.pair.b() : link.pair.a());
  }

  /** Lets the parts of one mixed quotation that found no partner stay with the others. */
  private void joinParts() {
    for (int i = 1; i < all.size(); i++) {
      Spoken part = all.get(i);
      Spoken before = all.get(i - 1);
      boolean alone = groups.size(part) == 1 || groups.size(before) == 1;
      if (groups.of(part) != groups.of(before) && alone && part.follows(before)) {
        groups.join(before, part);
      }
    }
  }
}
