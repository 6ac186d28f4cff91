package dev.synoptic.align;

import dev.synoptic.collate.Atom;
import dev.synoptic.model.Siglum;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  /** So many words of content in one order are the same words with a small one left out. */
  private static final int MIN_CONTENT = 3;

  /** So many members of a group show over which words two quotations lie. */
  private static final int MAX_MEMBERS = 16;

  private final Rarity rarity;
  private final Resemblances resemblances;
  private final List<Group> groups = new ArrayList<>();
  private final int[] groupOf;

  /** Pairs of groups that did not fit in one report, with their sizes then. */
  private final Map<Long, Integer> refused = new HashMap<>();

  /** Puts every quotation of {@code all}, numbered in order, into a group of its own. */
  Groups(List<Spoken> all, Rarity rarity, Resemblances resemblances) {
    this.rarity = rarity;
    this.resemblances = resemblances;
    this.groupOf = new int[all.size()];
    for (Spoken spoken : all) {
      groups.add(new Group(spoken, rarity.of(spoken)));
      groupOf[spoken.number()] = spoken.number();
    }
  }

  /** Returns the number of the group of {@code spoken}. */
  int of(Spoken spoken) {
    return groupOf[spoken.number()];
  }

  /** Returns how many quotations are with {@code spoken}, itself included. */
  int size(Spoken spoken) {
    return group(spoken).size();
  }

  /**
   * Returns whether {@code spoken} has all the words of its group, and the others, of its report or
   * of others, say only them again.
   */
  boolean onlyRepeats(Spoken spoken) {
    Group group = group(spoken);
    return group.size() == 1
        || group.size() <= MAX_MEMBERS
            && rarity.of(spoken) >= group.fullest()
            && group.members().stream().allMatch(other -> other.within(spoken));
  }

  /** Returns whether {@code report} has a quotation of the utterance of {@code spoken}. */
  boolean carries(Spoken spoken, Siglum report) {
    return !group(spoken).of(report).isEmpty();
  }

  private Group group(Spoken spoken) {
    return groups.get(of(spoken));
  }

  /** Returns the groups, each in order, by their first quotations. */
  List<List<Spoken>> all() {
    return groupsInUse().stream()
        .map(Group::inOrder)
        .sorted(Comparator.comparing(group -> group.get(0).number()))
        .toList();
  }

  private List<Group> groupsInUse() {
    var used = new ArrayList<Group>();
    for (int number = 0; number < groups.size(); number++) {
      Group group = groups.get(number);
      if (of(group.members().get(0)) == number) {
        used.add(group);
      }
    }
    return used;
  }

  /** Returns whether one of two quotations of one report only says again what the other says. */
  static boolean repeats(Resemblance pair) {
    boolean indirect = pair.a().indirect();
    if (indirect != pair.b().indirect() || Occasions.apart(pair)) {
      return false;
    }
    // A few words that a role and a name share may be an echo; a sentence is one utterance.
    boolean sentence =
        pair.small() >= JoinRules.LONG
            || JoinRules.distinctive(pair)
            || pair.run() >= JoinRules.MIN_SENTENCE && pair.content() > 1;
    Voice.Accord most = sentence ? Voice.Accord.ROLE : Voice.Accord.OPEN;
    return pair.a().voice().with(pair.b().voice()).compareTo(most) <= 0
        && (indirect
            ? JoinRules.sameWords(pair)
            : again(pair) || Heads.isOf(pair.a(), pair.b()) || Heads.isOf(pair.b(), pair.a()));
  }

  private static boolean again(Resemblance pair) {
    int least = Math.min(pair.a().atoms().size(), pair.b().atoms().size()) - 1;
    return pair.small() >= 0.5
        && pair.share() >= 0.95
        && (pair.run() >= least
            || pair.atoms() >= least && pair.content() >= MIN_CONTENT && pair.compact());
  }

  /** Joins the groups of the two if they fit together. */
  void joinIfFits(Resemblance pair) {
    if (of(pair.a()) != of(pair.b()) && !bridges(pair) && fit(pair)) {
      join(pair.a(), pair.b());
    }
  }

  /** Joins the groups of {@code a} and {@code b}. */
  void join(Spoken a, Spoken b) {
    boolean first = group(a).size() >= group(b).size();
    int into = of(first ? a : b);
    Group from = group(first ? b : a);
    groups.get(into).addAll(from);
    from.members().forEach(spoken -> groupOf[spoken.number()] = into);
  }

  /**
   * Returns whether the pair would join two fuller quotations by a fragment that is of only one of
   * them: a few words may be put under a fuller wording, but not tie two of those together.
   */
  private boolean bridges(Resemblance pair) {
    double a = rarity.of(pair.a());
    double b = rarity.of(pair.b());
    double most = FULLER * Math.min(a, b);
    int words = Math.abs(pair.a().atoms().size() - pair.b().atoms().size());
    return pair.small() < JoinRules.LONG
        && Math.max(a, b) > most
        && words > 1
        && group(a <= b ? pair.a() : pair.b()).fullest() > most;
  }

  private boolean fit(Resemblance pair) {
    Group a = group(pair.a());
    Group b = group(pair.b());
    if (a.direct() && b.direct() && (a.indirect() || b.indirect())) {
      // What was said is no proof that two quotations are one if only a paraphrase links them.
      return false;
    }
    if (a.otherMonths(b)) {
      return false;
    }
    if (pair.small() < JoinRules.LONG && a.toOtherPersons(b)) {
      return false;
    }
    if ((a.otherSpeakers(b) || a.otherDays(b)) && !JoinRules.whoeverSaidIt(pair)) {
      return false;
    }
    long both =
        (long) Math.min(of(pair.a()), of(pair.b())) << 32 | Math.max(of(pair.a()), of(pair.b()));
    if (refused.getOrDefault(both, 0) == a.size() + b.size()) {
      return false;
    }
    boolean fits = fitInReports(a, b);
    if (!fits) {
      refused.put(both, a.size() + b.size());
    }
    return fits;
  }

  private boolean fitInReports(Group a, Group b) {
    Group fewer = a.byReport().size() <= b.byReport().size() ? a : b;
    Group more = fewer == a ? b : a;
    for (Map.Entry<Siglum, List<Spoken>> own : fewer.byReport().entrySet()) {
      for (Spoken spoken : own.getValue()) {
        for (Spoken other : more.of(own.getKey())) {
          if (!fitInOneReport(spoken, other)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private boolean fitInOneReport(Spoken a, Spoken b) {
    if (a.indirect() != b.indirect()) {
      return false;
    }
    Resemblance own = resemblances.between(a, b);
    if (resemblances.same(a, b) || own != null && repeats(own) || repeatsAny(a) || repeatsAny(b)) {
      return true;
    }
    int[] overlap = new int[2];
    addOverlap(a, b, group(a), overlap);
    addOverlap(a, b, group(b), overlap);
    return overlap[0] <= MAX_OVERLAP * overlap[1];
  }

  /** Returns whether a fuller quotation of its report that has these words is in its group. */
  private boolean repeatsAny(Spoken spoken) {
    for (Spoken fuller : group(spoken).of(spoken.report())) {
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
    int looked = 0;
    for (Spoken member : group.members()) {
      if (member.report().equals(a.report()) || repeatsAny(member)) {
        continue;
      }
      BitSet withA = resemblances.common(member, a);
      BitSet withB = resemblances.common(member, b);
      overlap[1] += Math.min(weight(member, withA), weight(member, withB));
      withA.and(withB);
      overlap[0] += weight(member, withA);
      looked++;
      if (looked == MAX_MEMBERS) {
        return;
      }
    }
  }

  private static int weight(Spoken spoken, BitSet places) {
    List<Atom> atoms = spoken.atoms();
    int weight = 0;
    for (int i = places.nextSetBit(0); i >= 0 && i < atoms.size(); i = places.nextSetBit(i + 1)) {
      weight += atoms.get(i).weight();
    }
    return weight;
  }
}
