package dev.synoptic.brief;

import dev.synoptic.model.Span;
import dev.synoptic.model.Value;
import java.util.Set;

/**
 * What one report says to have happened at a time.
 *
 * @param span the words that tell it
 * @param date when
 * @param concepts base forms of the content words, names left out
 * @param names words of names in it
 * @param place how far down the report it stands, as a number of sentences
 */
record Happening(Span span, Value.Date date, Set<String> concepts, Set<String> names, int place) {

  /** Returns the number of days it may have happened on. */
  long days() {
    return date.last().toEpochDay() - date.first().toEpochDay() + 1;
  }
}
