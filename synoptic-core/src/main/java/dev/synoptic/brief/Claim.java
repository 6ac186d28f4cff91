package dev.synoptic.brief;

import dev.synoptic.text.Senses;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * What a sentence claims, as far as words show it: enough to tell whether another sentence says the
 * same. Two sentences that share most words may still say the opposite, or tell of another person
 * or another day; and two that share few may say the same of one name and one sum.
 *
 * @param people ids of the persons whom it names or means
 * @param bodies ids of what else it names: bodies, groups, places
 * @param deeds stems of its verbs, those of saying left out
 * @param things stems of its other words of content that name nobody
 * @param quotes ids of the quotes of which it prints a reading
 * @param values for each fact of which it states a value, that value; days and ages left out, which
 *     many sentences share that say nothing of each other
 * @param numbers its other numbers, in digits
 * @param days days of the week and months that it names, by their first letters
 * @param figures its figures but days and ages
 * @param denies whether it denies something
 */
record Claim(
    Set<String> people,
    Set<String> bodies,
    Stems deeds,
    Stems things,
    Set<String> quotes,
    Map<String, String> values,
    Set<String> numbers,
    Set<String> days,
    List<ClaimFigure> figures,
    boolean denies) {

  /**
   * What another sentence must tell of a claim, as a share of what its parts weigh; chosen with the
   * other bounds on 89 pairs of sentences of real reports, judged by reading (24 of the 26 told
   * pairs right).
   */
  private static final double MIN_SHARE = 0.42;

  /** What it counts besides that the other sentence says little else. */
  private static final double BACKWARD = 0.2;

  /** What the parts that are told must weigh: a short sentence is soon told in part. */
  private static final double MIN_TOLD = 2;

  /** Share of the deeds that must be told. */
  private static final double MIN_DONE = 0.33;

  /** Of one utterance two sentences may print different parts: these words are in both. */
  private static final double MIN_QUOTED = 0.2;

  /** What a number weighs; a word or a name weighs up to 1. */
  private static final double NUMBER = 1.5;

  /** A value that both state of one thing, whatever the words around it. */
  private static final double VALUE = 1.5;

  /** An utterance that both print. */
  private static final double QUOTE = 2.5;

  /** What a synonym weighs, where the word itself weighs 1. */
  private static final double SYNONYM = 0.8;

  /**
   * Returns how much of this {@code other} says, 0 to 1: 0 where it does not say the same. It may
   * say more.
   */
  double toldBy(Claim other, ClaimWeights weights) {
    boolean printed = !Collections.disjoint(quotes, other.quotes);
    boolean ofOneThing = denies == other.denies && other.people.containsAll(people);
    if (!printed && !ofOneThing
        || isOfOtherDay(other)
        || contradicts(other)
        || countsOtherwise(other)) {
      return 0;
    }
    Told told = words(other, weights);
    double share = told.share();
    boolean quoted = printed && share >= MIN_QUOTED;
    if (!quoted && (!ofOneThing || !happened(other, share, weights))) {
      return 0;
    }
    addKeys(told, other, weights);
    // The other direction costs as much again: it is asked only where it can decide.
    if (told.shared < MIN_TOLD || told.share() + BACKWARD < MIN_SHARE) {
      return 0;
    }
    Told back = other.words(this, weights);
    other.addKeys(back, this, weights);
    return told.share() + BACKWARD * back.share() >= MIN_SHARE ? told.share() : 0;
  }

  /** Returns whether {@code other} has a value or enough of the deeds of this. */
  private boolean happened(Claim other, double wordShare, ClaimWeights weights) {
    if (!Collections.disjoint(values.keySet(), other.values.keySet())) {
      return true;
    }
    var done = new Told();
    done.words(deeds, other.deeds, other.things, weights);
    return (deeds.words().isEmpty() ? wordShare : done.share()) >= MIN_DONE;
  }

  /**
   * Returns whether {@code other} may tell of the same moment, which both date alike: neither
   * denies or counts what the other does not.
   */
  boolean agreesWith(Claim other, SameValues same) {
    return denies == other.denies
        && !isOfOtherDay(other)
        && !contradicts(other)
        && !givesOtherFigures(other, same);
  }

  /**
   * Returns whether {@code other} has another value in the place of one of its own: such a sentence
   * is no witness, whatever words both share.
   */
  boolean givesOtherFigures(Claim other, SameValues same) {
    return ClaimFigure.contradict(figures, other.figures, same);
  }

  private Told words(Claim other, ClaimWeights weights) {
    var told = new Told();
    told.words(deeds, other.deeds, other.things, weights);
    told.words(things, other.things, other.deeds, weights);
    return told;
  }

  private void addKeys(Told told, Claim other, ClaimWeights weights) {
    told.keys(people, other.people, weights::ofName);
    told.keys(bodies, other.bodies, weights::ofName);
    told.keys(numbers, other.numbers, n -> NUMBER);
    told.keys(values.keySet(), other.values.keySet(), v -> VALUE);
    told.keys(quotes, other.quotes, q -> QUOTE);
  }

  /** Returns whether both name days, and none that the other names. */
  private boolean isOfOtherDay(Claim other) {
    return !days.isEmpty() && !other.days.isEmpty() && Collections.disjoint(days, other.days);
  }

  /** Returns whether both give figures, and none that the other gives; one year is no count. */
  private boolean countsOtherwise(Claim other) {
    boolean both = hasFigures() && other.hasFigures();
    return both
        && Collections.disjoint(values.keySet(), other.values.keySet())
        && !sharesNumbers(other);
  }

  /** Much else happened in one year, little from one to another. */
  private boolean sharesNumbers(Claim other) {
    boolean counted = hasCounts() && other.hasCounts();
    List<String> shared = numbers.stream().filter(other.numbers::contains).toList();
    return counted
        ? shared.size() > 1 || !shared.stream().allMatch(Claim::isYear)
        : !shared.isEmpty();
  }

  private boolean hasFigures() {
    return !values.isEmpty() || !numbers.isEmpty();
  }

  private boolean hasCounts() {
    return !values.isEmpty() || !numbers.stream().allMatch(Claim::isYear);
  }

  private static boolean isYear(String number) {
    return number.length() == 4 && (number.startsWith("19") || number.startsWith("20"));
  }

  /** Returns whether both state values of one thing that are not the same. */
  private boolean contradicts(Claim other) {
    return values.entrySet().stream()
        .anyMatch(e -> !other.values.getOrDefault(e.getKey(), e.getValue()).equals(e.getValue()));
  }

  /** What the one tells of the other. */
  private static final class Told {
    private double all;
    private double shared;

    private double share() {
      return all > 0 ? shared / all : 0;
    }

    private void keys(Set<String> mine, Set<String> others, ToDoubleFunction<String> weight) {
      for (String key : mine) {
        add(weight.applyAsDouble(key), others.contains(key) ? 1 : 0);
      }
    }

    /** A word may be told by a word of another class, a synonym just by one of its own. */
    private void words(Stems stems, Stems alike, Stems others, ClaimWeights weights) {
      for (String stem : stems.words()) {
        boolean same = alike.words().contains(stem) || others.words().contains(stem);
        boolean synonym = !same && alike.meanings().meet(Senses.of(stem));
        add(weights.ofWord(stem), same ? 1 : synonym ? SYNONYM : 0);
      }
    }

    private void add(double weight, double likeness) {
      all += weight;
      shared += weight * likeness;
    }
  }
}
