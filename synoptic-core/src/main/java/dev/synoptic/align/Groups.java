package dev.synoptic.align;

import dev.synoptic.model.Siglum;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Quotations grouped by utterance, as the grouping grows. Two groups do not fit together where one
 * report would have two quotations over the same words of others: a report that prints words twice
 * in two wordings tells of two occasions.
 */
final class Groups {

  /** Two quotations of one report lie over the same words if more than this share is common. */
  private static final double MAX_OVERLAP = 0.5;

  /** A quotation that tells this much more than another is fuller, not another wording of it. */
  private static final double FULLER = 1.3;

  /** So many members of a group show over which words two quotations lie. */
  private static final int MAX_MEMBERS = 16;

  private final Rarity rarity;
  private final Resemblances resemblances;
  private final List<Group> groups = new ArrayList<>();
  private final int[] groupOf;

  /** The quotations of one utterance so far. */
  private static final class Group {
    private final Map<Siglum, List<Spoken>> byReport = new TreeMap<>();
    private final Map<String, Voice> voices = new TreeMap<>();
    private boolean direct;
    private boolean indirect;
    private int size;

    private void add(Spoken spoken) {
      byReport.computeIfAbsent(spoken.report(), r -> new ArrayList<>()).add(spoken);
      spoken.voice().key().ifPresent(key -> voices.put(key, spoken.voice()));
      direct |= !spoken.indirect();
      indirect |= spoken.indirect();
      size++;
    }

    private List<Spoken> members() {
      return byReport.values().stream().flatMap(List::stream).toList();
    }
  }

  /** Puts every quotation of {@code all}, numbered in order, into a group of its own. */
  Groups(List<Spoken> all, Rarity rarity, Resemblances resemblances) {
    this.rarity = rarity;
    this.resemblances = resemblances;
    this.groupOf = new int[all.size()];
    for (Spoken spoken : all) {
      var group = new Group();
      group.add(spoken);
      groups.add(group);
      groupOf[spoken.number()] = spoken.number();
    }
  }

  /** Returns the number of the group of {@code spoken}. */
  int of(Spoken spoken) {
    return groupOf[spoken.number()];
  }

  /** Returns how many quotations are with {@code spoken}, itself included. */
  int size(Spoken spoken) {
    return groups.get(of(spoken)).size;
  }

  /** Returns the groups, each in order. */
  List<List<Spoken>> all() {
    return groups.stream().filter(group -> group.size > 0).map(Group::members).toList();
  }

  /** Returns whether one of two quotations of one report only says again what the other says. */
  static boolean repeats(Resemblance pair) {
    return !pair.a().indirect()
        && !pair.b().indirect()
        && pair.small() >= 0.5
        && pair.share() >= 0.95
        && pair.run() >= Math.min(pair.a().atoms().size(), pair.b().atoms().size()) - 1
        && pair.a().voice().with(pair.b().voice()) != Voice.Accord.DIFFERENT;
  }

  /** Joins the groups of the two if they fit together. */
  void joinIfFits(Resemblance pair) {
    int a = of(pair.a());
    int b = of(pair.b());
    if (a != b && !bridges(pair) && fit(groups.get(a), groups.get(b), pair)) {
      join(pair.a(), pair.b());
    }
  }

  /** Joins the groups of {@code a} and {@code b}. */
  void join(Spoken a, Spoken b) {
    Group into = groups.get(Math.min(of(a), of(b)));
    Group from = groups.get(Math.max(of(a), of(b)));
    int number = Math.min(of(a), of(b));
    for (Spoken spoken : from.members()) {
      into.add(spoken);
      groupOf[spoken.number()] = number;
    }
    into.byReport.values().forEach(own -> own.sort((p, q) -> p.number() - q.number()));
    from.byReport.clear();
    from.size = 0;
  }

  /**
   * Returns whether the pair would join two fuller quotations by a fragment that is of only one of
   * them: a few words may be put under a fuller wording, but not tie two of those together.
   */
  private boolean bridges(Resemblance pair) {
    double a = rarity.of(pair.a().atoms());
    double b = rarity.of(pair.b().atoms());
    double most = FULLER * Math.min(a, b);
    int words = Math.abs(pair.a().atoms().size() - pair.b().atoms().size());
    return pair.small() < JoinRules.LONG
        && Math.max(a, b) > most
        && words > 1
        && groups.get(of(a <= b ? pair.a() : pair.b())).members().stream()
            .anyMatch(spoken -> rarity.of(spoken.atoms()) > most);
  }

  private boolean fit(Group group, Group other, Resemblance pair) {
    if (group.direct && other.direct && (group.indirect || other.indirect)) {
      // What was said is no proof that two quotations are one if only a paraphrase links them.
      return false;
    }
    if (otherSpeakers(group, other) && !JoinRules.whoeverSaidIt(pair)) {
      return false;
    }
    for (Map.Entry<Siglum, List<Spoken>> own : group.byReport.entrySet()) {
      for (Spoken a : own.getValue()) {
        for (Spoken b : other.byReport.getOrDefault(own.getKey(), List.of())) {
          if (!fitInOneReport(a, b, group, other)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private static boolean otherSpeakers(Group group, Group other) {
    return group.voices.values().stream()
        .anyMatch(
            voice ->
                other.voices.values().stream()
                    .anyMatch(next -> voice.with(next) == Voice.Accord.DIFFERENT));
  }

  private boolean fitInOneReport(Spoken a, Spoken b, Group group, Group other) {
    if (a.indirect() != b.indirect()) {
      return false;
    }
    Resemblance own = resemblances.between(a, b);
    if (resemblances.same(a, b) || own != null && repeats(own) || repeatsAny(a) || repeatsAny(b)) {
      return true;
    }
    int[] overlap = new int[2];
    addOverlap(a, b, group, overlap);
    addOverlap(a, b, other, overlap);
    return overlap[0] <= MAX_OVERLAP * overlap[1];
  }

  /** Returns whether a fuller quotation of its report that has these words is in its group. */
  private boolean repeatsAny(Spoken spoken) {
    Group group = groups.get(of(spoken));
    for (Spoken fuller : group.byReport.getOrDefault(spoken.report(), List.of())) {
      if (fuller.atoms().size() > spoken.atoms().size()) {
        Resemblance pair = resemblances.between(fuller, spoken);
        if (pair != null && repeats(pair)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Adds how far two quotations of one report lie over the same words of a group, and could. */
  private void addOverlap(Spoken a, Spoken b, Group group, int[] overlap) {
    group.members().stream()
        .filter(c -> !c.report().equals(a.report()) && !repeatsAny(c))
        .limit(MAX_MEMBERS)
        .forEach(
            c -> {
              BitSet withA = resemblances.common(c, a);
              BitSet withB = resemblances.common(c, b);
              overlap[1] += Math.min(weight(c, withA), weight(c, withB));
              withA.and(withB);
              overlap[0] += weight(c, withA);
            });
  }

  private static int weight(Spoken spoken, BitSet places) {
    List<Atom> atoms = spoken.atoms();
    return places.stream().filter(i -> i < atoms.size()).map(i -> atoms.get(i).weight()).sum();
  }
}
