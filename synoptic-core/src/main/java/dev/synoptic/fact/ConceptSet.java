package dev.synoptic.fact;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.ToIntFunction;

/** A few concepts by their numbers. Asked in every pair of figures: most answers are no. */
final class ConceptSet {

  private final int[] concepts;

  /** One bit for each concept: where it is not set, the concept is not there. */
  private final long marks;

  private ConceptSet(int[] concepts) {
    this.concepts = concepts;
    long all = 0;
    for (int concept : concepts) {
      all |= mark(concept);
    }
    this.marks = all;
  }

  static ConceptSet of(Collection<String> concepts, ToIntFunction<String> numbers) {
    return new ConceptSet(concepts.stream().mapToInt(numbers).sorted().distinct().toArray());
  }

  private static long mark(int concept) {
    return 1L << (concept & 63);
  }

  boolean holds(int concept) {
    return (marks & mark(concept)) != 0 && Arrays.binarySearch(concepts, concept) >= 0;
  }

  /** Returns the concepts in the order of their numbers; not to be changed. */
  int[] inOrder() {
    return concepts;
  }

  /** Returns whether the two have a concept in common. */
  boolean meets(ConceptSet other) {
    if ((marks & other.marks) == 0) {
      return false;
    }
    for (int concept : concepts) {
      if (other.holds(concept)) {
        return true;
      }
    }
    return false;
  }

  boolean isEmpty() {
    return concepts.length == 0;
  }
}
