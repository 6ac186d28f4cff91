package dev.synoptic.fact;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;

/**
 * What is said of a figure, by numbers of concepts.
 *
 * @param head the main noun; {@link #NONE} where there is none
 * @param nouns all nouns
 * @param clause the other concepts of the clause
 * @param about nouns and clause
 * @param context all concepts of the sentence
 * @param beside those of the sentence that it is not about
 * @param qualifiers nouns beside the main one, names left out
 */
record Wording(
    int head,
    ConceptSet nouns,
    ConceptSet clause,
    ConceptSet about,
    ConceptSet context,
    ConceptSet beside,
    ConceptSet qualifiers) {

  static final int NONE = -1;

  static Wording of(StatedFigure figure, ToIntFunction<String> numbers, IntPredicate names) {
    int head = figure.nouns().isEmpty() ? NONE : numbers.applyAsInt(figure.head());
    Set<String> about = new HashSet<>(figure.nouns());
    about.addAll(figure.clause());
    Set<String> beside = new HashSet<>(figure.context());
    beside.removeAll(about);
    Collection<String> qualifiers =
        figure.nouns().stream()
            .filter(noun -> !noun.equals(figure.head()))
            .filter(noun -> !names.test(numbers.applyAsInt(noun)))
            .toList();
    return new Wording(
        head,
        ConceptSet.of(figure.nouns(), numbers),
        ConceptSet.of(figure.clause(), numbers),
        ConceptSet.of(about, numbers),
        ConceptSet.of(figure.context(), numbers),
        ConceptSet.of(beside, numbers),
        ConceptSet.of(qualifiers, numbers));
  }

  boolean isAbout(int concept) {
    return about.holds(concept);
  }

  /** Returns whether {@code concept} is among what the figure is about, or in its sentence. */
  boolean isSaidWith(int concept) {
    return about.holds(concept) || context.holds(concept);
  }
}
