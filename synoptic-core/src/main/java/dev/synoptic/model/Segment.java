package dev.synoptic.model;

/**
 * A run of the map from a report's text to its source. Where both ranges have one length, character
 * maps to character; else {@code clean} is one character that stands for the whole of {@code
 * source} (an entity, or a run of white space).
 *
 * @param clean where in the report's text
 * @param source where in the page's decoded source
 */
public record Segment(Range clean, Range source) {

  /** Checks that the run is one to one, or one clean character. */
  public Segment {
    boolean oneToOne = clean.length() == source.length();
    if (!oneToOne && (clean.length() > 2 || clean.length() == 0)) {
      throw new IllegalArgumentException("cannot map " + clean + " to " + source);
    }
  }
}
