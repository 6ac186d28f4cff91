package dev.synoptic.fact;

import dev.synoptic.model.About;
import dev.synoptic.model.FigureKind;
import dev.synoptic.model.Precision;
import dev.synoptic.model.Siglum;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds values that cannot both hold: of one thing, at one time. What is in doubt is left apart,
 * since a false conflict does more harm than a missed one.
 */
final class Disputes {

  /** Counts of one thing are seldom further apart than so many times. */
  private static final double MOST_TIMES = 2;

  private static final double A_FEW = 3;

  private record Candidate(int one, int other, double evidence, StatedFigure a, StatedFigure b) {}

  private final List<FactGroup> groups;
  private final Explanations explanations;
  private final Rivals rivals;
  private final Settled settled;
  private final Stages stages;

  /** Of each group, the values that others can be held to. */
  private final List<HeldValues> held = new ArrayList<>();

  private final Copies copies;

  /** The groups of which a value is said with a fate. */
  private final BitSet fated = new BitSet();

  /** The groups of which a value is one that was. */
  private final BitSet former = new BitSet();

  private final Map<Siglum, List<StatedFigure>> amounts = new HashMap<>();

  Disputes(
      List<FactGroup> groups,
      AboutMatch match,
      Rivals rivals,
      Settled settled,
      Stages stages,
      Copies copies) {
    this.copies = copies;
    this.groups = groups;
    this.explanations = new Explanations(groups, match);
    this.rivals = rivals;
    this.settled = settled;
    this.stages = stages;
    groups.stream()
        .flatMap(group -> group.values().stream())
        .filter(figure -> !figure.isDate())
        .forEach(
            figure ->
                amounts
                    .computeIfAbsent(figure.span().report(), r -> new ArrayList<>())
                    .add(figure));
  }

  /** Returns the disputes between the groups, in their order. */
  List<Dispute> all() {
    var index = new DisputeIndex(groups);
    boolean[] past = new boolean[groups.size()];
    for (int i = 0; i < past.length; i++) {
      past[i] = groups.get(i).figures().stream().anyMatch(settled::isBackground);
      former.set(
          i,
          groups.get(i).figures().stream().anyMatch(figure -> figure.role() == About.Role.BEFORE));
      List<StatedFigure> settledOnes =
          groups.get(i).values().stream().filter(settled::isOneValue).toList();
      held.add(HeldValues.of(settledOnes, copies));
      fated.set(i, settledOnes.stream().anyMatch(figure -> !figure.states().isEmpty()));
    }
    var disputes = new ArrayList<Dispute>();
    for (int i = 0; i < past.length; i++) {
      int one = i;
      index.forEachAfter(
          one,
          other -> {
            if (past[one] == past[other]) {
              between(one, other).flatMap(this::dispute).ifPresent(disputes::add);
            }
          });
    }
    return grown(disputes);
  }

  /** Three counts and more of the dead of one day, each another, are one that grew. */
  private List<Dispute> grown(List<Dispute> disputes) {
    Map<Integer, Set<Integer>> rivalsOf = new HashMap<>();
    for (Dispute dispute : disputes) {
      if (dispute.isConflict()) {
        rivalsOf.computeIfAbsent(dispute.one(), g -> new HashSet<>()).add(dispute.other());
        rivalsOf.computeIfAbsent(dispute.other(), g -> new HashSet<>()).add(dispute.one());
      }
    }
    var grown = new ArrayList<Dispute>();
    for (Dispute dispute : disputes) {
      boolean growth =
          stages.mayGrow(groups.get(dispute.one()), groups.get(dispute.other()))
              && areMany(rivalsOf, dispute);
      grown.add(growth ? new Dispute(dispute.one(), dispute.other(), true) : dispute);
    }
    return grown;
  }

