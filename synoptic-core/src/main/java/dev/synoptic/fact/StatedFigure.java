package dev.synoptic.fact;

import dev.synoptic.model.About;
import dev.synoptic.model.Figure;
import dev.synoptic.model.Span;
import dev.synoptic.model.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A report's figure with what is needed to compare it with those of other reports.
 *
 * @param number its place among all figures of the story, from 0
 * @param span where it stands
 * @param figure the figure
 * @param magnitude how large it is; empty for dates
 * @param digits the digits it is said with
 * @param nouns what it counts or qualifies, the main noun first; concepts, not words
 * @param clause the other concepts of its clause
 * @param context all concepts of its sentence
 * @param times the months, years and longer stretches that its sentence names
 * @param ahead whether it tells of what has not happened yet
 * @param part whether it is a part of a whole or comes on top of others: "three more"
 * @param states what befell the people it counts: "die", "hurt", "miss"
 * @param asOf the day that it is stated for; absent where unknown
 * @param told the day of its report, or of the reports beside it; absent where unknown
 * @param said whose words it is in, where it stands inside a quotation
 */
record StatedFigure(
    int number,
    Span span,
    Figure figure,
    Optional<Magnitude> magnitude,
    Digits digits,
    List<String> nouns,
    Set<String> clause,
    Set<String> context,
    List<Value.Date> times,
    boolean ahead,
    boolean part,
    Set<String> states,
    Optional<LocalDate> asOf,
    Optional<LocalDate> told,
    Optional<String> said) {

  boolean isDate() {
    return magnitude.isEmpty();
  }

  /** Returns the date; only for figures that are dates. */
  Value.Date date() {
    return (Value.Date) figure.value();
  }

  /** Returns whether {@code concept} is among what the figure is about. */
  boolean isAbout(String concept) {
    return nouns.contains(concept) || clause.contains(concept);
  }

  /** Returns the concept of the main noun; empty where there is none. */
  String head() {
    return nouns.isEmpty() ? "" : nouns.get(0);
  }

  /** Returns whether it is a state, a change or a former state of the thing. */
  About.Role role() {
    return figure.about().role();
  }

  /** Returns how many concepts the figure is about. */
  int size() {
    return nouns.size() + clause.size();
  }

  /** Returns this age as that of the person {@code nouns} stand for, called {@code label}. */
  StatedFigure ofPerson(List<String> person, String label) {
    var about = new About(label, figure.about().thing(), figure.about().clause(), role());
    var named =
        new Figure(figure.words(), figure.value(), figure.precision(), about, figure.beside());
    return new StatedFigure(
        number, span, named, magnitude, digits, person, clause, context, times, ahead, part, states,
        asOf, told, said);
  }

  /** Returns whether the two values fit one another. */
  boolean fits(StatedFigure other) {
    return !isFarFrom(other) && fit(other).fits();
  }

  /** Returns whether two amounts are further apart than any rounding: soon told of most pairs. */
  private boolean isFarFrom(StatedFigure other) {
    return magnitude.isPresent()
        && other.magnitude.isPresent()
        && magnitude.get().isFarFrom(other.magnitude.get());
  }

  /** Returns how the two values stand to each other. */
  ValueFit fit(StatedFigure other) {
    if (isDate() != other.isDate()) {
      return ValueFit.INCOMPARABLE;
    }
    return isDate()
        ? DateFit.of(date(), other.date())
        : ValueFit.of(
            magnitude.orElseThrow(),
            figure.precision(),
            other.magnitude.orElseThrow(),
            other.figure.precision());
  }
}
