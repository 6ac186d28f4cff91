package dev.synoptic.model;

import java.util.List;
import java.util.Optional;

/**
 * A place where words that were looked for appear.
 *
 * @param report which report, an index into {@link Appearances#reports()}
 * @param pieces the words, in the report's order; several where the report interrupts them
 * @param wording how they stand to the words looked for
 * @param likeness how much of both is the same, above 0 and up to 1
 * @param basis how the place was found
 * @param speaker who speaks, where the place lies in a quotation and the speaker is known
 * @param quoted whether the place lies in a quotation
 */
public record Appearance(
    int report,
    List<Range> pieces,
    Wording wording,
    double likeness,
    Basis basis,
    Optional<String> speaker,
    boolean quoted) {

  /** How a place was found. */
  public enum Basis {
    /** Its words are like those looked for. */
    WORDS,
    /** It words an utterance that another report words like the words looked for. */
    UTTERANCE,
    /** It belongs to a passage that holds a place like the words looked for in another report. */
    PASSAGE
  }

  /** Checks that there are words. */
  public Appearance {
    pieces = List.copyOf(pieces);
    if (pieces.isEmpty()) {
      throw new IllegalArgumentException("an appearance needs words");
    }
  }

  /** Returns the stretch from the first word to the last. */
  public Range cover() {
    return pieces.get(0).cover(pieces.get(pieces.size() - 1));
  }
}
