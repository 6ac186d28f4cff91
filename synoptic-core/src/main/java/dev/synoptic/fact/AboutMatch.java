package dev.synoptic.fact;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Tells how much speaks for it that two figures are about one thing, their values left aside. A
 * concept tells much if each report says it of one figure, and little if a report says it of many.
 */
final class AboutMatch {

  /** Names are in every sentence of a story and tell little of what a figure measures. */
  private static final double NAME_WEIGHT = 0.4;

  /** People are counted for many reasons. */
  private static final double PEOPLE = 0.4;

  private static final double HEAD = 1.2;
  private static final double RELATED_HEAD = 0.8;
  private static final double QUALIFIER = 0.7;
  private static final double CLAUSE = 0.6;

  /** What one figure is about, and the sentence of the other has. */
  private static final double HALF = 0.4;

  private static final double CONTEXT = 0.25;
  private static final double MOST_CONTEXT = 2;
  private static final double STATE = 2;
  private static final double OTHER_HEAD = -1.2;
  private static final double OTHER_QUALIFIER = -1.2;

  /** "A tariff on rice" and "a tariff on cotton" are two. */
  private static final double OTHER_KIND = -3;

  private static final double OTHER_ROLE = -2;
  private static final double AHEAD = -0.5;

  private final Map<String, Integer> most = new HashMap<>();
  private final Set<String> names;
  private final Set<String> core;
  private final FactWords words;

  /**
   * @param names words of names
   * @param core concepts of what the story is about
   */
  AboutMatch(Collection<StatedFigure> all, Set<String> names, Set<String> core, FactWords words) {
    this.names = names;
    this.core = core;
    this.words = words;
    Map<String, Set<String>> values = new HashMap<>();
    StatedFigure last = null;
    for (StatedFigure figure : all) {
      if (last != null && !last.span().report().equals(figure.span().report())) {
        close(values);
      }
      String value = figure.figure().value().toString();
      Set<String> concepts = new HashSet<>(figure.nouns());
      concepts.addAll(figure.clause());
      concepts.forEach(c -> values.computeIfAbsent(c, concept -> new HashSet<>()).add(value));
      last = figure;
    }
    close(values);
  }

  /** Takes over how many values one report gives of each concept. */
  private void close(Map<String, Set<String>> values) {
    values.forEach((concept, given) -> most.merge(concept, given.size(), Math::max));
    values.clear();
  }

  /** Returns how much it says that two figures share {@code concept}; 0 to 2.2. */
  double weight(String concept) {
    if (words.holds("people", concept)) {
      return PEOPLE;
    }
    double weight = Math.log(1 + 8.0 / most.getOrDefault(concept, 1));
    return names.contains(concept) ? weight * NAME_WEIGHT : weight;
  }

  boolean isName(String concept) {
    return names.contains(concept);
  }

  /** Returns how much speaks for one thing; below 0 if more speaks against it. */
  double of(StatedFigure one, StatedFigure other) {
    double evidence = heads(one, other) + common(one, other) + context(one, other);
    evidence += Concord.states(one, other) == Concord.SAME ? STATE : 0;
    if (qualifiers(one, other) == Concord.OTHER) {
      evidence += one.head().equals(other.head()) ? OTHER_KIND : OTHER_QUALIFIER;
    }
    evidence += one.role() == other.role() ? 0 : OTHER_ROLE;
    return evidence + (one.ahead() == other.ahead() ? 0 : AHEAD);
  }

  private double heads(StatedFigure one, StatedFigure other) {
    String a = one.head();
    String b = other.head();
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    if (a.equals(b)) {
      return HEAD * weight(a);
    }
    boolean related = one.isAbout(b) || other.isAbout(a);
    if (related) {
      return RELATED_HEAD * (one.isAbout(b) ? weight(b) : weight(a));
    }
    boolean anyone = words.holds("people", a) || words.holds("people", b);
    return anyone || one.context().contains(b) || other.context().contains(a) ? 0 : OTHER_HEAD;
  }

