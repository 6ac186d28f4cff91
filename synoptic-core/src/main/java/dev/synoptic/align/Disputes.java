package dev.synoptic.align;

import dev.synoptic.model.FigureKind;
import dev.synoptic.model.Precision;
import dev.synoptic.model.Published;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Story;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds values that cannot both hold: of one thing, at one time, both meant exactly. What is in
 * doubt is left apart, since a false conflict does more harm than a missed one.
 */
final class Disputes {

  /** Least sum of what tells for one thing, the values left aside. */
  private static final double SAME_THING = 2.85;

  /** People of no special kind who met one fate are the same. */
  private static final double SAME_FATE = 2;

  /** A report that gives the other value as well, of a thing as near as this, explains it. */
  private static final double EXPLAINED = 1.5;

  /** Reports this far apart may state two stages of one toll. */
  private static final Duration STAGE = Duration.ofHours(2);

  private static final int RECENT_DAYS = 60;

  private record Candidate(int one, int other, double evidence, StatedFigure a, StatedFigure b) {}

  private final Story story;
  private final AboutMatch match;
  private final FactWords words;

  Disputes(Story story, AboutMatch match, FactWords words) {
    this.story = story;
    this.match = match;
    this.words = words;
  }

  /** Returns the disputes between {@code groups}, in their order. */
  List<Dispute> among(List<FactGroup> groups) {
    Map<String, List<Integer>> index = new HashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      for (String key : keys(groups.get(i))) {
        index.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    Set<Long> seen = new HashSet<>();
    var candidates = new ArrayList<Candidate>();
    for (int i = 0; i < groups.size(); i++) {
      for (String key : keys(groups.get(i))) {
        for (int j : index.getOrDefault(key, List.of())) {
          if (j > i && seen.add((long) i * groups.size() + j)) {
            between(groups, i, j).ifPresent(candidates::add);
          }
        }
      }
    }
    return candidates.stream()
        .filter(candidate -> !isExplained(candidate, groups))
        .map(c -> new Dispute(c.one(), c.other(), isUpdate(groups, c)))
        .toList();
  }

  private static Set<String> keys(FactGroup group) {
    Set<String> keys = new TreeSet<>();
    for (StatedFigure figure : group.values()) {
      String kind = figure.magnitude().map(Magnitude::dimension).orElse("date");
      figure.nouns().forEach(noun -> keys.add(kind + " " + noun));
      figure.states().forEach(state -> keys.add(kind + " " + state));
      figure.clause().forEach(concept -> keys.add(kind + " " + concept));
    }
    return keys;
  }

  private Optional<Candidate> between(List<FactGroup> groups, int i, int j) {
    FactGroup one = groups.get(i);
    FactGroup other = groups.get(j);
    boolean apart = Collections.disjoint(one.reports(), other.reports());
    Candidate best = null;
    for (StatedFigure a : one.values()) {
      for (StatedFigure b : other.values()) {
        double evidence = cannotBothHold(a, b) ? match.of(a, b) : 0;
        boolean fate = Concord.states(a, b) == Concord.SAME;
        boolean allowed = apart || fate && isFromTwo(one, other);
        if (allowed && evidence > least(a, fate) && (best == null || evidence > best.evidence())) {
          best = new Candidate(i, j, evidence, a, b);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** An age is of one person; what counts people of one fate needs less to be of the same. */
  private static double least(StatedFigure figure, boolean fate) {
    boolean age = figure.figure().value().kind() == FigureKind.AGE;
    return age ? 0 : fate ? SAME_FATE : SAME_THING;
  }

  /** A report that gives both tolls may tell why they differ; the others still do. */
  private static boolean isFromTwo(FactGroup one, FactGroup other) {
    return !other.reports().containsAll(one.reports())
        && !one.reports().containsAll(other.reports());
  }

  private boolean cannotBothHold(StatedFigure a, StatedFigure b) {
    return a.fit(b) == ValueFit.APART
        && isFirm(a)
        && isFirm(b)
        && a.role() == b.role()
        && !SameFact.isOtherTime(a, b)
        && !isBackground(a)
        && !isBackground(b)
        && !isOtherScope(a, b)
        && isSameThing(a, b);
  }

  /** "40 in Peru" and "900 worldwide" are a part and a whole. */
  private boolean isOtherScope(StatedFigure a, StatedFigure b) {
    boolean wide = a.context().stream().anyMatch(concept -> words.holds("scope", concept));
    boolean other = b.context().stream().anyMatch(concept -> words.holds("scope", concept));
    return wide != other || isElsewhere(a, b);
  }

  /** Both are said of names, and not of the same. */
  private boolean isElsewhere(StatedFigure a, StatedFigure b) {
    List<String> mine = a.nouns().stream().filter(match::isName).toList();
    List<String> its = b.nouns().stream().filter(match::isName).toList();
    boolean meet =
        mine.stream().anyMatch(name -> b.isAbout(name) || b.context().contains(name))
            || its.stream().anyMatch(name -> a.isAbout(name) || a.context().contains(name));
    return !mine.isEmpty() && !its.isEmpty() && !meet;
  }

  private static boolean isFirm(StatedFigure figure) {
    boolean exact = figure.figure().precision() == Precision.EXACT;
    boolean day = !figure.isDate() || DateFit.days(figure.date()) <= 366;
    boolean range = figure.magnitude().map(Magnitude::isRange).orElse(false);
    return exact && day && !range && !figure.ahead() && !figure.part();
  }

  /** What happened in a year long past ("nine died in 2011") is not what the story tells. */
  private boolean isBackground(StatedFigure figure) {
    Optional<LocalDate> day = published(figure.span().report()).map(Published::date);
    return day.isPresent()
        && figure.times().stream()
            .anyMatch(time -> time.last().isBefore(day.get().minusDays(RECENT_DAYS)));
  }

  private boolean isSameThing(StatedFigure a, StatedFigure b) {
    FigureKind kind = a.figure().value().kind();
    if (kind == FigureKind.AGE) {
      return a.nouns().size() >= 2 && a.nouns().equals(b.nouns());
    }
    if (kind == FigureKind.RANK || kind == FigureKind.DURATION) {
      return false;
    }
    if (kind == FigureKind.DATE) {
      boolean clock = a.date().iso().contains("T") && b.date().iso().contains("T");
      return match.shareEvent(a, b) && (clock || AboutMatch.shared(a, b) >= 2);
    }
    Concord states = Concord.states(a, b);
    if (states == Concord.SAME) {
      return isAnyone(a) && isAnyone(b) || a.head().equals(b.head());
    }
    return states != Concord.OTHER
        && AboutMatch.headsMeet(a, b)
        && match.qualifiers(a, b) != Concord.OTHER
        && isQualifiedAlike(a, b);
  }

  /** Returns whether people of no special kind are counted, or who is not said. */
  private boolean isAnyone(StatedFigure figure) {
    String head = figure.head();
    return head.isEmpty() || words.holds("people", head) || words.holds("state", head);
  }

  /** "A tariff on steel" and "a tariff" may be two; so may be "a tariff" and "a tariff". */
  private boolean isQualifiedAlike(StatedFigure a, StatedFigure b) {
    boolean generic = !a.nouns().isEmpty() && words.holds("generic", a.nouns().get(0));
    return !generic || match.qualifiers(a, b) == Concord.SAME;
  }

  /** A report that gives both values tells why they differ, or that they are of two things. */
  private boolean isExplained(Candidate candidate, List<FactGroup> groups) {
    FactGroup one = groups.get(candidate.one());
    FactGroup other = groups.get(candidate.other());
    if (isSum(candidate.a(), candidate.b(), groups)) {
      return true;
    }
    if (Concord.states(candidate.a(), candidate.b()) == Concord.SAME) {
      return false;
    }
    for (int i = 0; i < groups.size(); i++) {
      FactGroup group = groups.get(i);
      if (i == candidate.one() || i == candidate.other()) {
        continue;
      }
      if (explains(group, one, candidate.b(), candidate.a())
          || explains(group, other, candidate.a(), candidate.b())) {
        return true;
      }
    }
    return false;
  }

  /** "13 adults and 3 children" are the 16 people of another report. */
  private static boolean isSum(StatedFigure a, StatedFigure b, List<FactGroup> groups) {
    double more = Math.abs(size(a) - size(b));
    StatedFigure less = size(a) < size(b) ? a : b;
    return groups.stream()
        .flatMap(group -> group.values().stream())
        .filter(figure -> !figure.isDate() && !less.isDate() && size(figure) == more)
        .anyMatch(
            figure ->
                figure.span().report().equals(less.span().report())
                    && figure.fit(less) != ValueFit.INCOMPARABLE
                    && figure.context().equals(less.context()));
  }

  private static double size(StatedFigure figure) {
    return figure.magnitude().map(Magnitude::low).orElse(0.0);
  }

  private boolean explains(FactGroup group, FactGroup mine, StatedFigure its, StatedFigure my) {
    for (StatedFigure figure : group.values()) {
      if (mine.reports().contains(figure.span().report())
          && figure.fit(its).fits()
          && match.of(figure, my) >= EXPLAINED) {
        return true;
      }
    }
    return false;
  }

  /** Tolls change: a value said of a later day, or by a later report, replaces the earlier one. */
  private boolean isUpdate(List<FactGroup> groups, Candidate candidate) {
    StatedFigure a = candidate.a();
    StatedFigure b = candidate.b();
    boolean toll = isToll(a) || isToll(b);
    return toll && !isOneStage(groups.get(candidate.one()), groups.get(candidate.other()));
  }

  private boolean isToll(StatedFigure figure) {
    return figure.nouns().stream().anyMatch(noun -> words.holds("toll", noun))
        || figure.clause().stream().anyMatch(concept -> words.holds("toll", concept));
  }

  /** Two reports that both count at one time: on one day, and within hours where they say. */
  private boolean isOneStage(FactGroup one, FactGroup other) {
    for (StatedFigure a : one.figures()) {
      for (StatedFigure b : other.figures()) {
        boolean sameDay = a.asOf().isPresent() && a.asOf().equals(b.asOf());
        if (sameDay && isNear(published(a.span().report()), published(b.span().report()))) {
          return true;
        }
      }
    }
    return false;
  }

  private Optional<Published> published(Siglum report) {
    return story.report(report).report().published();
  }

  private static boolean isNear(Optional<Published> one, Optional<Published> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return true;
    }
    if (!one.get().date().equals(other.get().date())) {
      return false;
    }
    return one.get().time().isEmpty()
        || other.get().time().isEmpty()
        || Duration.between(one.get().time().get(), other.get().time().get()).abs().compareTo(STAGE)
            <= 0;
  }
}
