package dev.synoptic.fact;

import dev.synoptic.model.Value;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Wording[] wordings;

  // By the number of the concept.
  private final double[] weights;
  private final BitSet people = new BitSet();
  private final BitSet named = new BitSet();
  private final Set<String> names;
  private final Set<String> core;

  /**
   * @param all the story's figures, by their number
   * @param names words of names
   * @param core concepts of what the story is about
   */
  AboutMatch(List<StatedFigure> all, Set<String> names, Set<String> core, FactWords words) {
    this.names = names;
    this.core = core;
    var concepts = new TreeSet<String>(); // in order: sums come out the same in every run
    for (StatedFigure figure : all) {
      concepts.addAll(figure.nouns());
      concepts.addAll(figure.clause());
      concepts.addAll(figure.context());
    }
    for (String concept : concepts) {
      int number = numbers.size();
      numbers.put(concept, number);
      people.set(number, words.holds("people", concept));
      named.set(number, names.contains(concept));
    }
    this.weights = weights(all);
    this.wordings = new Wording[all.size()];
    for (StatedFigure figure : all) {
      wordings[figure.number()] = Wording.of(figure, this::number, named::get);
    }
  }

  private int number(String concept) {
    return numbers.getOrDefault(concept, Wording.NONE);
  }

  private double[] weights(List<StatedFigure> all) {
    int[] most = new int[numbers.size()];
    Map<String, Set<Value>> values = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      StatedFigure figure = all.get(i);
      for (String concept : figure.nouns()) {
        values.computeIfAbsent(concept, c -> new HashSet<>()).add(figure.figure().value());
      }
      for (String concept : figure.clause()) {
        values.computeIfAbsent(concept, c -> new HashSet<>()).add(figure.figure().value());
      }
      boolean last =
          i + 1 == all.size() || !all.get(i + 1).span().report().equals(figure.span().report());
      if (last) {
        values.forEach((c, given) -> most[number(c)] = Math.max(most[number(c)], given.size()));
        values.clear();
      }
    }
    double[] found = new double[most.length];
    for (int i = 0; i < found.length; i++) {
      double weight = Math.log(1 + 8.0 / Math.max(1, most[i]));
      found[i] = people.get(i) ? PEOPLE : named.get(i) ? weight * NAME_WEIGHT : weight;
    }
    return found;
  }

  /** Returns those of {@code concepts} that are in any figure's words. */
  ConceptSet numbered(Collection<String> concepts) {
    return ConceptSet.of(concepts, this::number);
  }

  boolean isName(String concept) {
    return names.contains(concept);
  }

  /** Returns what is said of {@code figure}. */
  Wording wording(StatedFigure figure) {
    return wordings[figure.number()];
  }

  /** Returns how much speaks for one thing; below 0 if more speaks against it. */
  double of(StatedFigure one, StatedFigure other) {
    Wording a = wording(one);
    Wording b = wording(other);
    double evidence = heads(a, b) + common(a, b) + context(a, b);
    evidence += Concord.states(one, other) == Concord.SAME ? STATE : 0;
    if (qualifiers(a, b) == Concord.OTHER) {
      evidence += a.head() == b.head() ? OTHER_KIND : OTHER_QUALIFIER;
    }
    evidence += one.role() == other.role() ? 0 : OTHER_ROLE;
    return evidence + (one.ahead() == other.ahead() ? 0 : AHEAD);
  }

  private double heads(Wording one, Wording other) {
    int a = one.head();
    int b = other.head();
    if (a == Wording.NONE || b == Wording.NONE) {
      return 0;
    }
    if (a == b) {
      return HEAD * weights[a];
    }
    if (one.isAbout(b) || other.isAbout(a)) {
      return RELATED_HEAD * (one.isAbout(b) ? weights[b] : weights[a]);
    }
    boolean anyone = people.get(a) || people.get(b);
    return anyone || one.context().holds(b) || other.context().holds(a) ? 0 : OTHER_HEAD;
  }

  private double common(Wording one, Wording other) {
    double sum = 0;
    for (int concept : one.nouns().inOrder()) {
      boolean head = concept == one.head() || concept == other.head();
      if (!head && other.isSaidWith(concept)) {
        sum += (other.isAbout(concept) ? QUALIFIER : HALF) * weights[concept];
      }
    }
    for (int concept : one.clause().inOrder()) {
      if (concept != other.head() && other.isSaidWith(concept)) {
        sum += (other.isAbout(concept) ? CLAUSE : HALF) * weights[concept];
      }
    }
    return sum;
  }

  private double context(Wording one, Wording other) {
    double sum = 0;
    double halves = 0;
    for (int concept : one.beside().inOrder()) {
      if (concept != other.head() && other.isAbout(concept)) {
        halves += HALF * weights[concept];
      } else if (other.context().holds(concept)) {
        sum += CONTEXT * weights[concept];
      }
    }
    return halves + Math.min(MOST_CONTEXT, sum);
  }

  /** Tells whether the nouns of both are qualified, and if so alike: "on steel", "on cars". */
  Concord qualifiers(StatedFigure one, StatedFigure other) {
    return qualifiers(wording(one), wording(other));
  }

  private static Concord qualifiers(Wording one, Wording other) {
    if (one.qualifiers().isEmpty() || other.qualifiers().isEmpty()) {
      return Concord.UNKNOWN;
    }
    boolean alike = one.qualifiers().meets(other.about()) || other.qualifiers().meets(one.about());
    return alike ? Concord.SAME : Concord.OTHER;
  }

  /** Returns whether the figures share what happened: a concept that is no name. */
  boolean shareEvent(StatedFigure one, StatedFigure other) {
    Wording its = wording(other);
    for (int concept : wording(one).about().inOrder()) {
      if (!named.get(concept) && its.isAbout(concept)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the sentences of both have a name in common. */
  boolean shareNames(StatedFigure one, StatedFigure other) {
    return one.context().stream().anyMatch(c -> isName(c) && other.context().contains(c));
  }

  /** Returns whether both tell of what the story is about. */
  boolean areOfTheStory(StatedFigure one, StatedFigure other) {
    return isOfTheStory(one) && isOfTheStory(other);
  }

  /** Returns whether the reports begin with {@code concept}. */
  boolean isOfTheStory(String concept) {
    return core.contains(concept);
  }

  private boolean isOfTheStory(StatedFigure figure) {
    return figure.nouns().stream().anyMatch(core::contains)
        || figure.clause().stream().anyMatch(core::contains);
  }

  /** Returns the number of concepts, no names, that the sentences of both have. */
  int sharedContext(StatedFigure one, StatedFigure other) {
    ConceptSet its = wording(other).context();
    int count = 0;
    for (int concept : wording(one).context().inOrder()) {
      count += !named.get(concept) && its.holds(concept) ? 1 : 0;
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

  /** Returns whether both have a main noun, and the same. */
  static boolean haveOneHead(StatedFigure one, StatedFigure other) {
    return !one.head().isEmpty() && one.head().equals(other.head());
  }

  /** Returns whether the main noun of one is among what the other is about. */
  static boolean headsMeet(StatedFigure one, StatedFigure other) {
    return !one.head().isEmpty() && other.isAbout(one.head())
        || !other.head().isEmpty() && one.isAbout(other.head());
  }
}
