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

  /** At least so much of what two figures are about must be shared, of the one that says less. */
  private static final double SAME_THING = 0.7;

  private static final int LEAST_SHARED = 2;

  /** Reports this far apart may state two stages of one toll. */
  private static final Duration STAGE = Duration.ofHours(2);

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
    var disputes = new ArrayList<Dispute>();
    for (int i = 0; i < groups.size(); i++) {
      for (String key : keys(groups.get(i))) {
        for (int j : index.getOrDefault(key, List.of())) {
          if (j > i && seen.add((long) i * groups.size() + j)) {
            between(groups, i, j).ifPresent(disputes::add);
          }
        }
      }
    }
    return disputes;
  }

  private static Set<String> keys(FactGroup group) {
    Set<String> keys = new TreeSet<>();
    for (StatedFigure figure : group.values()) {
      String kind = figure.magnitude().map(Magnitude::dimension).orElse("date");
      figure.nouns().forEach(noun -> keys.add(kind + " " + noun));
      if (figure.nouns().isEmpty()) {
        figure.clause().forEach(concept -> keys.add(kind + " " + concept));
      }
    }
    return keys;
  }

  private Optional<Dispute> between(List<FactGroup> groups, int i, int j) {
    FactGroup one = groups.get(i);
    FactGroup other = groups.get(j);
    if (!Collections.disjoint(one.reports(), other.reports())) {
      return Optional.empty();
    }
    for (StatedFigure a : one.values()) {
      for (StatedFigure b : other.values()) {
        if (cannotBothHold(a, b)) {
          return Optional.of(new Dispute(i, j, isUpdate(one, other, a)));
        }
      }
    }
    return Optional.empty();
  }

  private boolean cannotBothHold(StatedFigure a, StatedFigure b) {
    return a.fit(b) == ValueFit.APART
        && isFirm(a)
        && isFirm(b)
        && !SameFact.isOtherTime(a, b)
        && isSameThing(a, b);
  }

  private static boolean isFirm(StatedFigure figure) {
    boolean exact = figure.figure().precision() == Precision.EXACT;
    boolean day = !figure.isDate() || DateFit.days(figure.date()) <= 366;
    boolean range = figure.magnitude().map(Magnitude::isRange).orElse(false);
    return exact && day && !range && !figure.ahead() && !figure.part();
  }

  private boolean isSameThing(StatedFigure a, StatedFigure b) {
    FigureKind kind = a.figure().value().kind();
    if (kind == FigureKind.AGE) {
      return a.nouns().size() >= 2 && a.nouns().equals(b.nouns());
    }
    if (kind == FigureKind.RANK || kind == FigureKind.DURATION) {
      return false;
    }
    return AboutMatch.headsMeet(a, b)
        && AboutMatch.shared(a, b) >= LEAST_SHARED
        && match.about(a, b) >= SAME_THING
        && isQualifiedAlike(a, b);
  }

  /** "A tariff on steel" and "a tariff" may be two; so may be "a tariff" and "a tariff". */
  private boolean isQualifiedAlike(StatedFigure a, StatedFigure b) {
    boolean generic = !a.nouns().isEmpty() && words.holds("generic", a.nouns().get(0));
    return !generic || a.nouns().size() > 1 && match.nouns(a, b) >= SAME_THING;
  }

  /** Tolls change: a value of a later report, or said of a later day, replaces the earlier one. */
  private boolean isUpdate(FactGroup one, FactGroup other, StatedFigure a) {
    boolean toll =
        a.nouns().stream().anyMatch(noun -> words.holds("toll", noun))
            || a.clause().stream().anyMatch(concept -> words.holds("toll", concept));
    return toll && !isOneStage(one, other);
  }

  private boolean isOneStage(FactGroup one, FactGroup other) {
    for (Siglum a : one.reports()) {
      for (Siglum b : other.reports()) {
        Optional<Published> first = published(a);
        Optional<Published> second = published(b);
        if (first.isPresent() && second.isPresent() && isNear(first.get(), second.get())) {
          return true;
        }
      }
    }
    return one.reports().stream().allMatch(r -> published(r).isEmpty())
        && other.reports().stream().allMatch(r -> published(r).isEmpty());
  }

  private Optional<Published> published(Siglum report) {
    return story.report(report).report().published();
  }

  private static boolean isNear(Published one, Published other) {
    LocalDate day = one.date();
    if (!day.equals(other.date())) {
      return false;
    }
    return one.time().isEmpty()
        || other.time().isEmpty()
        || Duration.between(one.time().get(), other.time().get()).abs().compareTo(STAGE) <= 0;
  }
}