  private double common(StatedFigure one, StatedFigure other) {
    double sum = 0;
    for (String concept : one.nouns()) {
      boolean head = concept.equals(one.head()) || concept.equals(other.head());
      double share = other.isAbout(concept) ? QUALIFIER : HALF;
      boolean both = other.isAbout(concept) || other.context().contains(concept);
      sum += !head && both ? share * weight(concept) : 0;
    }
    for (String concept : one.clause()) {
      double share = other.isAbout(concept) ? CLAUSE : HALF;
      boolean both = other.isAbout(concept) || other.context().contains(concept);
      sum += !concept.equals(other.head()) && both ? share * weight(concept) : 0;
    }
    return sum;
  }

  private double context(StatedFigure one, StatedFigure other) {
    double sum = 0;
    double halves = 0;
    for (String concept : one.context()) {
      if (!one.isAbout(concept)) {
        boolean about = other.isAbout(concept) && !concept.equals(other.head());
        halves += about ? HALF * weight(concept) : 0;
        sum += !about && other.context().contains(concept) ? CONTEXT * weight(concept) : 0;
      }
    }
    return halves + Math.min(MOST_CONTEXT, sum);
  }

  /** Tells whether the nouns of both are qualified, and if so alike: "on steel", "on cars". */
  Concord qualifiers(StatedFigure one, StatedFigure other) {
    boolean alike = false;
    boolean mine = false;
    boolean its = false;
    for (String concept : one.nouns()) {
      boolean qualifies = !concept.equals(one.head()) && !isName(concept);
      mine |= qualifies;
      alike |= qualifies && other.isAbout(concept);
    }
    for (String concept : other.nouns()) {
      boolean qualifies = !concept.equals(other.head()) && !isName(concept);
      its |= qualifies;
      alike |= qualifies && one.isAbout(concept);
    }
    if (!mine || !its) {
      return Concord.UNKNOWN;
    }
    return alike ? Concord.SAME : Concord.OTHER;
  }

  /** Returns whether the figures share what happened: a concept that is no name. */
  boolean shareEvent(StatedFigure one, StatedFigure other) {
    return one.nouns().stream().anyMatch(c -> !names.contains(c) && other.isAbout(c))
        || one.clause().stream().anyMatch(c -> !names.contains(c) && other.isAbout(c));
  }

  /** Returns whether the sentences of both have a name in common. */
  boolean shareNames(StatedFigure one, StatedFigure other) {
    return one.context().stream().anyMatch(c -> isName(c) && other.context().contains(c));
  }

  /** Returns whether both tell of what the story is about. */
  boolean areOfTheStory(StatedFigure one, StatedFigure other) {
    return isOfTheStory(one) && isOfTheStory(other);
  }

  private boolean isOfTheStory(StatedFigure figure) {
    return figure.nouns().stream().anyMatch(core::contains)
        || figure.clause().stream().anyMatch(core::contains);
  }

  /** Returns the number of concepts, no names, that the sentences of both have. */
  int sharedContext(StatedFigure one, StatedFigure other) {
    int count = 0;
    for (String concept : one.context()) {
      count += other.context().contains(concept) && !names.contains(concept) ? 1 : 0;
    }
    return count;
  }

  /** Returns the number of concepts that both figures are about. */
  static int shared(StatedFigure one, StatedFigure other) {
    int count = 0;
    for (String concept : one.nouns()) {
      count += other.isAbout(concept) ? 1 : 0;
    }
    for (String concept : one.clause()) {
      count += other.isAbout(concept) && !one.nouns().contains(concept) ? 1 : 0;
    }
    return count;
  }

  /** Returns whether the sentences of both have more in common than the main noun. */
  static boolean shareBesidesHead(StatedFigure one, StatedFigure other) {
    return one.context().stream()
        .anyMatch(concept -> !concept.equals(one.head()) && other.context().contains(concept));
  }

  /** Returns whether the main noun of one is among what the other is about. */
  static boolean headsMeet(StatedFigure one, StatedFigure other) {
    return !one.head().isEmpty() && other.isAbout(one.head())
        || !other.head().isEmpty() && one.isAbout(other.head());
  }
}