  /** Returns whether three groups and more are rivals of one of the two, themselves included. */
  private static boolean areMany(Map<Integer, Set<Integer>> rivalsOf, Dispute dispute) {
    Set<Integer> all = new HashSet<>(rivalsOf.getOrDefault(dispute.one(), Set.of()));
    all.addAll(rivalsOf.getOrDefault(dispute.other(), Set.of()));
    return all.size() > 2;
  }

  /** Returns whether a report says what the one became: seldom a figure tells what was before. */
  private boolean isTold(int i, int j) {
    return (former.get(i) || former.get(j)) && stages.isTold(groups.get(i), groups.get(j));
  }

  /** Returns the two values of both groups that are surest of one thing. */
  private Optional<Candidate> between(int i, int j) {
    FactGroup one = groups.get(i);
    FactGroup other = groups.get(j);
    List<StatedFigure> mine = held.get(i).figures();
    List<StatedFigure> its = held.get(j).figures();
    if (mine.isEmpty() || its.isEmpty()) {
      return Optional.empty();
    }
    boolean apart = one.isByOthersThan(other) || isTold(i, j);
    if (!apart && !(fated.get(i) && fated.get(j))) {
      return Optional.empty();
    }
    var maybe = new Maybe(held.get(i), held.get(j));
    Candidate best = null;
    for (int k = 0; k < mine.size(); k++) {
      StatedFigure a = mine.get(k);
      for (int l = 0; l < its.size(); l++) {
        StatedFigure b = its.get(l);
        boolean allowed = maybe.holds(k, l) && (apart || Concord.states(a, b) == Concord.SAME);
        double evidence = allowed ? rivals.evidence(a, b) : 0;
        if (evidence == Rivals.SURE) {
          return Optional.of(new Candidate(i, j, evidence, a, b));
        }
        if (evidence != 0 && (best == null || evidence > best.evidence())) {
          best = new Candidate(i, j, evidence, a, b);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * Whether values of two groups may be rivals. How two values fit is asked once for all figures
   * that give them, and the rest once for those told in the same words; where none are, asking for
   * the evidence tells it as fast.
   */
  private final class Maybe {

    private static final byte NO = 1;
    private static final byte YES = 2;

    private final HeldValues one;
    private final HeldValues other;
    private final byte[] apart;
    private final byte[] known;
    private final boolean repeated;

    Maybe(HeldValues one, HeldValues other) {
      this.one = one;
      this.other = other;
      this.apart = new byte[one.sizes().count() * other.sizes().count()];
      int pairs = one.tellings().count() * other.tellings().count();
      this.repeated = pairs < one.figures().size() * other.figures().size();
      this.known = new byte[repeated ? pairs : 0];
    }

    boolean holds(int a, int b) {
      return areApart(a, b) && (!repeated || mayBe(a, b));
    }

    private boolean areApart(int a, int b) {
      int at = one.sizes().of()[a] * other.sizes().count() + other.sizes().of()[b];
      if (apart[at] == 0) {
        boolean fit = one.figures().get(a).fit(other.figures().get(b)) != ValueFit.APART;
        apart[at] = fit ? NO : YES;
      }
      return apart[at] == YES;
    }

    private boolean mayBe(int a, int b) {
      int at = one.tellings().of()[a] * other.tellings().count() + other.tellings().of()[b];
      if (known[at] == 0) {
        boolean may = rivals.mayBe(one.figures().get(a), other.figures().get(b));
        known[at] = may ? YES : NO;
      }
      return known[at] == YES;
    }
  }

  /** What is told weeks later may have been put right, or be of another event; an age is not. */
  private boolean isOfOneTime(Candidate c) {
    return c.a().figure().value().kind() == FigureKind.AGE
        || stages.areOfOneWeek(groups.get(c.one()), groups.get(c.other()));
  }

  /** The dead of a day long past grow no more. */
  private boolean isPast(FactGroup one, FactGroup other) {
    return Stream.concat(one.figures().stream(), other.figures().stream())
        .anyMatch(settled::isBackground);
  }

  /** A report that gives both tolls may tell why they differ; the others still do. */
  private static boolean isFromTwo(FactGroup one, FactGroup other) {
    return !other.reports().containsAll(one.reports())
        && !one.reports().containsAll(other.reports());
  }

  private Optional<Dispute> dispute(Candidate c) {
    if (isExplained(c)) {
      return Optional.empty();
    }
    FactGroup one = groups.get(c.one());
    FactGroup other = groups.get(c.other());
    boolean update = !isPast(one, other) && stages.isUpdate(one, other, c.a(), c.b());
    if (update && !areAlike(one, other)) {
      return Optional.empty();
    }
    boolean people = rivals.isAnyone(c.a()) && rivals.isAnyone(c.b());
    boolean two = people ? isFromTwo(one, other) : one.isByOthersThan(other);
    boolean grown = settled.haveGrown(c.a(), c.b());
    boolean sure = c.evidence() > Rivals.SAME_THING && two && isOfOneTime(c) && !grown;
    return update || sure && isOfOneSize(c) && excludeEachOther(c)
        ? Optional.of(new Dispute(c.one(), c.other(), update))
        : Optional.empty();
  }

  /**
   * Returns whether neither report leaves room for the other's value: a headline's "400,000" is
   * meant as "more than 400,000" in the text below it.
   */
  private boolean excludeEachOther(Candidate c) {
    return areAllBeyond(groups.get(c.one()), c.a(), c.b())
        && areAllBeyond(groups.get(c.other()), c.b(), c.a());
  }

  private static boolean areAllBeyond(FactGroup group, StatedFigure stated, StatedFigure other) {
    return group.figures().stream()
        .filter(figure -> figure.span().report().equals(stated.span().report()))
        .allMatch(figure -> Bounds.excludeEachOther(figure, other));
  }

  /** "202 hurt", "18 critically hurt": who counts so unlike counts something else. */
  private static boolean isOfOneSize(Candidate c) {
    if (Concord.states(c.a(), c.b()) != Concord.SAME) {
      return true; // things are held to be one by all that is said of them
    }
    double less = Math.min(size(c.a()), size(c.b()));
    double more = Math.max(size(c.a()), size(c.b()));
    return less * MOST_TIMES + A_FEW >= more;
  }

  /** "Two children", "10 bodies" are no toll; "52 incidents" follow on "47 incidents". */
  private boolean areAlike(FactGroup one, FactGroup other) {
    return Stream.concat(one.figures().stream(), other.figures().stream())
            .allMatch(rivals::isAnyone)
        || one.base().head().equals(other.base().head());
  }

  /** A report that gives both values tells why they differ, or that they are of two things. */
  private boolean isExplained(Candidate candidate) {
    FactGroup one = groups.get(candidate.one());
    FactGroup other = groups.get(candidate.other());
    if (isSum(candidate.a(), candidate.b())) {
      return true;
    }
    if (Concord.states(candidate.a(), candidate.b()) == Concord.SAME) {
      return false;
    }
    return explanations.areGiven(one, other, candidate.a(), candidate.b());
  }

  /** "13 adults and 3 children" are the 16 people of another report. */
  private boolean isSum(StatedFigure a, StatedFigure b) {
    double more = Math.abs(size(a) - size(b));
    StatedFigure less = size(a) < size(b) ? a : b;
    StatedFigure whole = size(a) < size(b) ? b : a;
    boolean exact = whole.figure().precision() == Precision.EXACT;
    double room = exact ? 0 : whole.magnitude().map(Magnitude::grain).orElse(0.0);
    return amounts.getOrDefault(less.span().report(), List.of()).stream()
        .filter(figure -> Math.abs(size(figure) - more) <= room)
        .anyMatch(
            figure ->
                !figure.span().equals(less.span())
                    && figure.fit(less) != ValueFit.INCOMPARABLE
                    && Concord.states(figure, whole) != Concord.OTHER
                    && figure.context().equals(less.context()));
  }

  private static double size(StatedFigure figure) {
    return figure.magnitude().map(Magnitude::low).orElse(0.0);
  }
}
