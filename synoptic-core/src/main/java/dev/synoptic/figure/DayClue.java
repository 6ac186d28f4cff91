package dev.synoptic.figure;

import dev.synoptic.model.Value;
import java.util.Optional;
import java.util.Set;

/**
 * Words of a report without a day of its own that tell something of its day.
 *
 * @param report place of the report in its story
 * @param sentence number of the sentence
 * @param kind what they tell
 * @param number of a weekday, 1 to 7; how far a week, month or year lies from the day of telling;
 *     the weekday that a day is said to be, 0 where none is
 * @param date the day or year that they name
 * @param deed stems of the words around them, names left out
 * @param told stems of all words of the sentence, names as well
 */
record DayClue(
    int report,
    int sentence,
    Kind kind,
    int number,
    Optional<Value.Date> date,
    Set<String> deed,
    Set<String> told) {

  /** What words tell of a day. */
  enum Kind {
    /** "Tuesday". */
    WEEKDAY,
    /** "Last week". */
    WEEK,
    /** "Last month". */
    MONTH,
    /** "Next year". */
    YEAR,
    /** "April 28", "28 April 2025". */
    DAY,
    /** "2026". */
    NAMED_YEAR
  }

  /** The title and the first sentences tell of the story's own day. */
  private static final int OPENING = 5;

  /** Fewer words in common are chance, in whole sentences. */
  private static final int LEAST_ALIKE = 4;

  private static final double ALIKE = 0.5;

  boolean opens() {
    return sentence < OPENING;
  }

  /** Returns whether a day names its year. */
  boolean isFull() {
    return date.isPresent() && !date.get().iso().startsWith("--");
  }

  /** Returns how many words around both tell the same deed. */
  int sharedDeed(DayClue other) {
    return (int) deed.stream().filter(other.deed::contains).count();
  }

  /** Returns whether the sentences of both tell one point. */
  boolean isToldLike(DayClue other) {
    long common = told.stream().filter(other.told::contains).count();
    return common >= LEAST_ALIKE && common >= ALIKE * Math.min(told.size(), other.told.size());
  }
}
