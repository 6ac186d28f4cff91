package dev.synoptic.brief;

import dev.synoptic.model.Range;
import dev.synoptic.model.Siglum;
import java.util.Set;
import java.util.TreeSet;

/**
 * A sentence of running text, as words that carry content.
 *
 * @param number its place among all of the story
 * @param report which report
 * @param range where it stands
 * @param place how many sentences of running text stand before it in its report
 * @param stems stems of its words of content and its numbers
 * @param names those of its stems that name someone or something
 * @param numbers its numbers, in digits or in words as printed
 */
record BriefCandidate(
    int number,
    Siglum report,
    Range range,
    int place,
    Set<String> stems,
    Set<String> names,
    Set<String> numbers) {

  /** Returns the stems that name no one. */
  Set<String> plainStems() {
    var plain = new TreeSet<String>(stems);
    plain.removeAll(names);
    return plain;
  }
}
