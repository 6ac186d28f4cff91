package dev.synoptic.story;

import java.util.OptionalDouble;

/**
 * What two reports have in common, each value from 0 to 1 unless said otherwise.
 *
 * @param body likeness of all content words
 * @param names likeness of the names
 * @param figures likeness of the numbers
 * @param lead likeness of the two beginnings
 * @param nameMass how much the shared names tell together: about 5 for one rare name, 10 for four
 * @param leadNames share of the names of one report's beginning that stand in the other, the lesser
 *     of the two directions
 * @param when 1 where the beginnings name a common day, -1 where both name days but none in common
 * @param days between the publications; empty where one is unknown
 * @param years between the latest years that the texts name; empty where a date of publication is
 *     known, or a text names none
 */
record Likeness(
    double body,
    double names,
    double figures,
    double lead,
    double nameMass,
    double leadNames,
    int when,
    OptionalDouble days,
    OptionalDouble years) {

  /** Returns what {@code a} and {@code b} have in common; their order does not matter. */
  static Likeness of(Weighed a, Weighed b) {
    return new LikenessSums(a, b).likeness();
  }
}
