package dev.synoptic.figure;

import dev.synoptic.model.Value;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A value read from a sentence, or words that look like one and are none.
 *
 * @param from first atom
 * @param to atom after the last
 * @param value what it states; empty where the words count nothing or no day is known
 * @param vague whether the words themselves are no exact number: "hundreds of", "a few"
 */
record Reading(int from, int to, Optional<Value> value, boolean vague) {

  Reading(int from, int to, Optional<Value> value) {
    this(from, to, value, false);
  }

  static Reading of(int from, int to, Value value) {
    return new Reading(from, to, Optional.of(value));
  }

  /** Returns this reading with another value, made of the one it has, from {@code start} on. */
  Reading withValue(int start, UnaryOperator<Value> other) {
    return new Reading(start, to, value.map(other), vague);
  }

  /** Returns words that are passed over. */
  static Reading none(int from, int to) {
    return new Reading(from, to, Optional.empty());
  }

  /** Returns this value as one that no exact number states. */
  Reading asVague() {
    return new Reading(from, to, value, true);
  }
}
