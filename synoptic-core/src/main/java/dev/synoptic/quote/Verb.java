package dev.synoptic.quote;

import java.util.List;
import java.util.Set;

/**
 * A verb of saying.
 *
 * @param lemma its base form, without particle
 * @param particles the words that must follow it: "out" of "point out"; usually none
 * @param takes what it takes
 * @param prepositions those after which it gives what is said: "for" of "call for"
 */
record Verb(String lemma, List<String> particles, Set<Takes> takes, Set<String> prepositions) {

  /** Copies the collections. */
  Verb {
    particles = List.copyOf(particles);
    takes = Set.copyOf(takes);
    prepositions = Set.copyOf(prepositions);
  }

  /** Returns whether the verb takes {@code what}. */
  boolean takes(Takes what) {
    return takes.contains(what);
  }

  /** Returns whether the verb means a thought rather than speech. */
  boolean isThought() {
    return takes.contains(Takes.MIND);
  }
}
