package dev.synoptic.dispute;

import dev.synoptic.model.Span;
import java.util.Set;

/**
 * A report says who won.
 *
 * @param line the report
 * @param winner the words of the winner's name
 * @param loser the words of the loser's name; empty where none is told
 * @param contest stems of the words for what was won; empty where none are told
 * @param won the winner's name as printed
 * @param what the words for what was won, or the loser's name, as printed
 * @param span from the first of these words to the last
 */
record Outcome(
    Line line,
    Set<String> winner,
    Set<String> loser,
    Set<String> contest,
    String won,
    String what,
    Span span) {

  /** Returns whether two names can be of one side: "Rovers", "Harwick Rovers". */
  static boolean isSame(Set<String> one, Set<String> other) {
    return one.containsAll(other) || other.containsAll(one);
  }

  /** Returns whether the other report says that the loser won. */
  boolean isTurned(Outcome other) {
    return !loser.isEmpty()
        && !other.loser.isEmpty()
        && isSame(winner, other.loser)
        && isSame(loser, other.winner);
  }

  /** Returns whether both are of the same sides, with the same winner. */
  boolean isSameSides(Outcome other) {
    return !loser.isEmpty()
        && !other.loser.isEmpty()
        && isSame(winner, other.winner)
        && isSame(loser, other.loser);
  }
}
